// The article page, for the first and the last article of whatever corpus the site holds.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, settled, twoFrames } from "./page.mjs";

describe("Article", () => {
  const site = withSite("/a/sub-path/");

  /** Opens the article at `index` of the list (from the end where negative). */
  const open = (index, body, options) =>
    site.visit(
      "",
      async (page, watched) => {
        const ids = await cards(page);
        const id = ids.at(index);
        await settled(page, () => page.locator(".card h3 a").nth(ids.indexOf(id)).click());
        await page.locator("h1").waitFor();
        await body(page, { id, ids, ...watched });
      },
      options,
    );

  for (const index of [0, -1]) {
    test(`article ${index}: headline, text, the argument for its date`, () =>
      open(index, async (page, { id }) => {
        assert.equal(new URL(page.url()).searchParams.get("article"), id);
        assert.ok((await page.locator("h1").innerText()).length > 3);
        assert.ok((await page.locator("main").innerText()).length > 200);
        assert.ok(await page.evaluate(() => scrollY === 0));
      }));

    test(`article ${index}: axe-core finds nothing, light, dark and as scraped`, () =>
      open(index, async (page) => {
        await checkAccessible(page);
        await page.emulateMedia({ colorScheme: "dark" });
        await checkAccessible(page);
        await page.goto(`${page.url()}&text=raw`);
        await page.locator("html.mounted").waitFor();
        await checkAccessible(page);
      }));
  }

  test("as scraped: what is not part of the story is struck out, and named", () =>
    open(0, async (page) => {
      await page.goto(`${page.url()}&text=raw`);
      await page.locator("html.mounted").waitFor();
      const raw = await page.locator("main").innerText();
      const struck = await page.locator("main s, main del").allInnerTexts();
      for (const text of struck) assert.ok(text.trim().length > 0);
      assert.ok(raw.length > 200);
    }));

  test("highlights can be switched off, and the link keeps it", () =>
    open(0, async (page) => {
      const boxes = page.locator("main input[type=checkbox]");
      const on = await boxes.evaluateAll((all) => all.findIndex((box) => box.checked));
      await settled(page, () => boxes.nth(on).click());
      await page.reload();
      await page.locator("html.mounted").waitFor();
      assert.equal(await boxes.nth(on).isChecked(), false);
    }));

  test("next and previous walk the corpus, Back returns to the list", () =>
    open(0, async (page, { ids }) => {
      if (ids.length < 2) return;
      const next = page.locator(`a[href*="${encodeURIComponent(ids[1])}"]`).last();
      await settled(page, () => next.click());
      assert.equal(new URL(page.url()).searchParams.get("article"), ids[1]);
      await page.goBack();
      await page.goBack();
      await twoFrames(page);
      assert.deepEqual(await cards(page), ids);
    }));

  test("an article that is not there: a notice, and the list", () =>
    site.visit("?article=nowhere", async (page) => {
      assert.match(await page.locator("main").innerText(), /nowhere/);
      assert.ok((await cards(page)).length > 0);
    }));

  test("nothing is wider than a phone", () =>
    open(
      0,
      async (page) => {
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} px too wide`);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
