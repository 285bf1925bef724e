// Opens a page in each browser engine that is on this machine, and lets a test run code in it: Chromium by playwright, Firefox
// by puppeteer (WebDriver BiDi), WebKit by its own WebDriver. A page is { go(url), run(body, ...args), close() }; `body` is a
// function that runs in the page and may be asynchronous.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { FLAGS } from "./harness.mjs";

const found = (names) => {
  const folders = (process.env.PATH ?? "").split(":");
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find((path) => existsSync(path));
};

async function openChromium(executablePath) {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, offline: true });
  const page = await context.newPage();
  page.setDefaultTimeout(30000);
  return {
    go: (url) => page.goto(url),
    run: (body, ...args) => page.evaluate(`(${body})(...${JSON.stringify(args)})`),
    close: () => browser.close(),
  };
}

async function openFirefox(executablePath) {
  const { default: puppeteer } = await import("puppeteer-core");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  return {
    go: (url) => page.goto(url),
    run: (body, ...args) => page.evaluate(`(${body})(...${JSON.stringify(args)})`),
    close: () => browser.close(),
  };
}

/** The small browser that comes with WebKitGTK, under the name that its driver asks for. */
function miniBrowser() {
  const base = "/usr/lib/x86_64-linux-gnu";
  const folders = existsSync(base) ? readdirSync(base).filter((name) => name.startsWith("webkit2gtk-4")) : [];
  return folders.map((folder) => `${base}/${folder}/MiniBrowser`).find((path) => existsSync(path));
}

async function openWebKit({ driver, screen, browser }) {
  const display = `:${90 + (process.pid % 900)}`;
  const environment = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
  const port = 20000 + (process.pid % 20000);
  const programs = [
    spawn(screen, [display, "-screen", "0", "1280x1024x24"], { stdio: "ignore" }),
    spawn(driver, [`--port=${port}`], { stdio: "ignore", env: environment }),
  ];
  const end = () => programs.forEach((program) => program.kill());
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const options = { binary: browser, args: ["--automation"] };
  const wanted = { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } };
  let session;
  for (let tries = 0; !session; tries++) {
    try {
      session = (await ask("POST", "/session", wanted)).sessionId;
    } catch (error) {
      if (tries === 40) {
        end();
        throw error;
      }
      await new Promise((go) => setTimeout(go, 250));
    }
  }
  const of = (path) => `/session/${session}${path}`;
  await ask("POST", of("/timeouts"), { script: 60000, pageLoad: 60000 });
  return {
    go: (url) => ask("POST", of("/url"), { url }),
    run: async (body, ...args) => {
      const script = `const done = arguments[arguments.length - 1];
        (async () => (${body})(...JSON.parse(arguments[0])))().then((it) => done({ it }), (error) => done({ error: String(error) }));`;
      const answer = await ask("POST", of("/execute/async"), { script, args: [JSON.stringify(args)] });
      if (answer.error) throw new Error(answer.error);
      return answer.it;
    },
    close: async () => {
      await ask("DELETE", of("")).catch(() => {});
      end();
    },
  };
}

/** The engines: name, and what opens a page, or why it is not tried. */
export function engines() {
  const firefox = process.env.FIREFOX ?? found(["firefox", "firefox-esr"]);
  const webkit = { driver: found(["WebKitWebDriver"]), screen: found(["Xvfb"]), browser: miniBrowser() };
  return [
    { name: "Chromium", open: () => openChromium(process.env.CHROME ?? "/usr/bin/chromium") },
    { name: "Firefox", open: () => openFirefox(firefox), skip: firefox ? false : "no Firefox here" },
    {
      name: "WebKit",
      open: () => openWebKit(webkit),
      skip: Object.values(webkit).every(Boolean) ? false : "no WebKitWebDriver, MiniBrowser or Xvfb here",
    },
  ];
}
