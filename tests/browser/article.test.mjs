// The article page, for the first and the last article of whatever corpus the site holds.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, settled, twoFrames, unfoldWhy } from "./page.mjs";

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
        await page.locator("article h1").waitFor();
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
        await unfoldWhy(page);
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

  for (const [width, height] of [
    [1366, 768],
    [360, 780],
  ]) {
    test(`${width}x${height}: at rest the first paragraph is in sight, and why it is dated so in a sentence`, () =>
      open(
        0,
        async (page) => {
          const first = await page.locator(".block").first().locator("p").first().boundingBox();
          // Two lines of it at least.
          assert.ok(first.y + 60 <= height, `the text begins at ${first.y} of ${height}`);
          const why = page.locator(".why-line");
          assert.ok((await why.boundingBox()).y < first.y);
          assert.ok((await why.innerText()).length > 20);
          assert.equal(await page.locator("#why").isVisible(), false);
        },
        { viewport: { width, height } },
      ));
  }

  test("a link leads to a passage: marked, focused, in sight; Back and again", () =>
    open(0, async (page, { id }) => {
      const before = page.url();
      const go = async (at) => {
        await page.goto(`${site.site.url}?article=${encodeURIComponent(id)}&at=${at}`);
        await page.locator("html.mounted").waitFor();
        await page.locator("#passage").waitFor();
        await twoFrames(page);
      };
      await go("0-3");
      const said = await page.locator("#passage").first().innerText();
      assert.ok(said.length > 0 && said.length <= 3, said);
      const box = await page.locator("#passage").boundingBox();
      const { height } = page.viewportSize();
      assert.ok(box.y >= 0 && box.y + box.height <= height, `at ${box.y}`);
      assert.equal(await page.evaluate(() => document.activeElement.id), "passage");
      // A mark that is more than a colour.
      const border = await page.locator("#passage").evaluate((mark) => parseFloat(getComputedStyle(mark).borderBottomWidth));
      assert.ok(border >= 1);
      await checkAccessible(page);
      await page.goto(before);
    }));

  test("every row of the argument leads to its words, which are marked in sight", () =>
    open(0, async (page) => {
      await unfoldWhy(page);
      const links = await page.locator("#why tbody a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      assert.ok(links.length > 0);
      for (const href of links) {
        assert.match(href, /[?&]at=\d+-\d+/);
        await page.goto(site.site.url + href);
        await page.locator("html.mounted").waitFor();
        const mark = page.locator("#passage");
        await mark.waitFor();
        await page.waitForFunction(() => {
          const { top, bottom } = document.getElementById("passage").getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
      }
    }));

  test("a passage in the same article is gone to without losing the way back", () =>
    open(0, async (page) => {
      await unfoldWhy(page);
      const link = page.locator(`#why tbody a[href*="${encodeURIComponent(new URL(page.url()).searchParams.get("article"))}"]`);
      if ((await link.count()) === 0) return;
      await settled(page, () => link.last().click());
      await page.waitForFunction(() => document.activeElement.id === "passage");
      await page.goBack();
      await twoFrames(page);
      assert.equal(await page.locator("#passage").count(), 0);
      assert.ok(await page.locator("article h1").isVisible());
    }));

  test("a passage that does not fit is said and left out", () =>
    open(0, async (page) => {
      await page.goto(`${page.url()}&at=5-99999999`);
      await page.locator("html.mounted").waitFor();
      assert.match(await page.locator(".notice").innerText(), /5-99999999/);
      assert.equal(await page.locator("#passage").count(), 0);
    }));

  test("the tools by keyboard: fold and unfold, switch a highlight, choose a topic, clean and as scraped", () =>
    open(
      0,
      async (page) => {
        const fold = page.locator("button[aria-controls=highlights]");
        assert.equal(await fold.getAttribute("aria-expanded"), "false");
        await fold.focus();
        await page.keyboard.press("Enter");
        assert.equal(await fold.getAttribute("aria-expanded"), "true");
        await page.keyboard.press("Tab");
        await settled(page, () => page.keyboard.press("Space"));
        assert.match(page.url(), /hide=/);
        const box = page.locator("#highlights input").first();
        assert.equal(await box.isChecked(), false);
        assert.ok(await box.evaluate((input) => input === document.activeElement), "the focus stays");
        const topics = page.locator("#highlights select");
        if ((await topics.count()) > 0) {
          const marks = () => page.locator(".mark.topics").count();
          assert.equal(await marks(), 0);
          const slug = await topics.locator("option").nth(1).getAttribute("value");
          await settled(page, () => topics.selectOption(slug));
          assert.equal(new URL(page.url()).searchParams.get("mark"), slug);
          assert.ok((await marks()) > 0);
        }
        await page.locator("input[name=text]").first().focus();
        await settled(page, () => page.keyboard.press("ArrowRight"));
        assert.match(page.url(), /text=raw/);
        assert.ok(await page.locator(".raw").isVisible());
      },
      { viewport: { width: 360, height: 780 } },
    ));

  test("the way back, and Explore, lead to the same list at the article's card", () =>
    open(-1, async (page, { id, ids }) => {
      for (const link of [".way a", "nav .view.back"]) {
        await settled(page, () => page.locator(link).click());
        assert.deepEqual(await cards(page), ids);
        const card = page.locator(`.card h3 a[href*="${encodeURIComponent(id)}"]`);
        await page.waitForFunction(() => document.activeElement.id.startsWith("card-"));
        const { y } = await card.boundingBox();
        assert.ok(y >= 0 && y < page.viewportSize().height, `the card is at ${y}`);
        await settled(page, () => card.click());
        await page.locator("article h1").waitFor();
      }
    }));

  test("on paper: the argument unfolded, paragraphs numbered, a key of the marks", () =>
    open(0, async (page) => {
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator("#why").isVisible());
      assert.ok(await page.locator(".para-number").first().isVisible());
      assert.ok(await page.locator(".mark-key").isVisible());
      assert.equal(await page.locator(".tools-side").isVisible(), false);
    }));

  test("all articles found are printed at once, one after another, and the page stays", () =>
    open(0, async (page, { ids }) => {
      if (ids.length < 2) return;
      await page.evaluate(() => (globalThis.print = () => (globalThis.printed = true)));
      await page.locator(".printing button").last().click();
      await page.waitForFunction(() => globalThis.printed);
      await page.emulateMedia({ media: "print" });
      const headlines = await page.locator(".print-all h1").allInnerTexts();
      assert.equal(headlines.length, ids.length);
      assert.equal(await page.locator("#heading").isVisible(), false);
      assert.ok((await page.locator(".print-all .block").count()) >= ids.length);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      await twoFrames(page);
      assert.equal(await page.locator(".print-all").count(), 0);
      assert.ok(await page.locator("#heading").isVisible());
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
