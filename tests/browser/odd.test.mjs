// Collections that nobody would choose to be pictured with: each looks intended at every size.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, counts, inSight, twoFrames } from "./page.mjs";

const SIZES = [[1366, 768], [768, 1024], [360, 780], [1920, 1080]];

const story = (at, day = "") =>
  `Ferry line ${at} opens in Peru\n\n${day}\n\nA ferry with ${at + 20} seats left the harbour of Callao for the first time, ` +
  `and its captain said that others would follow within the month.\n\n“We waited years for this,” Captain Ana Lund said.\n`;
const stories = (count, day = () => "") =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${String(at).padStart(3, "0")}.txt`, story(at, day(at))]));
const day = (at) => new Date(Date.UTC(2014, at, 5)).toISOString().slice(0, 10);
const starters = (count) =>
  Array.from({ length: count }, (_, at) => `[[starters]]\ntitle = "Where to begin, way ${at}"\nquery = "q=ferry"\n`).join("\n");
const collection = (description, count = 0) => `title = "Ferries"\ndescription = "${description}"\n\n${starters(count)}`;

/** Visits the page with `files` at every size: nothing is too wide, and the first headline is in sight. */
function odd(name, files, body = async () => {}) {
  describe(name, () => {
    const site = withSite("/");
    let bundle;
    before(() => {
      bundle = packed(files);
    });
    for (const [width, height] of SIZES) {
      test(`at ${width} x ${height}`, () =>
        site.visit(
          "",
          async (page) => {
            await twoFrames(page);
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(over <= 0, `${over} px too wide`);
            assert.ok(await inSight(page, "#found"), "the count");
            assert.ok(await inSight(page, ".card h3"), "the first headline");
            const bare = page.locator(".card :is(h3, p, .meta > span):not(:has(*))").filter({ hasText: /^\s*$/ });
            assert.equal(await bare.count(), 0, "nothing is left empty");
            await body(page, width);
          },
          { routes: instead(bundle), viewport: { width, height } },
        ));
    }
  });
}

odd("An introduction of two thousand words", { ...stories(3, day), "corpus.toml": collection("Ferries sail daily. ".repeat(667)) }, async (page) => {
  const about = page.locator(".description p");
  const folded = (await about.boundingBox()).height;
  assert.ok(folded < 60, `${folded} px`);
  const more = page.locator(".description button");
  await more.click();
  assert.ok((await about.boundingBox()).height > 400);
  await more.click();
  assert.equal((await about.boundingBox()).height, folded);
});

odd("Forty starters", { ...stories(3, day), "corpus.toml": collection("Ferries.", 40) });

odd("No title, no introduction, no starters", stories(3, day), async (page) => {
  assert.equal(await page.locator(".description p").filter({ hasText: /^\s*$/ }).locator("visible=true").count(), 0);
});

odd("One article", stories(1, day), async (page) => {
  assert.deepEqual(await counts(page), [1, 1]);
  assert.equal(await page.locator(".sort").count(), 0, "one article has no order");
  await checkAccessible(page);
});

odd("Thirty-one articles", stories(31, day), async (page, width) => {
  assert.deepEqual(await counts(page), [31, 31]);
  const { height } = await page.locator(".card").first().boundingBox();
  const rem = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  assert.ok(width < 800 || height < 5.6 * rem, `a row of ${height} px`);
});

odd("A hundred articles without a day", stories(100), async (page) => {
  assert.deepEqual(await counts(page), [100, 100]);
  assert.equal((await cards(page)).length, 50);
  await checkAccessible(page);
});

odd("An article without headline, date or lead", { "a.txt": "x\n", "b.txt": story(1, day(1)) }, async (page) => {
  assert.equal((await cards(page)).length, 2);
  await checkAccessible(page);
});
