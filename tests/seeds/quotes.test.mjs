// Who said what in the five articles that the project ships with. Skipped where seeds/ holds others.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import { withSite } from "../browser/harness.mjs";
import { search, settled } from "../browser/page.mjs";

const there = existsSync(new URL("../../seeds/001_8eadbd9e207243e9.txt", import.meta.url));

describe("Quotes of the five articles", { skip: there ? false : "skipped: seeds/ holds another corpus" }, () => {
  const site = withSite("/");

  test("who spoke of a “lasting solution”: from the search box, two steps", () =>
    site.visit("", async (page) => {
      await search(page, '"lasting solution" ');
      await settled(page, () => page.locator(".bar nav a.view[href*='screen=quotes']").click());
      const speaker = page.locator(".speaker");
      await speaker.locator("mark").waitFor();
      assert.deepEqual(await speaker.locator("h3").allInnerTexts(), ["Washington"]);
      assert.match(await speaker.innerText(), /United States/);
      await settled(page, () => speaker.locator(".tellers a").click());
      await page.locator(".article").waitFor();
      assert.match(page.url(), /article=001_.*at=\d+-\d+/);
    }));

  test("the index leads to those who are only described, too", () =>
    site.visit("?screen=quotes", async (page) => {
      await page.locator(".speakers-index a[href='#quotes-described']").click();
      await page.waitForFunction(() => location.hash === "#quotes-described");
      assert.match(await page.locator("section.described").innerText(), /protesters/i);
      assert.equal(await page.locator("#quotes-described").count(), 1);
    }));

  test("two quotes stand in two articles that name the same agency", () =>
    site.visit("?screen=quotes", async (page) => {
      const shared = page.locator(".quoted", { hasText: "it may be one source" });
      await shared.first().waitFor();
      assert.equal(await shared.count(), 2);
      for (const quote of await shared.all()) {
        assert.equal(await quote.locator("blockquote").count(), 1);
        assert.equal(await quote.locator(".tellers > li").count(), 2);
      }
    }));
});
