// What comes late, or not at all while the network is gone: the page says so, goes on without, and carries on when it
// comes.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, choices, counts, search, settled, someWord, tick } from "./page.mjs";
import { ANY, button, fast, readable, saysFoot, saysNotice, saysWhy, until, why } from "./said.mjs";
import { sentence } from "./words.mjs";

/** The first article of the list. */
async function firstArticle(site) {
  let id;
  await site.visit("list.html", async (page) => ([id] = await cards(page)), { ready: false });
  return id;
}

describe("What comes late", () => {
  const site = withSite("/a/sub-path/");

  /** Opens `path` with what `file` names held back; `body` gets what lets it come, and what lets only later ones come. */
  const held = (path, file, body, options) => {
    const waiting = [];
    let open = false;
    const hold = (route) => (open ? route.continue() : waiting.push(route));
    const spare = () => (open = true);
    const release = async () => {
      spare();
      await Promise.all(waiting.map((route) => route.continue().catch(() => {})));
    };
    const settings = { ready: false, until: "commit", routes: { [file]: hold }, prepare: fast, ...options };
    return site.visit(path, (page) => body(page, release, spare), settings);
  };

  for (const file of ["/dateline-app-[^/]*\\.js$", "/parts-[^/]*\\.js$", "/dateline-app-[^/]*\\.wasm$", "/[^/]*\\.dateline$"]) {
    test(`${file}: its name is said, the list stands there, and the page goes on when it comes`, () =>
      held("?q=a", file, async (page, release) => {
        await saysWhy(sentence("late-file", { file: new RegExp(file.slice(1, -1)) }))(page);
        await readable(page);
        assert.equal(await button(page).count(), 1);
        await checkAccessible(page);
        await release();
        await page.locator("html.mounted").waitFor();
        assert.equal(await why(page).count(), 0);
      }));
  }

  test("the bundle stops halfway: said, and the page goes on with the rest", async () => {
    let rest;
    const answer = (path, response, body) => {
      if (!path.endsWith(".dateline")) return false;
      const half = body.length >> 1;
      response.writeHead(200, { "content-length": body.length }).write(body.subarray(0, half));
      rest = () => response.end(body.subarray(half));
      return true;
    };
    const body = async (page) => {
      await saysWhy(sentence("late-file", { file: /[\w.-]+\.dateline/ }))(page);
      await readable(page);
      rest();
      await page.locator("html.mounted").waitFor();
      assert.equal(await why(page).count(), 0);
    };
    site.site.answer = answer;
    await site.visit("?q=a", body, { ready: false, until: "commit", prepare: fast }).finally(() => delete site.site.answer);
  });

  test("an article that is opened from the list says that it loads, then that it has not come; the list goes on working", () =>
    held("", "/part-article-", async (page, release) => {
      await page.locator("html.mounted").waitFor();
      const [total] = await counts(page);
      await page.locator(".card h3 a").first().click();
      await saysNotice(sentence("unopened-late", { file: /part-article-[\w.-]+/ }))(page);
      await checkAccessible(page);
      if ((await choices(page, "country")).length > 0) {
        await tick(page, "country", 0);
        assert.ok((await counts(page))[0] <= total);
      }
      await release();
      await page.locator("article h1").waitFor();
      assert.equal(await button(page).count(), 0);
    }));

  test("an article that comes a little late is said to load; then its heading has the focus", () =>
    held(
      "",
      "/part-article-",
      async (page, release) => {
        await page.locator("html.mounted").waitFor();
        await page.locator(".card h3 a").first().click();
        await saysNotice(sentence("opening"))(page);
        await release();
        await page.locator("article h1").waitFor();
        await page.waitForFunction(() => document.activeElement?.tagName === "H1");
        assert.equal(await page.getByText(sentence("opening")).count(), 0);
      },
      { prepare: undefined },
    ));

  test("a link to an article says that it loads while its page comes", async () => {
    const article = await firstArticle(site);
    const body = async (page, release) => {
      await page.getByRole("status").getByText(sentence("opening")).waitFor();
      await release();
      await page.locator("article h1").waitFor();
    };
    await held(`?article=${article}`, "/part-article-", body, { prepare: undefined });
  });

  test("a link to an article whose page is late: the list, “try again”; it opens when it comes", async () => {
    const article = await firstArticle(site);
    await held(`?article=${article}`, "/part-article-", async (page, release) => {
      await saysNotice(sentence("unopened-late", { file: /part-article-[\w.-]+/ }))(page);
      await readable(page);
      await release();
      await page.locator("article h1").waitFor();
      assert.equal(new URL(page.url()).searchParams.get("article"), article);
    });
  });

  test("“try again” asks anew for what does not come", async () => {
    const article = await firstArticle(site);
    await held(`?article=${article}`, "/part-article-", async (page, release, spare) => {
      await saysNotice(sentence("unopened-late", { file: ANY }))(page);
      spare();
      await button(page).click();
      await page.locator("article h1").waitFor();
    });
  });

  test("words that come late: the page in English, then in Korean", () =>
    held("?lang=ko", "/words-ko-", async (page, release) => {
      await saysNotice(sentence("speechless-late", { language: "한국어", file: /words-ko-[\w.-]+/ }))(page);
      await readable(page);
      if ((await choices(page, "country")).length > 0) await tick(page, "country", 0);
      await release();
      await page.locator('html.mounted[lang="ko"]').waitFor();
      assert.equal(await button(page).count(), 0);
    }));

  test("a reader that is late: the foot says so, and what it came to when it answers", () =>
    held("", "/worker-[^/]*\\.js$", async (page, release) => {
      await page.locator("html.mounted").waitFor();
      await saysFoot(sentence("read-again-late"))(page);
      await release();
      await saysFoot(/same as when the site was built\.$/)(page);
    }));
});

describe("Offline after the page has loaded", () => {
  const site = withSite("/a/sub-path/");

  test("what was loaded works: filters, search, an article, the way back", () =>
    site.visit("", async (page, { requests, faults }) => {
      // All programs come once the page has rested.
      const parts = ["article", "timeline", "together", "own", "deferred"];
      const came = (part) => requests.some((url) => url.includes(`/part-${part}-`));
      await until(page, async () => parts.every(came));
      await saysFoot(/same as when the site was built\.$/)(page);
      await page.waitForLoadState("networkidle");
      const word = await someWord(page);
      const loaded = requests.length;
      await page.context().setOffline(true);
      await search(page, word);
      assert.ok((await counts(page))[0] > 0);
      await settled(page, () => page.locator(".card h3 a").first().click());
      await page.locator("article h1").waitFor();
      await settled(page, () => page.goBack());
      await page.locator(".card h3").first().waitFor();
      if ((await choices(page, "country")).length > 0) await tick(page, "country", 0);
      assert.equal(await button(page).count(), 0);
      // The browser itself asks for the icon with each new address.
      assert.deepEqual(requests.slice(loaded).filter((url) => !url.endsWith(".svg")), []);
      assert.deepEqual(faults.filter((it) => !it.includes("ERR_INTERNET_DISCONNECTED")), []);
      faults.length = 0;
    }));

  test("what was not loaded says so, and comes when it is tried again", () =>
    site.visit(
      "",
      async (page) => {
        await page.context().setOffline(true);
        await page.locator("#language-ko").click();
        await saysNotice(sentence("speechless", { language: "한국어", why: "Failed to fetch" }))(page);
        await page.context().setOffline(false);
        await button(page).click();
        await page.locator('html.mounted[lang="ko"]').waitFor();
        await page.context().setOffline(true);
        await page.locator(".card h3 a").first().click();
        await saysNotice(sentence("unopened", {}, "ko"))(page);
        assert.ok((await cards(page)).length > 0);
        await page.unroute(/\/part-article-/);
        await page.context().setOffline(false);
        await button(page, "failed-retry", "ko").click();
        await page.locator("article h1").waitFor();
      },
      { expectErrors: true, routes: { "/part-article-": (route) => route.abort() } },
    ));
});
