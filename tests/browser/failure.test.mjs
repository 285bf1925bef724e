// When something is missing: JavaScript, WebAssembly, the bundle. The page stays readable and says what to do.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";

describe("Without", () => {
  const site = withSite("/a/sub-path/");

  for (const path of ["", "list.html"]) {
    test(`JavaScript: ${path || "the first page"} lists headlines and sources`, () =>
      site.visit(
        path,
        async (page) => {
          const shown = await page.locator(".card h3").allInnerTexts();
          assert.ok(shown.length > 0 && shown.every((text) => text.trim().length > 0));
          assert.equal(await page.locator("input[type=checkbox]:visible").count(), 0, "no dead controls");
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
        },
        { javaScriptEnabled: false, ready: false, viewport: { width: 360, height: 740 } },
      ));
  }

  /** Opens the site with `routes` in place and expects words that say what failed, above the headlines. */
  const fails = (routes, words, options = {}) =>
    site.visit(
      "",
      async (page) => {
        const said = page.locator("#failed");
        await said.waitFor({ state: "visible" });
        assert.match(await said.innerText(), words);
        assert.ok((await page.locator(".card h3").count()) > 0, "the headlines stay");
        await checkAccessible(page);
      },
      { expectErrors: true, ready: false, routes, ...options },
    );

  test("the bundle: missing", () => fails({ "\\.dateline": (route) => route.fulfill({ status: 404, body: "" }) }, /404|not/i));

  test("the bundle: cut short", () =>
    fails(
      {
        "\\.dateline": async (route) => {
          const body = await (await route.fetch()).body();
          await route.fulfill({ body: body.subarray(0, body.length / 2) });
        },
      },
      /bundle|file|article/i,
    ));

  test("the bundle: foreign", () =>
    fails({ "\\.dateline": (route) => route.fulfill({ body: "<html>not it</html>" }) }, /bundle|file|article/i));

  test("the network, halfway", () => fails({ "\\.dateline": (route) => route.abort() }, /./));

  test("WebAssembly", () =>
    site.visit(
      "",
      async (page) => {
        await page.route(/_bg\.wasm/, (route) => route.fulfill({ status: 404, body: "" }));
        await page.reload();
        const said = page.locator("#failed");
        await said.waitFor({ state: "visible" });
        assert.ok((await said.innerText()).length > 20);
        assert.ok((await page.locator(".card h3").count()) > 0);
      },
      { expectErrors: true },
    ));

  test("a link to something else does not show the printed list while loading", () =>
    site.visit(
      "?q=anything",
      async (page) => {
        assert.equal(await page.locator("#printed .card:visible").count(), 0);
      },
      { ready: false, routes: { "\\.dateline": () => {} } },
    ));
});

describe("First load", () => {
  const site = withSite("/");
  test("asks for nothing that the size limits do not count, and the page does not jump", () =>
    site.visit("", async (page, { requests }) => {
      const files = requests.map((url) => new URL(url).pathname.slice(1) || "index.html");
      const html = await (await fetch(site.site.url)).text();
      const named = files.filter((file) => file !== "index.html" && !html.includes(file.split("/").pop()));
      const scripts = files.filter((file) => file.endsWith(".js") && html.includes(file));
      const inScripts = await Promise.all(scripts.map(async (file) => (await fetch(site.site.url + file)).text()));
      const unnamed = named.filter((file) => !inScripts.some((text) => text.includes(file.split("/").pop())));
      assert.deepEqual(unnamed.filter((file) => file !== "favicon.ico"), []);
      const shift = await page.evaluate(
        () =>
          new Promise((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(sum), 300);
          }),
      );
      assert.ok(shift < 0.02, `layout shift ${shift}`);
    }));
});
