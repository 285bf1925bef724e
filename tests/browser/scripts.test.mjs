// Texts of any kind in the page's own words: scripts that run the other way, and words longer than a line.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { withSite } from "./harness.mjs";
import { button } from "./said.mjs";

const HEBREW = "ראש הממשלה ביקר בירושלים (2019)!";
const LONG = "Donaudampfschiff".repeat(25);

/** What a person can scroll sideways to. */
const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe("Other scripts and long words", () => {
  const site = withSite("/");
  let bundle;
  before(() => {
    bundle = packed({
      "a-hebrew.txt": `${HEBREW}\n\nBy ${"דוד כהן"}\n\n5 November 2019\n\n${"ראש הממשלה אמר ביום שני כי הביקור היה מוצלח, ".repeat(4)}.\n`,
      "a-hebrew.toml": 'publisher = "הארץ (ישראל)"\n',
      "b-long.txt":
        `${LONG} opens in Norway\n\nBy ${LONG.slice(0, 200)} Smith\n\n6 November 2019\n\nThe ${LONG} opened in Norway, ` +
        `and “the ${LONG} is here to stay for all of us,” said Prime Minister Jonas ${LONG} on Tuesday in Oslo.\n\n` +
        `The ${LONG} will call at Bergen within the month, its master told reporters from Japan and Peru.\n`,
      "b-long.toml": `publisher = "${LONG}"\n`,
    });
  });
  const visit = (path, body, options) => site.visit(path, body, { routes: instead(bundle), ...options });

  /** Where on the line each of these ends of a text stands, left to right. */
  const order = (page, selector, texts) =>
    page.locator(selector).first().evaluate((element, texts) => {
      const left = (text) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const at = walker.currentNode.data.indexOf(text);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + text.length);
          return range.getBoundingClientRect().left;
        }
        throw new Error(`${text} is not in ${element.textContent}`);
      };
      return [...texts].sort((a, b) => left(a) - left(b));
    }, texts);

  test("a Hebrew headline ends at its left, in the list and on its page, and leaves our words where they are", () =>
    visit("", async (page) => {
      const card = page.locator(".card", { hasText: "ראש" });
      assert.deepEqual(await order(page, ".card h3:has-text('ראש')", ["ראש", "!"]), ["!", "ראש"]);
      await card.locator("h3 a").click();
      await page.locator("article h1").waitFor();
      assert.deepEqual(await order(page, "article h1", ["ראש", "!"]), ["!", "ראש"]);
      assert.deepEqual(await order(page, ".text p:not(.mark-key)", ["ראש", "."]), [".", "ראש"]);
      // The other one's page names it beside "Previous".
      await page.goto(`${site.site.url}?article=b-long`);
      assert.deepEqual(await order(page, ".neighbours", ["ראש", "!"]), ["!", "ראש"]);
    }));

  test("a condition in Hebrew does not turn round the words beside it", () =>
    visit(`?q=${encodeURIComponent("ירושלים (1)")}`, async (page) => {
      assert.deepEqual(await order(page, ".chips .chip .what", ["“", "”"]), ["“", "”"]);
    }));

  for (const path of ["", `?q=${LONG}`, "?article=b-long", "?article=b-long&text=raw", "?article=a-hebrew", "?q=opened&context=before"]) {
    test(`a word of 400 letters at 320 px: nothing to scroll sideways to, at ${path.slice(0, 30) || "the list"}`, () =>
      visit(
        path,
        async (page) => {
          if (path.includes("article")) await page.locator("article h1").waitFor();
          assert.ok((await tooWide(page)) <= 0, `${await tooWide(page)} px too wide`);
          const filters = page.locator("button[aria-controls=filters]");
          if (await filters.isVisible().catch(() => false)) {
            await filters.click();
            for (const fold of await page.locator("details > summary:visible").all()) await fold.click();
            assert.ok((await tooWide(page)) <= 0, `with open filters ${await tooWide(page)} px too wide`);
          }
          assert.equal(await button(page).count(), 0);
        },
        { viewport: { width: 320, height: 700 } },
      ));
  }
});
