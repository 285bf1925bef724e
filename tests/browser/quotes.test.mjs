// People and quotes: who is quoted with what, the same words once, a page per person; by keyboard, link and Back.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { settled, twoFrames } from "./page.mjs";

const FILES = {
  "a.txt": `Port talks open

2014-01-05

CALLAO, Peru (Reuters) – “We will count the fish twice a year, and the count will be printed,” said Peruvian Foreign Minister Ana Rojas on Monday.

The harbour was full. Oslo called the plan “a door that is open”, and a senior official said: “Nobody knows what the others want from us.”

Fishermen fear a “salmon war” this summer. The clause has two pages.
`,
  "b.txt": `Norway and Peru meet

2014-02-05

LIMA, Peru (Reuters) – “We will count the fish twice a year, and the count will be printed,” said Peruvian Foreign Minister Ana Rojas at the port.

“It is a bad deal for fishermen,” said Ole Lind, an analyst at Fjord Institute. Ana Rojas met Ole Lind in Lima.
`,
  "c.txt": `Fish are counted

2014-03-05

“We will count the fish three times a year, and the count will be printed,” said Peruvian Foreign Minister Ana Rojas in Lima.

“It is a bad deal for fishermen,” said Ole Lind, an analyst at Fjord Institute.
`,
};

const SIZES = [[1366, 768], [768, 1024], [360, 780], [1920, 1080]];

/** The tests of a collection of its own. */
function withFiles(files) {
  const site = withSite("/");
  let bundle;
  before(() => {
    bundle = packed(files);
  });
  return (path, body, settings = {}) => site.visit(path, body, { routes: instead(bundle), ...settings });
}

/** What `link` leads to in the navigation of the page. */
const inBar = (page) => page.locator(".bar nav a.view[href*='screen=quotes']");
const speaker = (page, name) => page.locator(".speaker").filter({ has: page.getByRole("heading", { name, exact: true }) });

describe("Three articles that quote", () => {
  const visit = withFiles(FILES);

  test("a jump to a speaker can be taken back, and taken again", () =>
    visit(
      "?screen=quotes",
      async (page) => {
        const last = page.locator(".index a[href*='#'], nav a[href*='#']").last();
        await last.waitFor();
        const href = await last.getAttribute("href");
        await last.focus();
        const height = () => page.evaluate(() => scrollY);
        const before = await height();
        await page.keyboard.press("Enter");
        await page.waitForFunction(() => location.hash.length > 1);
        await twoFrames(page);
        const there = await height();
        assert.ok(there > before, `${there} after ${before}`);
        await page.goBack();
        await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, before);
        assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), href);
        await page.goForward();
        await page.waitForFunction((y) => scrollY > y, before);
      },
      { viewport: { width: 1024, height: 400 } },
    ));

  test("are led to from the bar, with the filters, and back", () =>
    visit("?country=PE", async (page) => {
      await settled(page, () => inBar(page).click());
      await page.locator(".speaker").first().waitFor();
      const query = new URL(page.url()).searchParams;
      assert.deepEqual([query.get("screen"), query.get("country")], ["quotes", "PE"]);
      assert.equal(await page.locator(".chips .chip").count(), 1);
      assert.equal(await page.evaluate(() => document.activeElement.id), "heading");
      assert.match(await page.title(), /People and quotes/);
    }));

  test("stand by who speaks: people, institutions, those who are described; terms apart", () =>
    visit("?screen=quotes", async (page) => {
      await page.locator(".speaker").first().waitFor();
      const kinds = await page.locator(".group > h2").allInnerTexts();
      assert.deepEqual(kinds, ["People", "Institutions and governments", "Described, or named in part"]);
      const names = (await page.locator(".speaker h3").allInnerTexts()).map((name) => name.trim());
      assert.deepEqual(names, ["Ana Rojas", "Ole Lind", "Oslo", "a senior official"]);
      assert.match(await speaker(page, "Ana Rojas").locator(".who").innerText(), /Foreign Minister.*Peru.*1 quote in 3 articles/);
      const terms = page.locator("details.terms");
      assert.equal(await terms.getAttribute("open"), null);
      await terms.locator("summary").click();
      await terms.getByText("salmon war").waitFor();
    }));

  test("the same words stand once, what differs is marked, and who may have copied whom is said", () =>
    visit("?screen=quotes", async (page) => {
      const lind = speaker(page, "Ole Lind").locator(".quoted");
      await lind.waitFor();
      assert.equal(await lind.locator("blockquote").count(), 1);
      assert.equal(await lind.locator(".tellers > li").count(), 2);
      const rojas = speaker(page, "Ana Rojas").locator(".quoted");
      assert.equal(await rojas.locator("blockquote").count(), 2);
      assert.deepEqual(await rojas.locator("u").allInnerTexts(), ["twice", "three times"]);
      assert.match(await rojas.innerText(), /2 of them name Reuters: it may be one source/);
      await settled(page, () => rojas.locator(".tellers a").last().click());
      await page.locator(".article").waitFor();
      assert.match(page.url(), /article=c.*at=\d+-\d+/);
    }));

  test("a search shows only who spoke so, its words marked, and a link to it shows the same", () =>
    visit("?screen=quotes", async (page) => {
      await speaker(page, "Ana Rojas").waitFor();
      await page.keyboard.press("/");
      await page.keyboard.type('"bad deal"');
      await settled(page, () => page.keyboard.press("Enter"));
      await page.locator(".speaker mark").first().waitFor();
      const names = () => page.locator(".speaker h3").allInnerTexts();
      assert.deepEqual((await names()).map((name) => name.trim()), ["Ole Lind"]);
      await page.reload();
      await page.locator(".speaker mark").first().waitFor();
      assert.deepEqual((await names()).map((name) => name.trim()), ["Ole Lind"]);
      await page.goBack();
      await speaker(page, "Ana Rojas").waitFor();
    }));

  test("words that are in no quote are said to be in none", () =>
    visit('?screen=quotes&q="two pages"', async (page) => {
      await page.locator(".quotes .empty").waitFor();
      assert.equal(await page.locator(".speaker").count(), 0);
    }));

  test("a person has a page: what they said, where they are named, with whom; Back leads to the list", () =>
    visit("?screen=quotes", async (page) => {
      await speaker(page, "Ana Rojas").waitFor();
      await speaker(page, "Ana Rojas").locator("h3 a").focus();
      await settled(page, () => page.keyboard.press("Enter"));
      await page.locator(".subject").waitFor();
      assert.equal(new URL(page.url()).searchParams.get("of"), "Ana Rojas");
      await page.waitForFunction(() => document.activeElement.id === "subject");
      assert.match(await page.title(), /^Ana Rojas/);
      assert.match(await page.locator(".subject .who").innerText(), /Foreign Minister.*Peru.*Named in 3 articles/);
      assert.match(await page.locator(".named").innerText(), /Ana Rojas met Ole Lind/);
      const beside = page.locator(".with li", { hasText: "Ole Lind" });
      assert.match(await beside.innerText(), /1/);
      await settled(page, () => beside.getByRole("link").click());
      await page.locator("#subject", { hasText: "Ole Lind" }).waitFor();
      await settled(page, () => page.goBack());
      await page.locator("#subject", { hasText: "Ana Rojas" }).waitFor();
      await settled(page, () => page.goBack());
      await speaker(page, "Ole Lind").waitFor();
    }));

  test("the page of a person leads to their articles in Explore", () =>
    visit("?screen=quotes&of=ole+lind", async (page) => {
      await page.locator(".subject").waitFor();
      await settled(page, () => page.locator(".subject .who a").click());
      await page.locator(".card").first().waitFor();
      assert.equal(new URL(page.url()).searchParams.get("person"), "Ole Lind");
      assert.equal(await page.locator(".card").count(), 2);
    }));

  test("whom no article names has a page that says so", () =>
    visit("?screen=quotes&of=Nobody+Known", async (page) => {
      await page.locator(".subject .empty").waitFor();
      assert.match(await page.locator(".subject .empty").innerText(), /No article here names “Nobody Known”/);
      await settled(page, () => page.locator(".way-back a").click());
      await page.locator(".speaker").first().waitFor();
    }));

  test("a filter that leaves none says so, and can be dropped", () =>
    visit("?screen=quotes&of=Ole+Lind&to=2014-01-31", async (page) => {
      await page.locator(".subject .empty").waitFor();
      await settled(page, () => page.locator(".subject .empty a").click());
      await page.locator(".subject blockquote").waitFor();
    }));

  test("the note on a person in an article leads to their page", () =>
    visit("?article=b", async (page) => {
      const person = page.locator(".text .mark.people", { hasText: "Lind" }).first();
      await person.waitFor();
      await person.click();
      const link = page.locator(".mark-note").getByRole("link", { name: "Quotes and mentions of Ole Lind" });
      await settled(page, () => link.click());
      await page.locator("#subject", { hasText: "Ole Lind" }).waitFor();
    }));

  for (const [width, height] of SIZES) {
    test(`nothing is cut off at ${width} x ${height}`, () =>
      visit(
        "?screen=quotes",
        async (page) => {
          await page.locator(".speaker").first().waitFor();
          const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok((await over()) <= 0, `${await over()} px too wide`);
          const first = await page.locator(".speaker blockquote").first().boundingBox();
          assert.ok(first.y < height, "a quote is in sight at once");
          await settled(page, () => speaker(page, "Ana Rojas").locator("h3 a").click());
          await page.locator(".subject").waitFor();
          assert.ok((await over()) <= 0, `${await over()} px too wide`);
        },
        { viewport: { width, height } },
      ));
  }

  for (const [language, colorScheme] of [["en", "light"], ["ko", "dark"], ["ja", "light"]]) {
    for (const path of ["?screen=quotes", "?screen=quotes&of=Ana+Rojas", "?screen=quotes&of=Nobody"]) {
      test(`${path} is accessible in ${language}, ${colorScheme}`, () =>
        visit(
          `${path}&lang=${language}`,
          async (page) => {
            await page.locator(path.includes("of=") ? ".subject" : ".speaker").first().waitFor();
            await checkAccessible(page);
          },
          { colorScheme },
        ));
    }
  }
});

describe("Texts that quote nobody", () => {
  const visit = withFiles({ "a.txt": "Ferry sails\n\nA ferry left the harbour of Callao.\n" });

  test("have no quotes in the bar, and a screen that says why it is empty", () =>
    visit("?screen=quotes", async (page) => {
      await page.locator(".quotes .empty").waitFor();
      assert.equal(await inBar(page).count(), 0);
      await checkAccessible(page);
    }));
});
