// What two countries did towards each other, and dossiers: agreements and their like, with what became of them.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, settled } from "./page.mjs";

const SIZES = [[1366, 768], [768, 1024], [360, 780], [1920, 1080]];

const PACT = "Salmon Waters Agreement";
const FILES = {
  "a.txt": `Peru and Chile sign a pact\n\n2014-01-06\n\nPeru and Chile signed the ${PACT} on Sunday. Peru praised Chile for its patience. The pact is the first of its kind.\n`,
  "b.txt": `Chile leaves the pact\n\n2015-03-05\n\nChile notified Peru on 4 March 2015 that it would withdraw from the ${PACT}. Peru criticized Chile on Thursday.\n`,
  "c.txt": "Rain falls\n\n2016-04-05\n\nIt rained on the coast of Norway all day, and nobody went out.\n",
};

const PAIR = "?screen=countries&of=CL&of=PE";
const acts = (page) => page.locator(".acts .act");

/** The tests of a collection of its own. */
function withFiles(files) {
  const site = withSite("/");
  let bundle;
  before(() => {
    bundle = packed(files);
  });
  return (path, body, settings = {}) => site.visit(path, body, { ...settings, routes: { ...instead(bundle), ...settings.routes } });
}

// A pair with more acts than stand there with their sentences.
const DEEDS = ["praised", "criticized", "warned", "thanked"];
const MANY = Object.fromEntries(
  [...Array(12).keys()].map((at) => {
    const day = String(at + 10);
    const deed = DEEDS[at % DEEDS.length];
    return [`m${day}.txt`, `News of ${day} May\n\n2016-05-${day}\n\nPeru ${deed} Chile on ${day} May 2016 over boat ${day}. Nobody else was there.\n`];
  }),
);

describe("What two countries did", () => {
  const visit = withFiles(FILES);
  const many = withFiles(MANY);

  test("stands first on their page, in order of time, each act with its sentence and who tells it", () =>
    visit(PAIR, async (page) => {
      await acts(page).first().waitFor();
      const titles = await page.locator(".acts .event").allInnerTexts();
      assert.ok(titles.length >= 3, titles.join(" | "));
      assert.ok(titles.some((title) => /^Support or signed agreement: Chile and Peru/.test(title)), titles.join(" | "));
      assert.ok(titles.some((title) => /^Criticism: Peru → Chile/.test(title)), titles.join(" | "));
      const criticism = page.locator(".acts .act", { hasText: "Criticism" });
      assert.match(await criticism.locator(".cue").first().innerText(), /criticized/);
      assert.match(await criticism.innerText(), /Read as: /);
      await settled(page, () => criticism.locator(".tellers a").click());
      await page.locator(".article").waitFor();
      assert.match(page.url(), /article=b&.*at=\d+-\d+/);
      await page.goBack();
      await acts(page).first().waitFor();
    }));

  test("is drawn along time; a mark leads to its act by keyboard", () =>
    visit(PAIR, async (page) => {
      const marks = page.locator(".acts-picture .marks a");
      await marks.first().waitFor();
      assert.equal(await page.locator(".acts-picture .row").count(), 4);
      const said = await marks.first().getAttribute("aria-label");
      assert.match(said, /201[45]/);
      assert.ok((await page.locator(".acts-picture .legend li").allInnerTexts()).includes("a certain day"));
      await marks.first().focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => /^#act-\d+$/.test(location.hash));
      assert.equal(await page.locator(".act:target").count(), 1);
    }));

  test("are counted by who acts towards whom, and each number leads to the page of the two", () =>
    visit("?screen=countries", async (page) => {
      const table = page.locator("table[aria-labelledby=actors]");
      await table.waitFor();
      assert.deepEqual((await table.locator("tbody th").allInnerTexts()).map((it) => it.trim()), ["Chile", "Peru"]);
      const cell = table.locator("tbody tr").nth(1).locator("td a");
      assert.match(await cell.locator(".vh").textContent(), /^Peru → Chile: \d+ in cooperation, [1-9]\d* in conflict$/);
      await settled(page, () => cell.focus().then(() => page.keyboard.press("Enter")));
      await acts(page).first().waitFor();
      assert.deepEqual(new URL(page.url()).searchParams.getAll("of"), ["PE", "CL"]);
    }));

  test("many acts stand a line each, unfold by key and by a link, and are all on paper; then the sentences of both", () =>
    many(PAIR, async (page) => {
      await acts(page).nth(11).waitFor();
      assert.equal(await page.locator(".acts .sentence:visible").count(), 0);
      assert.equal(await page.locator("#chosen-sentences:visible").count(), 0);
      assert.ok(await page.locator(".countries-both").isHidden(), "what is said of all countries waits");
      const third = acts(page).nth(2);
      await third.getByRole("button").focus();
      await page.keyboard.press("Enter");
      await third.locator(".sentence").waitFor();
      assert.match(await third.innerText(), /Read as: /);
      await page.keyboard.press("Enter");
      assert.ok(await third.locator(".sentence").isHidden());
      // A mark of the picture leads to its act, unfolded; so does a link from elsewhere.
      await page.locator(".acts-picture .marks a").first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".act:target .sentence").first().waitFor();
      await page.goto(new URL(`${PAIR}#act-7`, page.url()).href);
      await page.reload();
      await page.locator("#act-7 .sentence").first().waitFor();
      assert.equal(await page.locator(".acts .act:has(.sentence:visible)").count(), 1);
      await page.getByRole("button", { name: "Show the sentences of all" }).click();
      await acts(page).last().locator(".sentence").first().waitFor();
      assert.equal(await page.locator(".acts .act:has(.sentence:visible)").count(), await acts(page).count());
      await page.getByRole("button", { name: "Hide the sentences" }).click();
      await acts(page).last().locator(".sentence").first().waitFor({ state: "hidden" });
      const sentences = page.getByRole("button", { name: /^Sentences that name both/ });
      await sentences.press("Enter");
      await page.locator("#chosen-sentences .sentence").first().waitFor();
      await sentences.press("Enter");
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator(".acts .act:has(.sentence:visible)").count(), await acts(page).count());
      assert.ok(await page.locator("#chosen-sentences").isVisible());
      await page.emulateMedia({ media: "screen" });
      await page.getByRole("button", { name: /^All countries/ }).press("Enter");
      await page.locator("table[aria-labelledby=pairs]").waitFor();
      await checkAccessible(page);
    }, { viewport: { width: 360, height: 780 } }));

  test("what was unfolded comes back with Back, and not by a link", () =>
    many(PAIR, async (page) => {
      await acts(page).nth(11).waitFor();
      const open = () => page.locator(".acts .act:has(.sentence:visible)").count();
      const visitArticle = async (act) => {
        await act.locator(".tellers a").first().scrollIntoViewIfNeeded();
        const height = await page.evaluate(() => scrollY);
        await settled(page, () => act.locator(".tellers a").first().click());
        await page.locator(".article").waitFor();
        await page.goBack();
        await acts(page).nth(11).waitFor();
        await page.waitForFunction((height) => Math.abs(scrollY - height) < 3, height);
      };
      const third = acts(page).nth(2);
      await third.getByRole("button").click();
      await visitArticle(third);
      assert.equal(await open(), 1);
      await page.getByRole("button", { name: "Show the sentences of all" }).click();
      await page.getByRole("button", { name: /^Sentences that name both/ }).click();
      await visitArticle(acts(page).last());
      assert.equal(await open(), await acts(page).count());
      assert.ok(await page.locator("#chosen-sentences").isVisible());
      await acts(page).nth(1).getByRole("button").click();
      assert.equal(await open(), (await acts(page).count()) - 1);
      await page.getByRole("button", { name: "Hide the sentences" }).click();
      assert.equal(await open(), 0);
      // Who comes anew finds all folded.
      await page.getByRole("button", { name: "Show the sentences of all" }).click();
      await settled(page, () => page.getByRole("link", { name: "Back to all countries" }).click());
      await settled(page, () => page.locator("table[aria-labelledby=pairs]").getByRole("link", { name: "Chile and Peru", exact: true }).click());
      await acts(page).nth(11).waitFor();
      assert.equal(await open(), 0);
    }));

  test("the page of a pair with many acts is a few screens long on a phone", () =>
    many(PAIR, async (page) => {
      await acts(page).nth(11).waitFor();
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      assert.ok(screens < 5, `${screens}`);
    }, { viewport: { width: 360, height: 780 } }));

  test("says so where no act is told", () =>
    visit("?screen=countries&of=CL&of=NO", async (page) => {
      await page.locator("h2#chosen").waitFor();
      assert.match(await page.locator(".relation").innerText(), /No sentence of the articles found tells/);
      assert.equal(await acts(page).count(), 0);
    }));

  test("filters apply", () =>
    visit(`${PAIR}&from=2015-01-01`, async (page) => {
      await acts(page).first().waitFor();
      assert.ok((await page.locator(".acts .event").allInnerTexts()).every((title) => !/^Support or signed/.test(title)));
    }));
});

describe("Dossiers", () => {
  const visit = withFiles(FILES);

  test("are led to from the foot of each page; a pact's page says what became of it, and every mention", () =>
    visit("", async (page) => {
      await settled(page, () => page.locator(".foot").getByRole("link", { name: "Dossiers" }).click());
      const link = page.getByRole("link", { name: PACT });
      await link.waitFor();
      await settled(page, () => link.click());
      await page.locator("h2#dossier", { hasText: PACT }).waitFor();
      await page.waitForFunction(() => document.activeElement.id === "dossier");
      assert.deepEqual(new URL(page.url()).searchParams.get("of"), PACT);
      const there = page.locator(".dossier").getByRole("link", { name: /Show these 2 articles in Explore/ });
      await settled(page, () => there.click());
      await page.locator(".card").first().waitFor();
      assert.equal((await cards(page)).length, 2);
      await settled(page, () => page.goBack());
      await page.locator("h2#dossier", { hasText: PACT }).waitFor();
      const steps = await page.locator(".life .event").allInnerTexts();
      assert.ok(steps.some((step) => step.startsWith("Made or begun")), steps.join(" | "));
      assert.ok(steps.some((step) => step.startsWith("Notice of its end")), steps.join(" | "));
      const mentions = await page.locator(".mentions .named").allInnerTexts();
      assert.ok(mentions.filter((words) => words.includes("Salmon")).length >= 2, mentions.join(" | "));
      assert.match(await page.locator(".dossier").innerText(), /in 2 articles/);
      await page.goBack();
      await page.getByRole("link", { name: PACT }).waitFor();
    }));

  test("a name that nothing goes by is said, and the list stands", () =>
    visit("?screen=dossiers&of=nope", async (page) => {
      await page.locator(".dossiers .notice", { hasText: "“nope” does not fit “of”" }).waitFor();
      await page.getByRole("link", { name: PACT }).waitFor();
      assert.equal(await page.locator("h2#dossier").count(), 0);
      await checkAccessible(page);
    }));

  test("a link, a reload and a filter: what no article found mentions is said so", () =>
    visit(`?screen=dossiers&of=${encodeURIComponent(PACT)}&country=NO`, async (page) => {
      await page.locator("h2#dossier").waitFor();
      assert.match(await page.locator(".dossier .empty").innerText(), /No article found mentions it/);
      await page.reload();
      await page.locator(".dossier .empty").waitFor();
    }));

  for (const [width, height] of SIZES) {
    test(`nothing lies beyond the edge at ${width} px, on both screens`, () =>
      visit(
        PAIR,
        async (page) => {
          for (const [path, seen] of [[PAIR, ".acts .act"], ["?screen=dossiers", ".dossiers-group"], [`?screen=dossiers&of=${encodeURIComponent(PACT)}`, ".life"]]) {
            await page.goto(new URL(path, page.url()).href);
            await page.locator(seen).first().waitFor();
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
            assert.ok(wide <= 0, `${path}: ${wide} px`);
          }
        },
        { viewport: { width, height } },
      ));
  }

  for (const theme of ["light", "dark"]) {
    for (const language of ["en", "ko", "ja"]) {
      test(`axe-core finds nothing: ${theme}, ${language}`, () =>
        visit(
          `${PAIR}&lang=${language}`,
          async (page) => {
            await acts(page).first().waitFor();
            await checkAccessible(page);
            await page.goto(new URL(`?screen=dossiers&of=${encodeURIComponent(PACT)}&lang=${language}`, page.url()).href);
            await page.locator(".life").first().waitFor();
            await checkAccessible(page);
          },
          { colorScheme: theme },
        ));
    }
  }
});
