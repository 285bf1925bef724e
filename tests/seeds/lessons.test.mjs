// The lessons that the project ships with. Skipped where seeds/ holds others.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import { withSite } from "../browser/harness.mjs";
import { settled } from "../browser/page.mjs";

const NAMES = ["when-was-this-written", "same-words", "what-do-they-call-it"];
const TITLES = {
  en: ["When was this written?", "Same words, one source?", "What do they call it?"],
  ko: ["이 기사는 언제 쓰였을까?", "같은 문장, 같은 출처?", "뭐라고 부르나요?"],
  ja: ["この記事はいつ書かれた？", "同じ文章、出どころも同じ？", "何と呼んでいる？"],
};
const there = NAMES.every((name) => existsSync(new URL(`../../seeds/lessons/${name}.en.md`, import.meta.url)));

describe("The three lessons", { skip: there ? false : "skipped: seeds/ holds other lessons" }, () => {
  const site = withSite("/");
  const [dates, same, words] = NAMES;

  for (const [language, titles] of Object.entries(TITLES)) {
    test(`are there in order, ${language}; a translation says that nobody has signed it`, () =>
      site.visit(`?lang=${language}&screen=lessons`, async (page) => {
        await page.locator(".lesson-list li").first().waitFor();
        assert.deepEqual(await page.locator(".lesson-list h2").allInnerTexts(), titles);
        const unsigned = language === "en" ? 0 : 3;
        const said = await page.locator(".lesson-list .note").allInnerTexts();
        assert.equal(said.filter((text) => /검토|確認がまだ|not been reviewed/.test(text)).length, unsigned);
      }));
  }

  test("the page keeps its date to itself until it is shown", () =>
    site.visit(`?screen=lessons&of=${dates}&of=2`, async (page) => {
      await settled(page, () => page.locator(".lesson-views a").first().click());
      await page.locator(".readings-hidden .lesson-beside").waitFor();
      await page.locator("main .article .text").waitFor();
      const date = page.locator(".article").getByText("5 to 8 November 2019");
      for (const one of await date.all()) assert.equal(await one.isVisible(), false);
      assert.equal(await page.locator(".article-head .when").isVisible(), false);
      // The text is all there.
      assert.match(await page.locator(".article .text").innerText(), /a little more than two weeks/);
      await settled(page, () => page.getByRole("link", { name: "Show what the page reads" }).click());
      await page.locator(".article-head .when", { hasText: "5 to 8 November 2019" }).waitFor();
      await page.goBack();
      await page.locator(".readings-hidden .lesson-beside").waitFor();
    }));

  test("evidence leads to the very words", () =>
    site.visit(`?screen=lessons&of=${dates}&of=2`, async (page) => {
      await page.locator(".lesson-reveal").click();
      const evidence = page.locator("#lesson-answer a").first();
      const quoted = (await evidence.innerText()).replace(/[“”]/g, "");
      assert.equal(await evidence.getAttribute("lang"), "en");
      await settled(page, () => evidence.click());
      await page.locator("#passage").waitFor();
      const marked = (await page.locator(".text .passage").allInnerTexts()).join("");
      assert.ok(marked.includes(quoted) || quoted.includes(marked.trim()), `${marked} / ${quoted}`);
    }));

  test("every view of every step shows something, with the lesson at hand", async () => {
    for (const name of NAMES) {
      await site.visit(`?screen=lessons&of=${name}`, async (page) => {
        await page.locator(".lesson-steps a").first().waitFor();
        const steps = await page.locator(".lesson-steps a").count();
        for (let step = 1; step <= steps; step += 1) {
          await page.goto(`${site.site.url}?screen=lessons&of=${name}&of=${step}`);
          await page.locator(".lesson-ways").waitFor();
          const links = await page.locator(".lesson-views a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
          for (const link of links) {
            await page.goto(`${site.site.url}${link}`);
            await page.locator(".lesson-beside").waitFor();
            await page.locator("main > :not(.notices, .lesson-beside) :is(h1, h2)").first().waitFor();
            assert.equal(await page.locator(".notices .notice").count(), 0, link);
          }
        }
      });
    }
  });

  test("views show what the steps say of them", () =>
    site.visit(`?screen=timeline&date=about&from=1910-01-01&to=1945-12-31`, async (page) => {
      await page.locator(".chronology, .told").first().waitFor();
      const text = await page.locator("main").innerText();
      for (const said of [/1910-45 rule/, /1910-1945 colonial rule/, /1910-1945 occupation/]) assert.match(text, said);
      await page.goto(`${site.site.url}?topic=wartime-forced-labour`);
      await page.locator(".card").nth(2).waitFor();
      assert.equal(await page.locator(".card").count(), 3);
      await page.goto(`${site.site.url}?screen=quotes`);
      await page.locator("html.mounted").waitFor();
      await page.locator("main h1").waitFor();
      assert.match(await page.locator("main").innerText(), /Motegi[\s\S]*Harris|Harris[\s\S]*Motegi/);
    }));

  test("the third begins with what a class should know before", () =>
    site.visit(`?screen=lessons&of=${words}`, async (page) => {
      await page.locator(".content-note").waitFor();
      const order = await page.evaluate(() => {
        const at = (selector) => document.querySelector(selector).getBoundingClientRect().top;
        return at(".content-note") < at(".lesson-begin");
      });
      assert.ok(order);
      await page.goto(`${site.site.url}?screen=lessons&of=${words}&of=present`);
      await page.locator(".present .content-note").waitFor();
    }));

  test("the words that a lesson uses stand under it, with their sources", () =>
    site.visit(`?screen=lessons&of=${same}`, async (page) => {
      const terms = page.locator("section.glossary");
      await terms.waitFor();
      assert.match(await terms.innerText(), /News agency/);
      assert.match(await terms.innerText(), /Source: /);
    }));
});
