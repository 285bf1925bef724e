// Searching: suggestions by keyboard and hand, searches of before, Back, input that is none. Whatever corpus the site holds.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { counts, search, someWord, twoFrames } from "./page.mjs";

const box = (page) => page.locator("#search");
const options = (page) => page.locator("#suggestions [role=option]");
const asked = (page) => new URL(page.url()).searchParams.get("q");

/** Types into the box and waits for the list under it. */
async function type(page, text) {
  await box(page).pressSequentially(text);
  await page.locator("#search[aria-expanded=true]").waitFor();
  await twoFrames(page);
}

describe("Find", () => {
  const site = withSite("/a/sub-path/");

  test("suggestions by keyboard alone: down, round, Enter; Escape closes, then empties", () =>
    site.visit("", async (page) => {
      const word = await someWord(page);
      await page.keyboard.press("/");
      await type(page, word.slice(0, 3));
      const count = await options(page).count();
      assert.ok(count >= 1 && count <= 8, `${count} suggestions`);
      const active = () => box(page).getAttribute("aria-activedescendant");
      assert.equal(await active(), null);
      await page.keyboard.press("ArrowDown");
      assert.equal(await page.locator(`#${await active()}[aria-selected=true]`).count(), 1);
      await page.keyboard.press("ArrowUp");
      assert.equal(await active(), null, "back in the box");
      await page.keyboard.press("ArrowUp");
      assert.equal(await active(), await options(page).last().getAttribute("id"), "round to the last");
      await page.keyboard.press("Escape");
      await page.locator("#search[aria-expanded=false]").waitFor();
      assert.notEqual(await box(page).inputValue(), "");
      assert.ok(await box(page).evaluate((it) => it === document.activeElement), "the focus stays in the box");
      await page.keyboard.press("Escape");
      assert.equal(await box(page).inputValue(), "");
    }));

  test("a question that no article answers word for word offers the words that some have", () =>
    site.visit("", async (page) => {
      const word = await someWord(page);
      await search(page, `What did the ${word} zorwezq do?`);
      const offered = page.locator(".fewer a").first();
      await offered.waitFor();
      assert.ok((await offered.innerText()).includes(word), await offered.innerText());
      await checkAccessible(page);
      await offered.click();
      await page.locator(".card").first().waitFor();
      assert.equal((await asked(page)).trim().toLowerCase(), word.toLowerCase());
      await page.goBack();
      await offered.waitFor();
    }));

  test("a search for a dossier's name leads to it, and Back to the search", () =>
    site.visit("?screen=dossiers", async (page) => {
      const listed = page.locator(".dossiers-group a[href*='of=']").first();
      await listed.waitFor();
      const name = (await listed.innerText()).trim();
      const of = new URL(await listed.evaluate((a) => a.href)).searchParams.get("of");
      await page.goto(new URL(`?q=${encodeURIComponent(`"${name}"`)}`, page.url()).href);
      const way = page.locator(".aid a[href*='screen=dossiers']");
      await way.waitFor();
      assert.equal((await way.innerText()).trim(), name);
      await checkAccessible(page);
      await way.click();
      await page.locator("#dossier").waitFor();
      assert.equal(new URL(page.url()).searchParams.get("of"), of);
      await page.goBack();
      await way.waitFor();
    }));

  test("signs without a word say that nothing is searched for", () =>
    site.visit(`?q=${encodeURIComponent("(")}`, async (page) => {
      await page.locator(".aid", { hasText: "“(” has no word to search for" }).waitFor();
      assert.deepEqual(await counts(page), [5, 5]);
      await checkAccessible(page);
      await box(page).fill("summit");
      await page.locator(".aid", { hasText: "no word" }).waitFor({ state: "detached" });
    }));

  for (const [what, after, found] of [
    ["finds", "", (count) => count > 0],
    ["finds nothing", " zzzz", (count) => count === 0],
  ]) {
    test(`the screen follows a key in the next frame: what ${what}`, () =>
      site.visit("", async (page) => {
        const text = `${await someWord(page)}${after}`;
        const title = await page.evaluate((text) => {
          const box = document.querySelector("#search");
          box.value = text;
          box.dispatchEvent(new Event("input", { bubbles: true }));
          const frame = () => new Promise((done) => requestAnimationFrame(done));
          return frame().then(frame).then(() => document.title);
        }, text);
        assert.ok(title.includes(text), title);
        assert.ok(found((await counts(page))[0]));
      }));
  }

  test("who hears the page is told how many there are once typing rests, and nothing before", () =>
    site.visit("", async (page) => {
      const told = page.locator("form.search [role=status]");
      await told.waitFor({ state: "attached" });
      assert.equal(await told.innerText(), "");
      const before = await page.locator("#found").innerText();
      await box(page).pressSequentially(`${await someWord(page)} zzzz`);
      // On a slow machine typing may rest before its end: what counts is what is told at last.
      await page.waitForFunction((before) => {
        const now = document.querySelector("#found").innerText;
        return now !== before && document.querySelector("form.search [role=status]").innerText === now;
      }, before);
    }));

  test("each suggestion leads to something, and Back to what was before", () =>
    site.visit("", async (page) => {
      const start = (await someWord(page)).slice(0, 3);
      await type(page, start);
      const count = await options(page).count();
      for (let at = 0; at < count; at++) {
        await box(page).fill("");
        await type(page, start);
        await page.waitForFunction((text) => new URL(location.href).searchParams.get("q") === text, start);
        const before = page.url();
        await options(page).nth(at).click();
        await page.waitForFunction((url) => location.href !== url, before);
        await twoFrames(page);
        if (!new URL(page.url()).searchParams.get("article")) assert.ok((await counts(page))[0] > 0, page.url());
        await page.goBack();
        await page.waitForFunction((url) => location.href === url, before);
        await page.waitForFunction((text) => document.querySelector("#search").value === text, start);
      }
    }));

  test("searches of before are offered in the empty box, survive reload, and can be forgotten", () =>
    site.visit("", async (page) => {
      const word = await someWord(page);
      await search(page, word);
      await page.keyboard.press("Enter");
      await page.reload();
      await page.locator("html.mounted").waitFor();
      await box(page).fill("");
      await page.locator("#found").focus();
      await box(page).focus();
      await options(page).first().waitFor();
      assert.equal(await options(page).first().innerText(), word);
      await options(page).first().click();
      await page.waitForFunction((text) => new URL(location.href).searchParams.get("q") === text, word);
      await box(page).fill("");
      await options(page).last().click();
      await page.locator("#found").focus();
      await box(page).focus();
      await twoFrames(page);
      assert.equal(await options(page).count(), 0);
    }));

  test("a word with one letter wrong finds what is near, and says so; the exact word can be asked for", () =>
    site.visit("", async (page) => {
      const word = (await page.locator(".card .lead").allInnerTexts()).join(" ").match(/\b[a-z]{8,}\b/)?.[0];
      if (!word) return;
      const wrong = `${word.slice(0, 4)}${word[4] === "x" ? "y" : "x"}${word.slice(5)}`;
      await search(page, `${wrong} `);
      const said = page.locator(".aid[role=status]");
      await said.waitFor();
      assert.ok((await said.innerText()).includes(wrong));
      assert.ok((await counts(page))[0] > 0);
      await said.getByRole("link").first().click();
      await page.waitForFunction(() => new URL(location.href).searchParams.get("exact") === "1");
      await twoFrames(page);
      assert.equal((await counts(page))[0], 0);
      assert.equal(await said.count(), 0);
      await page.goBack();
      await said.waitFor();
    }));

  test("a card shows the other sentences that answer, by keyboard, and hides them again", () =>
    site.visit("", async (page) => {
      // The word that the first article has most often.
      await page.locator(".card h3 a").first().click();
      await page.locator(".text").waitFor();
      const words = (await page.locator(".text").innerText()).match(/\p{L}{2,}/gu);
      const count = (word) => words.filter((other) => other === word).length;
      const most = words.reduce((best, word) => (count(word) > count(best) ? word : best));
      await page.goto(`${site.site.url}?q=${encodeURIComponent(`${most} `)}`);
      const button = page.locator(".card button[aria-expanded]").first();
      await button.waitFor();
      const promised = Number((await button.innerText()).match(/\d+/)[0]);
      await button.focus();
      await page.keyboard.press("Enter");
      // The list is no part of the first load.
      const shown = page.locator(".sentences li");
      await shown.first().waitFor();
      assert.equal(await shown.count(), promised);
      for (const sentence of await shown.all()) assert.ok((await sentence.locator("mark").count()) > 0);
      assert.ok(await button.evaluate((it) => it === document.activeElement));
      await checkAccessible(page);
      await page.keyboard.press("Enter");
      assert.equal(await shown.count(), 0);
    }));

  for (const [what, text] of [
    ["only stop words", "the and of"],
    ["only punctuation", "?! ... —"],
    ["an open quote", '"open'],
    ["lone signs", "- OR | * country:"],
    ["ten thousand letters", "a ".repeat(5000)],
    ["a pattern", "(a+)+$[^x]{2,}"],
    ["markup", "<img src=x onerror=alert(1)>"],
    ["pictures", "🗞️👩‍👩‍👧"],
    ["right to left", "אבג العربية"],
    ["null", "\u0000null"],
  ]) {
    test(`${what}: nothing breaks, the box keeps it, and there is a way on`, () =>
      site.visit("", async (page) => {
        await box(page).fill(text);
        await page.waitForTimeout(300);
        await twoFrames(page);
        const [found, total] = await counts(page);
        assert.ok(found <= total);
        assert.equal(await page.locator("main img").count(), 0);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} px too wide`);
        if (asked(page)) {
          await page.reload();
          await page.locator("html.mounted").waitFor();
        }
      }));
  }

  for (const [width, colorScheme] of [[1280, "light"], [360, "dark"]]) {
    test(`axe-core finds nothing while suggestions are open, ${width} px, ${colorScheme}`, () =>
      site.visit(
        "",
        async (page) => {
          await type(page, (await someWord(page)).slice(0, 2));
          await page.keyboard.press("ArrowDown");
          await checkAccessible(page);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
        },
        { viewport: { width, height: 800 }, colorScheme },
      ));
  }
});
