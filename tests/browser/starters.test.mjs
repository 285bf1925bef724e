// Starters: questions that unfold their answer on the first screen, or lead on step by step.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { search, settled, twoFrames } from "./page.mjs";

const SIZES = [
  { width: 1366, height: 768 },
  { width: 768, height: 1024 },
  { width: 360, height: 780 },
  { width: 1920, height: 1080 },
];
const SAME = "The two ministers agreed on Saturday that the ferry line between both ports would open before the end of the summer, after talks over the winter.";
const FILES = {
  "a.txt": `Monday, 17 February 2020\n\nFerry talks near their end\n\nNorway and Chile have two weeks left to agree on the fees of their ferry line, which will expire on 23 November 2019 unless they do.\n\nThe minister of Norway, Jonas Berg, said on Tuesday that he was hopeful.\n`,
  "b.txt": `Ferry line saved\n\nPublished: 23 November 2019\n\nOSLO (Reuters) - ${SAME}\n\nThe ships are old, and the crews are young.\n`,
  "c.txt": `Ports to be joined\n\n${SAME}\n\nNobody has asked the fishermen of Chile what they think of it.\n`,
};
const STARTERS = `title = "Ferries"
contact = "ferries@example.org"
[[starters]]
title = "When was it written?"
note = "Its page says something else."
slug = "when"
shows = "date"
article = "a"
[[starters]]
title = "Who copied?"
slug = "same"
shows = "shared"
articles = ["b", "c"]
[[starters]]
title = "How did it end?"
slug = "end"
[[starters.steps]]
text = "First there was a search."
query = "q=ferry"
[[starters.steps]]
text = "Then there was an article."
query = "article=b"
[[starters.steps]]
text = "It was to end in November."
query = "screen=timeline&date=about&from=2019-11-01&to=2019-11-30"
`;
const many = (count) =>
  Array.from({ length: count }, (_, at) => `[[starters]]\ntitle = "Question ${at + 1}"\nquery = "q=word${at}"\n`).join("");

/** The button of a starter. */
const starter = (page, name) => page.getByRole("button", { name });
const answer = (page) => page.locator("#start-answer");
/** Whether an element lies in the window as a whole. */
const inSight = (locator) =>
  locator.evaluate((it) => {
    const { top, bottom, left, right } = it.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth + 1;
  });

describe("Starters", () => {
  const site = withSite("/");
  let routes;
  const bundles = {};
  before(() => {
    routes = instead(packed({ ...FILES, "corpus.toml": STARTERS }));
    for (const count of [0, 40]) {
      bundles[count] = instead(packed({ ...FILES, "corpus.toml": `title = "Ferries"\n${many(count)}` }));
    }
  });
  const visit = (path, body, options) => site.visit(path, body, { routes, ...options });

  for (const viewport of SIZES) {
    test(`answer in sight, by keyboard, at ${viewport.width} x ${viewport.height}`, () =>
      visit(
        "",
        async (page) => {
          for (const name of ["When was it written?", "Who copied?"]) {
            await starter(page, name).focus();
            await settled(page, () => page.keyboard.press("Enter"));
            assert.equal(await starter(page, name).getAttribute("aria-expanded"), "true");
            assert.equal(await starter(page, name).evaluate((it) => it === document.activeElement), true);
            assert.ok(await inSight(answer(page).locator(".said")), `${name}: the sentence is out of sight`);
            assert.equal(await page.locator("#starters [aria-expanded=true]").count(), 1, "one at a time");
            const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(over <= 0, `${over} px too wide`);
          }
          await settled(page, () => page.keyboard.press("Enter"));
          assert.equal(await answer(page).count(), 0, "pressed again, it folds");
        },
        { viewport },
      ));
  }

  test("the wrong day is struck out, the evidence leads to its words", () =>
    visit("", async (page) => {
      await settled(page, () => starter(page, "When was it written?").click());
      assert.equal(await answer(page).locator("s").innerText(), "17 February 2020");
      const words = answer(page).locator(".evidence q a").first();
      const said = await words.innerText();
      await settled(page, () => words.click());
      await page.locator("article h1").waitFor();
      const marked = page.locator("#passage");
      await marked.waitFor();
      assert.ok(said.replace(/[“”"]/g, "").includes((await marked.innerText()).trim()), said);
      assert.ok(await inSight(marked), "the words are out of sight");
      await page.goBack();
      await answer(page).waitFor();
      assert.equal(await starter(page, "When was it written?").getAttribute("aria-expanded"), "true");
    }));

  test("the whole argument is unfolded and in sight where a link asks for it, and folded elsewhere", () =>
    visit("", async (page) => {
      await settled(page, () => starter(page, "When was it written?").click());
      const whole = answer(page).locator("a[href$='#why']");
      await settled(page, () => whole.click());
      const argument = page.locator("#why");
      const seen = async () => {
        await argument.locator("tbody tr").first().waitFor();
        assert.ok(await inSight(argument.locator("tbody tr").first()), "the argument is out of sight");
      };
      await seen();
      await page.reload();
      await page.locator("html.mounted").waitFor();
      await seen();
      await page.goBack();
      await page.locator(".card").first().waitFor();
      await settled(page, () => page.locator(".card h3 a").first().click());
      await page.locator("article h1").waitFor();
      assert.equal(await argument.isVisible(), false, "who follows a headline meets the text first");
      await page.goBack();
      await page.locator(".card").first().waitFor();
      await settled(page, () => page.locator(".card a.why").first().click());
      await seen();
    }));

  for (const [width, beside] of [[1366, true], [360, false]]) {
    test(`shared sentences stand ${beside ? "side by side" : "one under another"} at ${width} px, agencies named`, () =>
      visit(
        "?start=same",
        async (page) => {
          await answer(page).waitFor();
          const [left, right] = await answer(page).locator("tbody tr").first().locator("td").all();
          const [a, b] = [await left.boundingBox(), await right.boundingBox()];
          assert.equal(Math.abs(a.y - b.y) < 2, beside);
          assert.ok((await left.innerText()).includes("ferry line") && (await right.innerText()).includes("ferry line"));
          assert.match(await answer(page).innerText(), /Reuters/);
          await checkAccessible(page);
          await settled(page, () => right.locator("a").click());
          await page.locator("#passage").waitFor();
          assert.ok(await inSight(page.locator("#passage")));
        },
        { viewport: { width, height: 780 } },
      ));
  }

  test("what a step's timeline says is told at once, each with its sentence", () =>
    visit("?start=end", async (page) => {
      await answer(page).waitFor();
      const told = answer(page).locator(".step-times > li").first();
      assert.match(await told.innerText(), /November 2019[^]*article \d/);
      await checkAccessible(page);
      await settled(page, () => told.locator("a").first().click());
      await page.locator("#passage").waitFor();
      assert.ok(await inSight(page.locator("#passage")));
    }));

  test("which is open is in the link: reload, Back, and another search ends it", () =>
    visit("", async (page) => {
      await settled(page, () => starter(page, "When was it written?").click());
      await page.reload();
      await answer(page).waitFor();
      await settled(page, () => starter(page, "Who copied?").click());
      await page.goBack();
      await twoFrames(page);
      assert.equal(await starter(page, "When was it written?").getAttribute("aria-expanded"), "true");
      await search(page, "ferry");
      assert.equal(await answer(page).count(), 0);
      assert.ok(!page.url().includes("start="));
    }));

  test("steps lead on, each to its view, with the way back to all", () =>
    visit("?start=end", async (page) => {
      await settled(page, () => answer(page).getByRole("link", { name: "First there was a search." }).click());
      const guide = page.locator("aside.guide");
      await guide.getByText("First there was a search.").waitFor();
      assert.equal(await page.locator("#search").inputValue(), "ferry");
      await checkAccessible(page);
      await settled(page, () => guide.getByRole("link", { name: "Next" }).click());
      await page.locator("article h1").waitFor();
      await guide.getByText("Then there was an article.").waitFor();
      await settled(page, () => guide.getByRole("link", { name: "Next" }).click());
      await guide.getByText("It was to end in November.").waitFor();
      assert.equal(await guide.getByRole("link", { name: "Next" }).count(), 0);
      await settled(page, () => guide.getByRole("link", { name: "Previous" }).click());
      await settled(page, () => guide.getByRole("link", { name: "All steps" }).click());
      assert.equal(await answer(page).locator(".steps > li").count(), 3);
    }));

  for (const language of ["ko", "ja"]) {
    test(`the answer is said in the language of the page, ${language}`, () =>
      visit(`?start=when&lang=${language}`, async (page) => {
        await page.locator(`html.mounted[lang=${language}]`).waitFor();
        const said = await answer(page).locator(".said").innerText();
        assert.match(said, language === "ko" ? /2020년 2월 17일/ : /2020年2月17日/);
        assert.doesNotMatch(said, /written|because|saved/);
      }));
  }

  test("of forty starters three are shown, the rest when asked for; without any, there is nothing", () =>
    site.visit(
      "",
      async (page) => {
        const items = page.locator("#starters > li");
        assert.equal(await items.count(), 3);
        await page.getByRole("button", { name: "Show 37 more" }).click();
        assert.equal(await items.count(), 40);
        await page.getByRole("button", { name: "Show fewer" }).click();
        assert.equal(await items.count(), 3);
        await page.unroute(/\.dateline$/);
        for (const [pattern, handler] of Object.entries(bundles[0])) await page.route(new RegExp(pattern), handler);
        await page.reload();
        await page.locator("html.mounted").waitFor();
        assert.equal(await page.locator(".starters").count(), 0);
      },
      { routes: bundles[40], viewport: { width: 360, height: 780 } },
    ));
});
