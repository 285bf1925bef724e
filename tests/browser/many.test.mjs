// Explore with more articles than rows and cards have room for: a corpus of 60, packed for this test.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { withSite } from "./harness.mjs";
import { cards, counts, settled, unreadable } from "./page.mjs";

const PLACES = ["Norway", "Peru", "Ghana", "Japan"];

/** Packs `articles`, pairs of a file's name and its text, before the tests, and visits pages with them. */
function withBundle(site, articles) {
  let bundle;
  before(() => {
    bundle = packed(Object.fromEntries(articles));
  });
  return (path, body, options) => site.visit(path, body, { routes: instead(bundle), ...options });
}

/** An article on a harbour that opens in `place`. */
const harbour = (at, place, day) =>
  `Harbour ${at} opens in ${place}\n\n${day}\n\nA harbour with ${at + 2} berths opened in ${place} on the coast ` +
  `after years of work, and its port master said that the first ferries would call there within the month.\n`;

const numbered = (at) => `a${String(at).padStart(2, "0")}`;

describe("Sixty articles", () => {
  const articles = Array.from({ length: 60 }, (_, at) => {
    const day = new Date(Date.UTC(2012, at, 1 + (at % 27))).toISOString().slice(0, 10);
    return [`${numbered(at)}.txt`, harbour(at, PLACES[at % PLACES.length], day)];
  });
  const visit = withBundle(withSite("/"), articles);
  /** Notes all that the line about progress says. */
  const listen = () => {
    globalThis.said = new Set();
    const note = () => globalThis.said.add(document.getElementById("loading")?.textContent);
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  };

  test("while it opens, the page says how many articles are ready", () =>
    visit(
      "",
      async (page) => {
        const said = await page.evaluate(() => [...globalThis.said]);
        assert.ok(said.some((text) => text?.endsWith("20 of 60")), `${said}`);
        assert.equal(await page.locator("#loading").count(), 0);
      },
      { script: listen },
    ));

  test("bars are drawn, and each leads to its articles", () =>
    visit("", async (page) => {
      assert.deepEqual(await counts(page), [60, 60]);
      // What draws them is no part of the first load.
      await page.locator(".bar-plot a rect.sure").first().waitFor();
      const widths = await page
        .locator(".bar-plot a rect.sure")
        .evaluateAll((all) => all.map((rect) => rect.getBoundingClientRect().width));
      assert.ok(widths.length > 5);
      assert.ok(widths.every((width) => width > 0), `${widths}`);
      assert.deepEqual(await unreadable(page), []);
      await settled(page, () => page.locator(".bar-plot a").first().click());
      const [found] = await counts(page);
      assert.ok(found > 0 && found < 60);
    }));

  test("the list grows, keeps the focus, and is in the link", () =>
    visit("", async (page) => {
      assert.equal((await cards(page)).length, 50);
      await page.locator("button.more").focus();
      await settled(page, () => page.keyboard.press("Enter"));
      await page.waitForFunction(() => document.activeElement?.closest(".card"));
      const all = await cards(page);
      assert.equal(all.length, 60);
      assert.ok((await page.evaluate(() => document.activeElement.id)).includes(all[50]));
      await page.reload();
      await page.locator("html.mounted").waitFor();
      assert.equal((await cards(page)).length, 60);
    }));

  test("the order says what the list has, also when a search comes and goes", () =>
    visit("?q=harbour", async (page) => {
      const order = page.locator(".sort select");
      assert.equal(await order.inputValue(), "best");
      await settled(page, () => order.selectOption("earliest"));
      assert.equal(await order.inputValue(), "earliest");
      await settled(page, () => page.locator(".chips .chip").first().click());
      assert.equal(await order.inputValue(), "earliest");
      await settled(page, () => order.selectOption("latest"));
      assert.equal(await order.inputValue(), "latest");
      assert.equal((await cards(page))[0], "a59");
    }));

  test("Escape empties the box and stays so", () =>
    visit("", async (page) => {
      await page.locator("#search").pressSequentially("harb");
      // What is open closes first.
      await page.locator("#search[aria-expanded=true]").waitFor();
      await page.keyboard.press("Escape");
      await page.locator("#search[aria-expanded=false]").waitFor();
      assert.equal(await page.locator("#search").inputValue(), "harb");
      await page.keyboard.press("Escape");
      await page.waitForTimeout(400);
      assert.equal(new URL(page.url()).searchParams.get("q"), null);
      assert.equal(await page.locator("#search").inputValue(), "");
    }));
});

describe("Sixty-four articles of one day, and one that may be of it", () => {
  const sure = Array.from({ length: 64 }, (_, at) => [`${numbered(at)}.txt`, harbour(at, "Peru", "2012-05-05")]);
  const maybe = [
    ["b.txt", harbour(64, "Ghana", "")],
    ["b.toml", 'published = "[2012-05-05..2012-05-06]"\n'],
  ];
  const visit = withBundle(withSite("/"), [...sure, ...maybe]);

  test("bars stay in their drawing, and each of its numbers can be read", () =>
    visit("", async (page) => {
      assert.deepEqual(await counts(page), [65, 65]);
      assert.deepEqual(await unreadable(page), []);
      const outside = await page.locator(".bar-plot").first().evaluate((plot) => {
        const around = plot.getBoundingClientRect();
        const boxes = [...plot.querySelectorAll("a rect")].map((rect) => rect.getBoundingClientRect());
        return boxes.filter((box) => box.height > 0 && (box.top < around.top - 1 || box.bottom > around.bottom + 1)).length;
      });
      assert.equal(outside, 0);
    }));
});
