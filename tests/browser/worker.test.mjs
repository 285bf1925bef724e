// The worker: a module of its own that reads the articles again beside the page.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withSite } from "./harness.mjs";
import { cards, counts } from "./page.mjs";

describe("The worker", () => {
  const site = withSite("/a/sub-path/");
  const isWorker = (url) => new URL(url).pathname.includes("/worker-");

  test("comes after the page, reads every article and comes to the same", () =>
    site.visit("", async (page, { requests }) => {
      const [, total] = await counts(page);
      await page.locator("#reread", { hasText: "same" }).waitFor({ timeout: 60000 });
      if (total > 1) assert.match(await page.locator("#reread").innerText(), new RegExp(` ${total} `));
      const from = requests.findIndex(isWorker);
      assert.ok(requests.slice(0, from).some((url) => url.includes("_bg.wasm")), "the worker before the page");
      const later = (url) => isWorker(url) || url.includes("/part-") || url.endsWith(".svg");
      assert.deepEqual(requests.slice(from).filter((url) => !later(url)), []);
    }));

  for (const what of ["js", "wasm"]) {
    test(`its ${what} missing: the page works, and says that nothing was checked`, () =>
      site.visit(
        "",
        async (page) => {
          await page.locator("#reread", { hasText: "could not" }).waitFor();
          assert.ok((await cards(page)).length > 0);
          assert.equal(await page.locator("#failed:visible").count(), 0);
        },
        { expectErrors: true, routes: { [`worker-[^/]*\\.${what}$`]: (route) => route.fulfill({ status: 404, body: "" }) } },
      ));
  }

  test("it comes to something else: the page shows that, and says so", () =>
    site.visit(
      "",
      async (page) => {
        await page.locator("#reread", { hasText: "something else" }).waitFor();
        assert.deepEqual(await counts(page), [0, 0]);
      },
      {
        routes: {
          // The answer "other, and no article at all".
          "worker-[^/]*\\.js$": (route) =>
            route.fulfill({
              contentType: "text/javascript",
              body: "onmessage = () => postMessage({ answer: new Uint8Array([1, 0]) });",
            }),
        },
      },
    ));
});
