// The interface in English, Korean and Japanese, whatever corpus the site holds.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, choices, filter, search, settled, someWord, tick } from "./page.mjs";

const NAMES = { en: "English", ko: "한국어", ja: "日本語" };
/** A heading of the first screen in each language. */
const COUNTRY = { en: "Country", ko: "국가", ja: "国" };
const isWords = (url) => new URL(url).pathname.includes("/words-");

/** Waits until the page is shown in `tag`, and holds it to that. */
async function shown(page, tag) {
  await page.locator(`html.mounted[lang="${tag}"]`).waitFor();
  await page.locator(`#language-${tag}[aria-current="true"]`).waitFor();
  if (await filter(page, "country").count()) {
    await filter(page, "country").locator("h2", { hasText: new RegExp(`^${COUNTRY[tag]}$`) }).waitFor({ state: "attached" });
  }
}

const choose = (page, tag) => settled(page, () => page.locator(`#language-${tag}`).click());

describe("Languages", () => {
  const site = withSite("/a/sub-path/");

  for (const [locale, tag] of [["en-GB", "en"], ["ko-KR", "ko"], ["ja-JP", "ja"], ["kok-IN", "en"]]) {
    test(`a browser set to ${locale} gets ${NAMES[tag]}, and no other language's words`, () =>
      site.visit(
        "",
        async (page, { requests }) => {
          await shown(page, tag);
          const words = requests.filter(isWords);
          assert.equal(words.length, tag === "en" ? 0 : 1, words.join());
          assert.ok(words.every((url) => url.includes(`/words-${tag}-`)));
        },
        { locale },
      ));
  }

  test("switching keeps filters, search, scroll and focus; Back and Forward switch too", () =>
    site.visit("", async (page) => {
      const word = await someWord(page);
      await search(page, word);
      const before = await cards(page);
      await page.locator("#language-ja").focus();
      await page.evaluate(() => scrollTo(0, 40));
      await settled(page, () => page.keyboard.press("Enter"));
      await shown(page, "ja");
      assert.equal(new URL(page.url()).searchParams.get("lang"), "ja");
      assert.equal(new URL(page.url()).searchParams.get("q"), word);
      assert.deepEqual(await cards(page), before);
      assert.equal(await page.locator("#search").inputValue(), word);
      await page.waitForFunction(() => document.activeElement?.id === "language-ja" && scrollY === 40);
      await choose(page, "ko");
      await shown(page, "ko");
      await page.goBack();
      await shown(page, "ja");
      await page.goBack();
      await shown(page, "en");
      assert.deepEqual(await cards(page), before);
      await page.goForward();
      await shown(page, "ja");
    }));

  test("a list shown whole and an unfolded part stay as they were", () =>
    site.visit("", async (page) => {
      const more = filter(page, "country").locator("button[aria-expanded]");
      const whole = (await more.count()) > 0;
      if (whole) await more.click();
      const days = filter(page, "date").locator("details");
      await days.locator("summary").click();
      const count = (await choices(page, "country")).length;
      await choose(page, "ko");
      await shown(page, "ko");
      assert.equal((await choices(page, "country")).length, count);
      assert.ok(await days.evaluate((it) => it.open));
    }));

  test("the choice is remembered, for links that name none", () =>
    site.visit("", async (page) => {
      await choose(page, "ko");
      await shown(page, "ko");
      await page.goto(site.site.url);
      await shown(page, "ko");
      assert.equal(new URL(page.url()).search, "", "the default leaves no trace");
      await choose(page, "en");
      await shown(page, "en");
      assert.equal(new URL(page.url()).searchParams.get("lang"), "en");
      await page.reload();
      await shown(page, "en");
    }));

  test("a pasted link shows its language to anyone, and all links keep it", () =>
    site.visit(
      "?lang=ja",
      async (page) => {
        await shown(page, "ja");
        await tick(page, "country", 0);
        assert.equal(new URL(page.url()).searchParams.get("lang"), "ja");
        const links = await page
          .locator("a[href^='?']:not([hreflang])")
          .evaluateAll((all) => all.map((a) => a.getAttribute("href")).filter((href) => !href.includes("lang=ja")));
        assert.deepEqual(links, []);
        await settled(page, () => page.locator(".card h3 a").first().click());
        await page.locator("h1").waitFor();
        await shown(page, "ja");
        await page.reload();
        await shown(page, "ja");
      },
      { locale: "ko-KR" },
    ));

  test("countries go by their names, and counts stay the same", () =>
    site.visit("", async (page) => {
      const english = await choices(page, "country");
      const stated = await filter(page, "country").locator(".in-all").allInnerTexts();
      for (const tag of ["ko", "ja"]) {
        await choose(page, tag);
        await shown(page, tag);
        const there = await choices(page, "country");
        const counted = (all) => all.map(({ count }) => count).sort().join();
        assert.equal(counted(there), counted(english));
        const names = [...there.map(({ name }) => name), ...(await filter(page, "country").locator(".in-all").allInnerTexts())];
        assert.ok(names.length === english.length + stated.length);
        assert.ok(names.every((name) => /[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]/u.test(name)), names.join());
      }
    }));

  test("articles keep their own language, marked", () =>
    site.visit("?lang=ko", async (page) => {
      await shown(page, "ko");
      const marked = await page.locator(".card").evaluateAll((all) =>
        all.map((card) => [card.querySelector("h3").lang, card.querySelector(".lead").lang]),
      );
      assert.ok(marked.some(([headline]) => headline !== ""), "no article's language was read");
      assert.ok(marked.every(([headline, lead]) => headline === lead));
      await settled(page, () => page.locator(".card h3[lang] a").first().click());
      await page.locator("h1[lang]").waitFor();
      const own = await page.locator("h1").getAttribute("lang");
      assert.equal(await page.locator(".text").getAttribute("lang"), own);
      assert.deepEqual(
        await page.locator(".margin").evaluateAll((all) => [...new Set(all.map((it) => it.closest("[lang]").lang))]),
        ["ko"],
      );
    }));

  test("words that do not come: the page stays in English and says so, until they come", () =>
    site.visit(
      "?lang=ko",
      async (page) => {
        await page.locator('html.mounted[lang="en"]').waitFor();
        const said = page.locator("main [role=status]", { hasText: "한국어" });
        await said.waitFor();
        assert.match(await said.innerText(), /404/);
        assert.ok((await cards(page)).length > 0);
        await page.unroute(/words-ko/);
        await page.locator("#language-ko").click();
        await shown(page, "ko");
        assert.equal(await said.count(), 0);
      },
      { expectErrors: true, routes: { "words-ko": (route) => route.fulfill({ status: 404, body: "" }) } },
    ));

  test("a bundle that does not come is said in the language of the page", () =>
    site.visit(
      "?lang=ja",
      async (page) => {
        const said = page.locator("#failed");
        await said.waitFor({ state: "visible" });
        assert.match(await said.innerText(), /読み込めませんでした/);
        assert.equal(await said.getAttribute("lang"), "ja");
      },
      { expectErrors: true, ready: false, routes: { "\\.dateline": (route) => route.fulfill({ status: 404, body: "" }) } },
    ));

  for (const tag of ["ko", "ja"]) {
    for (const width of [1280, 360]) {
      test(`axe-core finds nothing in ${NAMES[tag]}, and nothing is too wide, at ${width} px`, () =>
        site.visit(
          `?lang=${tag}`,
          async (page) => {
            const check = async () => {
              await shown(page, tag);
              await checkAccessible(page);
              const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
              assert.ok(over <= 0, `${over} px too wide`);
            };
            await check();
            const article = await page.locator(".card h3 a").first().getAttribute("href");
            for (const view of ["", "&text=raw"]) {
              await page.goto(site.site.url + article + view);
              await check();
            }
          },
          { viewport: { width, height: 800 } },
        ));
    }
  }
});
