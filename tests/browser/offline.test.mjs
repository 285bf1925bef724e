// Without a network: the site opens from what the browser has kept; another build takes over; all of it can be forgotten.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withSite } from "./harness.mjs";
import { cards, counts } from "./page.mjs";

describe("Without a network", () => {
  const all = withSite("/sub/");
  const site = {
    get site() {
      return all.site;
    },
    visit: (path, body) => all.visit(path, body, { serviceWorkers: "allow" }),
  };
  /** Until the foot says that all is kept. */
  const kept = (page) => page.locator(".offline").getByText("works without a network").waitFor();
  const keys = (page) => page.evaluate(() => caches.keys());

  test("the second visit needs none: the list, an article, each screen, another language", () =>
    site.visit("", async (page) => {
      await kept(page);
      const all = await cards(page);
      await page.context().setOffline(true);
      await page.goto(`${site.site.url}?country=JP`);
      await page.locator("html.mounted").waitFor();
      assert.ok((await counts(page))[0] > 0);
      await page.goto(`${site.site.url}?article=${all[0]}`);
      // The printed page of the article stands until the program's own has taken its place.
      await page.locator("html.mounted").waitFor();
      await page.locator(".text").waitFor();
      for (const screen of ["timeline", "quotes", "countries", "compare", "export", "own", "about"]) {
        await page.goto(`${site.site.url}?screen=${screen}`);
        await page.locator("main h1").first().waitFor();
      }
      await page.goto(`${site.site.url}?lang=ja`);
      await page.waitForFunction(() => document.documentElement.lang === "ja" && document.querySelector(".card"));
      await page.goto(`${site.site.url}list.html`);
      assert.ok((await page.locator("h1, h2").count()) > 0);
    }));

  test("another build is said to be there, serves the next visit, and the one before goes", () =>
    site.visit("", async (page) => {
      await kept(page);
      const [before] = await keys(page);
      // The host gets another build: another list of files, and a page that says so.
      site.site.answer = (path, response, body) => {
        if (path === "offline.js") {
          response.writeHead(200, { "content-type": "text/javascript" });
          response.end(String(body).replace(/(registration\.scope\} `;\nconst cache = ours \+ ")[^"]*/, "$1another"));
          return true;
        }
        return false;
      };
      try {
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
        await page.getByText("A newer version of this site has come").waitFor();
        // Its pages go on; once they are closed, what they needed goes too.
        assert.equal((await keys(page)).length, 2);
        const context = page.context();
        await page.goto("about:blank");
        await page.waitForTimeout(1000);
        const next = await context.newPage();
        await next.goto(site.site.url);
        await next.locator("html.mounted").waitFor();
        await next.waitForFunction(async () => (await caches.keys()).length === 1);
        assert.notDeepEqual(await keys(next), [before]);
        await next.close();
      } finally {
        site.site.answer = undefined;
      }
    }));

  test("all that is kept can be forgotten, by keyboard", () =>
    site.visit("", async (page) => {
      await kept(page);
      await page.evaluate(() => localStorage.setItem("other:/elsewhere/", "1"));
      await page.getByRole("button", { name: "Forget everything" }).press("Enter");
      await page.getByText("keeps nothing of this site").waitFor();
      assert.deepEqual(await keys(page), []);
      assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
      // Another site of the host keeps what is its own.
      assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ["other:/elsewhere/"]);
    }));
});
