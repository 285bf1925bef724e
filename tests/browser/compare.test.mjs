// Compare: two articles side by side, what only one says, which pairs to choose; by mouse, by keyboard, on a phone.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { settled, twoFrames } from "./page.mjs";

const quote = `"We will mend every net before the winter storms arrive," the harbour master Ann Lind told fishermen in Callao.`;
const curly = quote.replace('"We', "“We").replace(',"', ",”");
const LANTERNS = [
  "Lanterns burned along the quay all night.",
  "Nobody counted how many there were.",
  "Old women sold roasted corn beneath them.",
  "A band from Arequipa played until two.",
  "Then it grew cold, and families went home.",
].join(" ");
const BUOYS = [
  "Buoys had drifted far out of the bay.",
  "Divers brought back a dozen of them.",
  "Each was scrubbed, painted red and numbered.",
  "The port authority paid for the paint.",
  "Its clerk keeps a list in a blue book.",
].join(" ");

const FILES = {
  "a.txt": `Peru mends its nets\n\n2019-11-04\n\nPeru will pay 1,200 fishermen for their nets, its government said.\n\n${quote}\n\n${LANTERNS}\n`,
  "b.txt": `Nets for Callao\n\n2019-11-05\n\nChile looked on as Peru bought nets.\n\n${curly}\n\n${BUOYS}\n`,
  "c.txt": "Rain over Lima\n\n2015-03-01\n\nIt rained over Lima for most of the week, and nobody went to sea at all.\n",
};
const PAIR = "?screen=compare&of=a&of=b";

/** The tests of a collection of its own. */
function withFiles(files) {
  const site = withSite("/");
  let bundle;
  before(() => {
    bundle = packed(files);
  });
  return (path, body, settings = {}) => site.visit(path, body, { routes: instead(bundle), ...settings });
}

const of = (page) => new URL(page.url()).searchParams.getAll("of");

/** Where in the window the row stands that holds `words`. */
const top = (page, words) =>
  page.locator(".texts tbody tr", { hasText: words }).evaluate((row) => row.getBoundingClientRect().top);

describe("Two articles compared", () => {
  const visit = withFiles(FILES);

  test("are led to from the bar by a suggested pair, with its reasons, and Back leads back", () =>
    visit("?from=2019-01-01", async (page) => {
      await settled(page, () => page.getByRole("navigation").getByRole("link", { name: "Compare" }).click());
      const pair = page.locator(".pairs ol > li").first();
      await pair.waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), "heading");
      assert.match(await pair.locator(".reasons").innerText(), /one passage in the same words, .*published within a week/);
      await settled(page, () => pair.getByRole("link").click());
      await page.locator(".texts").waitFor();
      assert.deepEqual(of(page), ["a", "b"]);
      assert.equal(new URL(page.url()).searchParams.get("from"), "2019-01-01");
      await page.goBack();
      await pair.waitFor();
      assert.equal(await page.locator(".texts").count(), 0);
    }));

  test("are answered in plain words, with what only one says, each a link to its words", () =>
    visit(PAIR, async (page) => {
      await page.locator(".answer").waitFor();
      assert.match(await page.locator(".answer").innerText(), /^1 of the \d+ sentences of article [23] stands in article [23] word for word\./);
      const only = page.locator(".only");
      const row = (name) => only.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
      assert.equal(await row("Countries").getByRole("cell").nth(1).innerText(), "Chile");
      assert.match(await row("Numbers").getByRole("cell").nth(0).innerText(), /1,200 fishermen/);
      await settled(page, () => row("Numbers").getByRole("link", { name: "1,200 fishermen" }).click());
      await page.locator(".text .passage").first().waitFor();
      assert.match(await page.locator(".text .passage").first().innerText(), /1,200/);
    }));

  test("stand in rows, the same words joined, each with a way to it", () =>
    visit(PAIR, async (page) => {
      const same = page.locator(".texts .row-same");
      await same.waitFor();
      const cells = await same.getByRole("cell").allInnerTexts();
      assert.ok(cells.length === 2 && cells.every((cell) => cell.includes("We will mend every net")), cells.join("|"));
      assert.equal(await same.getByRole("rowheader").locator(".bond").innerText(), "Same words");
      await settled(page, () => same.getByRole("rowheader").getByRole("link").nth(1).click());
      await page.locator(".text .passage").first().waitFor();
      assert.equal(new URL(page.url()).searchParams.get("article"), "b");
      // The article leads back to the comparison.
      await settled(page, () => page.getByRole("link", { name: /^Compare with article/ }).click());
      await same.waitFor();
      assert.deepEqual(of(page), ["b", "a"]);
    }));

  test("unfold a long run by keyboard, and survive a reload", () =>
    visit(PAIR, async (page) => {
      const more = page.locator(".more-text").first();
      await more.waitFor();
      const hidden = page.locator(".texts .piece.tucked");
      assert.ok((await hidden.count()) > 2);
      assert.equal(await hidden.first().isVisible(), false);
      await more.focus();
      await page.keyboard.press("Enter");
      await page.locator('.more-text[aria-expanded="true"]').first().waitFor();
      await page.reload();
      await page.locator(".texts .row-same").waitFor();
      assert.deepEqual(of(page), ["a", "b"]);
    }));

  test("are chosen by two lists and swapped, the focus kept", () =>
    visit("?screen=compare", async (page) => {
      const first = page.getByLabel("First article");
      const second = page.getByLabel("Second article");
      await first.waitFor();
      assert.ok(await second.isDisabled());
      await settled(page, () => first.selectOption("c"));
      assert.match(await page.locator(".said").innerText(), /Article 1 is chosen/);
      assert.equal(await second.locator('option[value="c"]').evaluate((option) => option.disabled), true);
      await second.focus();
      await settled(page, () => second.selectOption("b"));
      await page.locator(".texts").waitFor();
      assert.deepEqual(of(page), ["c", "b"]);
      assert.equal(await page.evaluate(() => document.activeElement.tagName), "SELECT");
      assert.match(await page.locator(".answer").innerText(), /no sentence that stands in both/);
      await settled(page, () => page.getByRole("button", { name: "Swap sides" }).click());
      assert.deepEqual(of(page), ["b", "c"]);
      await page.waitForFunction(() => document.querySelector(".chooser select")?.value === "b");
      assert.equal(await second.inputValue(), "c");
      await page.goBack();
      await page.waitForFunction(() => document.querySelector(".chooser select")?.value === "c");
    }));

  for (const [query, says] of [
    ["?screen=compare&of=a&of=a", /Article 2 is chosen. Choose a second one/],
    ["?screen=compare&of=a&of=nowhere", /Article 2 is chosen. Choose a second one/],
    ["?screen=compare&country=CL", /Only one article meets these conditions/],
    ["?screen=compare&from=1900-01-01&to=1900-12-31", /No article meets these conditions/],
    ["?screen=compare&country=CL&of=a&of=b", /Article 2 does not meet the conditions above/],
  ]) {
    test(`${query} says why`, () =>
      visit(query, async (page) => {
        await page.locator(".said", { hasText: says }).waitFor();
      }));
  }

  test("are compared as far as the link is understood, which says what is not", () =>
    visit("?screen=compare&of=a&of=nowhere", async (page) => {
      await page.getByText("“nowhere”").first().waitFor();
      await page.locator(".said", { hasText: "Article 2 is chosen" }).waitFor();
    }));

  test("print whole, without lists and buttons", () =>
    visit(PAIR, async (page) => {
      await page.locator(".texts .row-same").waitFor();
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator(".texts .piece.tucked").first().isVisible());
      for (const gone of [".chooser", ".more-text", ".side-switch"]) {
        assert.equal(await page.locator(gone).first().isVisible(), false, gone);
      }
    }));

  test("stand one at a time on a phone, and the place is kept when they change", () =>
    visit(
      PAIR,
      async (page) => {
        const same = page.locator(".texts .row-same");
        await same.waitFor();
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} px too wide`);
        const shown = () => same.locator("td").evaluateAll((all) => all.map((it) => getComputedStyle(it).display !== "none"));
        assert.deepEqual(await shown(), [true, false]);
        await same.scrollIntoViewIfNeeded();
        await same.evaluate((row) => scrollBy(0, row.getBoundingClientRect().top - 150));
        await twoFrames(page);
        const before = await top(page, "We will mend");
        await page.locator(".side-switch label").nth(1).click();
        await page.waitForFunction(() => document.querySelector('.texts[data-side="1"]'));
        await twoFrames(page);
        assert.deepEqual(await shown(), [false, true]);
        assert.ok(Math.abs((await top(page, "We will mend")) - before) < 2, "the row stays where it was");
        // And at the passage itself.
        await same.getByRole("button", { name: "Article 2 at this point" }).click();
        await page.waitForFunction(() => document.querySelector('.texts[data-side="0"]'));
        assert.deepEqual(await shown(), [true, false]);
      },
      { viewport: { width: 360, height: 780 } },
    ));

  for (const [width, height] of [[1366, 768], [768, 1024], [360, 780], [1920, 1080]]) {
    test(`nothing is too wide at ${width} x ${height}`, () =>
      visit(
        PAIR,
        async (page) => {
          await page.locator(".texts .row-same").waitFor();
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
        },
        { viewport: { width, height } },
      ));
  }

  for (const [language, colorScheme] of [["en", "light"], ["en", "dark"], ["ko", "dark"], ["ja", "light"]]) {
    test(`are accessible in ${language}, ${colorScheme}, chosen or not`, () =>
      visit(
        `${PAIR}&lang=${language}`,
        async (page) => {
          await page.locator(".texts .row-same").waitFor();
          await checkAccessible(page);
          await page.goto(page.url().replace("&of=a&of=b", ""));
          await page.locator(".pairs ol > li").first().waitFor();
          await checkAccessible(page);
        },
        { colorScheme },
      ));
  }
});

describe("Two groups compared", () => {
  const visit = withFiles(FILES);
  const group = (page, name) => page.getByRole("searchbox", { name });
  const row = (page, table, name) => page.getByRole("table", { name: table, exact: true }).getByRole("row", { name });

  test("are led to, typed, and counted; each number leads to its articles, Back leads back", () =>
    visit("?screen=compare", async (page) => {
      await settled(page, () => page.getByRole("link", { name: "Two groups of articles" }).click());
      await group(page, "Group A").fill("country:Chile");
      await group(page, "Group B").fill("-country:Chile");
      await settled(page, () => group(page, "Group B").press("Enter"));
      await page.locator(".group-bars").first().waitFor();
      assert.deepEqual(of(page), ["q:country:Chile", "q:-country:Chile"]);
      assert.match(await page.locator(".answer").innerText(), /No article is in both groups/);
      const cells = row(page, "Country", /^Peru/).getByRole("cell");
      assert.deepEqual(await cells.allInnerTexts(), ["1 (100%)", "2 (100%)"]);
      await settled(page, () => cells.last().getByRole("link").click());
      await page.locator(".card").first().waitFor();
      assert.deepEqual((await page.locator(".card h3").allInnerTexts()).toSorted(), ["Peru mends its nets", "Rain over Lima"]);
      await settled(page, () => page.goBack());
      await page.locator(".group-bars").first().waitFor();
      assert.equal(await group(page, "Group A").inputValue(), "country:Chile");
    }));

  test("an offered contrast, by keyboard; a reload keeps it; the filters hold", () =>
    visit("?screen=compare&of=q:&country=PE", async (page) => {
      const offered = page.locator(".group-pairs a");
      await offered.first().waitFor();
      await offered.first().focus();
      await settled(page, () => page.keyboard.press("Enter"));
      await page.locator(".group-bars").first().waitFor();
      const heads = await page.locator(".group-heads").innerText();
      await page.reload();
      await page.locator(".group-bars").first().waitFor();
      assert.equal(await page.locator(".group-heads").innerText(), heads);
      assert.equal(new URL(page.url()).searchParams.get("country"), "PE");
    }));

  test("a group without articles is said, and nothing is drawn", () =>
    visit("?screen=compare&of=q:zeppelin&of=q:", async (page) => {
      await page.locator(".answer").waitFor();
      assert.match(await page.locator(".answer").innerText(), /nothing to compare/);
      assert.equal(await page.locator(".group-bars").count(), 0);
    }));

  for (const [language, scheme] of [
    ["en", "light"],
    ["ko", "dark"],
    ["ja", "light"],
  ]) {
    test(`axe-core finds nothing, ${language}, ${scheme}`, () =>
      visit(
        `?screen=compare&of=q:country:PE&of=q:&lang=${language}`,
        async (page) => {
          await page.locator(".group-bars").first().waitFor();
          await checkAccessible(page);
        },
        { colorScheme: scheme },
      ));
  }
});
