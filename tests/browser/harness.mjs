// One browser and one site for a file of tests; each test gets a page of its own that is watched:
// console errors, uncaught errors, policy violations and requests to another origin fail the test.
import { chromium } from "playwright-core";
import { after, before } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { serveSite } from "./site.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function withSite(under = "/") {
  const at = {};
  before(async () => {
    at.site = await serveSite(under);
    at.browser = await chromium.launch({ executablePath: process.env.CHROME ?? "/usr/bin/chromium", args: FLAGS });
  });
  after(async () => {
    await at.browser?.close();
    await at.site?.close();
  });

  /** Opens `path` below the site, hands the page to `body`, and holds it to what every page must keep; `prepare` gets
   * the page before it is opened, which is waited for `until` the browser says so. */
  at.visit = async (path, body, settings = {}) => {
    const { expectErrors = false, ready = true, routes = {}, script, prepare, until = "load", ...options } = settings;
    // What the browser keeps for a visit without a network would answer instead of a test's own `routes`.
    const kept = { serviceWorkers: "block" };
    const context = await at.browser.newContext({ viewport: { width: 1280, height: 900 }, ...kept, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15000);
    const faults = [];
    const requests = [];
    page.on("console", (message) => {
      if (message.type() === "error" || /Content Security Policy/i.test(message.text())) faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(`uncaught: ${error}`));
    page.on("request", (request) => requests.push(request.url()));
    await page.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) =>
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    if (script) await page.addInitScript(script);
    let over = false;
    for (const [pattern, handler] of Object.entries(routes)) {
      await page.route(new RegExp(pattern), async (route) => {
        try {
          await handler(route);
        } catch (error) {
          // The page is closed while its last file is on its way: nobody waits for that any more.
          if (!over) throw error;
        }
      });
    }
    try {
      await prepare?.(page);
      await page.goto(at.site.url + path, { waitUntil: until });
      if (ready) await page.locator("html.mounted").waitFor();
      if (ready) await drawn(page);
      await body(page, { requests, faults });
      const origin = new URL(at.site.url).origin;
      const foreign = requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin);
      assert.deepEqual(foreign, [], "requests to another origin");
      if (!expectErrors) assert.deepEqual(faults, [], "console errors");
    } finally {
      over = true;
      await context.close();
    }
  };
  return at;
}

/** Waits until all is drawn of what is drawn in slices. */
export const drawn = (page) => page.waitForFunction(() => document.querySelector("template.drawing") === null);

/** Fails with what axe-core finds, in words. */
export async function checkAccessible(page) {
  // Injected through the debugging protocol, so that the page's policy stays as it is.
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  });
  assert.deepEqual(found, []);
}
