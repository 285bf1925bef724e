// What stays here: storage that a site shares with nobody and does without, and a policy that lets nothing in or out.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { withSite } from "./harness.mjs";
import { search, settled, someWord } from "./page.mjs";
import { until } from "./said.mjs";

const DIST = new URL("../../dist/", import.meta.url);

/** Chooses and searches as somebody does who has things remembered. */
async function use(page) {
  const word = await someWord(page);
  await page.locator("input[name=theme][value=dark]").check({ force: true });
  await page.locator('html[data-theme="dark"]').waitFor();
  await page.locator("#search").focus();
  await search(page, word);
  await page.locator("#search").blur();
  await settled(page, () => page.locator("#language-ja").click());
  await page.locator('html[lang="ja"]').waitFor();
  return word;
}

describe("Two sites on one host", () => {
  const site = withSite(["/one/", "/two/"]);

  test("share no search, no language and no colours", () =>
    site.visit("", async (page) => {
      const word = await use(page);
      const seen = async () => {
        await page.locator("html.mounted").waitFor();
        const at = (name) => page.locator("html").getAttribute(name);
        await page.locator("#search").focus();
        await page.locator("#search").press("ArrowDown");
        const offered = page.locator("[role=option]", { hasText: word });
        await offered.first().waitFor({ timeout: 2000 }).catch(() => {});
        return [await at("lang"), await at("data-theme"), (await offered.count()) > 0];
      };
      await page.goto(site.site.url.replace("/one/", "/two/"));
      assert.deepEqual(await seen(), ["en", null, false]);
      await page.goto(site.site.url);
      assert.deepEqual(await seen(), ["ja", "dark", true]);
      await page.goto(`${site.site.url}index.html`);
      assert.deepEqual(await seen(), ["ja", "dark", true], "the same site by its file");
    }));
});

describe("Storage that", () => {
  const site = withSite("/a/sub-path/");
  const SPOILT = {
    throws: () =>
      Object.defineProperty(globalThis, "localStorage", {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      }),
    "is full": () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    },
  };
  for (const [what, script] of Object.entries(SPOILT)) {
    test(`${what}: everything works, unremembered`, () =>
      site.visit(
        "",
        async (page) => {
          await use(page);
          await settled(page, () => page.locator(".card h3 a").first().click());
          await page.locator("article h1").waitFor();
          const style = page.locator("section[aria-labelledby=cite] select");
          await style.selectOption({ index: 1 });
          assert.equal(await style.evaluate((it) => it.selectedIndex), 1);
        },
        { script },
      ));
  }
});

describe("The policy", () => {
  const site = withSite("/");
  const heard = [];
  let foreign;
  before(async () => {
    foreign = createServer((request, response) => {
      heard.push(request.url);
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" }).end("");
    });
    await new Promise((done) => foreign.listen(0, "127.0.0.1", done));
  });
  after(() => new Promise((done) => foreign.close(done)));

  /** What somebody may try who got words into the page: each returns nothing; `at` is a host of theirs. */
  const TRIES = {
    "an inline script": ["script-src", () => {
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.body.append(script);
    }],
    "a handler in an attribute": ["script-src", () => {
      const image = document.createElement("img");
      image.setAttribute("onerror", "globalThis.ran = true");
      image.src = "data:,";
      document.body.append(image);
    }],
    eval: ["script-src", () => {
      setTimeout(() => {
        try {
          (0, eval)("globalThis.ran = true");
        } catch {}
      });
    }],
    "a script from elsewhere": ["script-src", (at) => {
      const script = document.createElement("script");
      script.src = `${at}script.js`;
      document.body.append(script);
    }],
    "a picture from elsewhere": ["img-src", (at) => {
      new Image().src = `${at}picture.png`;
    }],
    "a style from elsewhere": ["style-src", (at) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = `${at}style.css`;
      document.head.append(link);
    }],
    "a style of an element’s own": ["style-src", () => document.body.setAttribute("style", "background: red")],
    "a typeface from elsewhere": ["font-src", (at) => {
      new FontFace("theirs", `url(${at}face.woff2)`).load().catch(() => {});
    }],
    "a request elsewhere": ["connect-src", (at) => void fetch(`${at}fetched`).catch(() => {})],
    "a beacon": ["connect-src", (at) => void navigator.sendBeacon(`${at}beacon`, "words")],
    "a socket": ["connect-src", (at) => {
      try {
        new WebSocket(at.replace("http", "ws"));
      } catch {}
    }],
    "a frame": ["frame-src", (at) => {
      const frame = document.createElement("iframe");
      frame.src = `${at}frame`;
      document.body.append(frame);
    }],
    "a frame with a text of its own script": ["script-src|frame-src", () => {
      const frame = document.createElement("iframe");
      frame.srcdoc = "<script>parent.ran = true</script>";
      document.body.append(frame);
    }],
    "an object": ["object-src", (at) => {
      const object = document.createElement("object");
      object.data = `${at}object`;
      document.body.append(object);
    }],
    "a worker from a blob": ["worker-src", () => {
      try {
        new Worker(URL.createObjectURL(new Blob(["1"], { type: "text/javascript" })));
      } catch {}
    }],
    "a form that is sent elsewhere": ["form-action", (at) => {
      const form = document.createElement("form");
      form.action = `${at}form`;
      document.body.append(form);
      form.submit();
    }],
    "another base of all addresses": ["base-uri", (at) => {
      const base = document.createElement("base");
      base.href = at;
      document.head.append(base);
    }],
  };

  for (const [what, [directive, attempt]] of Object.entries(TRIES)) {
    test(`refuses ${what}, and nothing leaves`, () =>
      site.visit(
        "",
        async (page, { requests, faults }) => {
          const before = heard.length;
          const at = `http://127.0.0.1:${foreign.address().port}/`;
          await page.evaluate(`(${attempt})(${JSON.stringify(at)})`);
          // The harness has each "securitypolicyviolation" written down, in frames too.
          const refused = () => faults.filter((it) => new RegExp(`^policy violation: (${directive})`).test(it));
          await until(page, async () => refused().length > 0);
          assert.ok(refused().length > 0, `not refused: ${faults}`);
          assert.equal(await page.evaluate(() => globalThis.ran), undefined, "it ran");
          assert.deepEqual(heard.slice(before), [], "it left");
          // What the browser has refused before sending it is no request.
          requests.splice(0, requests.length, ...requests.filter((url) => !url.startsWith(at)));
        },
        { expectErrors: true },
      ));
  }

  test("a page that is printed tells no other host where a reader comes from", async () => {
    const pages = (await readdir(DIST)).filter((name) => name.endsWith(".html"));
    assert.ok(pages.includes("index.html") && pages.length >= 3, `${pages}`);
    for (const name of pages) {
      const html = await readFile(new URL(name, DIST), "utf8");
      assert.match(html, /<meta name="referrer" content="no-referrer">/, name);
      assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/, name);
    }
  });
});
