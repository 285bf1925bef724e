// Explore, against the built site, whatever corpus it holds: each test takes its values from the page.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, choices, counts, filter, openFilters, search, settled, someWord, tick, twoFrames, unreadable } from "./page.mjs";
import { words } from "./words.mjs";

/** The index of a choice that narrows the list, or -1. */
const narrowing = (all, total) => all.findIndex(({ count, chosen }) => !chosen && count > 0 && count < total);

for (const under of ["/", "/a/sub-path/"]) {
  describe(`Explore under ${under}`, () => {
    const site = withSite(under);

    test("loads every article, the earliest first, and says how many", () =>
      site.visit("", async (page) => {
        const [found, total] = await counts(page);
        assert.equal(found, total);
        assert.equal((await cards(page)).length, Math.min(total, 50));
        assert.equal(await page.locator("h1").count(), 1);
        assert.ok((await page.title()).length > 3);
        assert.deepEqual(await unreadable(page), [], "numbers in drawings");
      }));

    for (const name of ["date", "country", "topic", "person", "organisation", "outlet", "agency"]) {
      test(`one ${name} narrows to the number it promised, and Back undoes it`, () =>
        site.visit("", async (page) => {
          const [, total] = await counts(page);
          const before = await cards(page);
          const all = await choices(page, name);
          const index = narrowing(all, total);
          if (index < 0) return;
          await tick(page, name, index);
          assert.deepEqual(await counts(page), [all[index].count, total]);
          assert.equal((await cards(page)).length, Math.min(all[index].count, 50));
          assert.equal(await page.locator(".chips .chip").count(), 1);
          await page.goBack();
          await twoFrames(page);
          assert.deepEqual(await cards(page), before);
        }));
    }

    test("counts of a second choice hold after a first, and a chip takes the first away", () =>
      site.visit("", async (page) => {
        const [, total] = await counts(page);
        const first = narrowing(await choices(page, "country"), total);
        if (first < 0) return;
        await tick(page, "country", first);
        const [found] = await counts(page);
        const all = await choices(page, "topic");
        const second = narrowing(all, found);
        if (second < 0) return;
        await tick(page, "topic", second);
        assert.deepEqual(await counts(page), [all[second].count, total]);
        await settled(page, () => page.locator(".chips .chip").first().click());
        assert.equal(await page.locator(".chips .chip").count(), 1);
      }));

    test("search marks its words and a reload keeps everything", () =>
      site.visit("", async (page) => {
        const word = await someWord(page);
        await search(page, word);
        await page.waitForURL((url) => url.searchParams.get("q") === word);
        const [found] = await counts(page);
        assert.ok(found >= 1);
        assert.ok((await page.locator(".card mark").count()) >= 1);
        const before = await cards(page);
        await page.reload();
        await page.locator("html.mounted").waitFor();
        assert.deepEqual(await cards(page), before);
        assert.equal(await page.locator("#search").inputValue(), word);
      }));

    test("a pasted link shows exactly what it says", () =>
      site.visit("", async (page) => {
        const [, total] = await counts(page);
        const index = narrowing(await choices(page, "topic"), total);
        if (index < 0) return;
        await tick(page, "topic", index);
        const url = page.url();
        const expected = [await cards(page), await choices(page, "topic")];
        await page.goto("about:blank");
        await page.goto(url);
        await page.locator("html.mounted").waitFor();
        assert.deepEqual([await cards(page), await choices(page, "topic")], expected);
      }));

    test("what a link says wrongly is ignored, with a notice", () =>
      site.visit("?from=2019-13-40&colour=red&country=QQ", async (page) => {
        const text = await page.locator("main").innerText();
        assert.match(text, /2019-13-40/);
        assert.match(text, /colour/);
      }));

    test("an empty result names what emptied it and offers to drop it", () =>
      site.visit("?q=zxqvjkwq", async (page) => {
        assert.equal((await counts(page))[0], 0);
        const offer = page.locator("main a, main button").filter({ hasText: "zxqvjkwq" }).last();
        await settled(page, () => offer.click());
        const [found, total] = await counts(page);
        assert.equal(found, total);
      }));

    test("who drops by key what left nothing goes on at what is found", () =>
      site.visit("?q=zxqvjkwq", async (page) => {
        await page.locator(".empty li a").first().focus();
        await settled(page, () => page.keyboard.press("Enter"));
        await page.waitForFunction(() => document.activeElement?.id === "results");
        await page.keyboard.press("Tab");
        assert.ok(await page.evaluate(() => document.activeElement.closest("#results") !== null));
      }));

    test("on a phone the button counts the filters, and not the search", () =>
      site.visit(
        "",
        async (page) => {
          await search(page, await someWord(page));
          const button = page.locator("button[aria-controls='filters']");
          assert.doesNotMatch(await button.innerText(), /\d/);
        },
        { viewport: { width: 360, height: 740 } },
      ));

    test("days from and to filter, and say so", () =>
      site.visit("?from=1800-01-01&to=1800-12-31", async (page) => {
        assert.equal((await counts(page))[0], 0);
        assert.equal(await page.locator(".chips .chip").count(), 1);
      }));

    for (const width of [360, 768, 1280]) {
      test(`days are chosen at ${width} px, and narrow the list`, () =>
        site.visit(
          "",
          async (page) => {
            await openFilters(page);
            await page.getByText(words("choose-days"), { exact: true }).click();
            const day = page.locator(".choose-days input[type=date]").first();
            assert.ok(await day.isVisible());
            await settled(page, () => day.fill("2999-01-01"));
            assert.equal(new URL(page.url()).searchParams.get("from"), "2999-01-01");
          },
          { viewport: { width, height: 800 } },
        ));
    }

    test("the order can be turned round", () =>
      site.visit("", async (page) => {
        const before = await cards(page);
        if (before.length < 2) return;
        await settled(page, () => page.locator("select").first().selectOption({ label: "Latest possible day first" }));
        assert.notDeepEqual(await cards(page), before);
      }));

    test("keyboard alone: search, tick, open an article, come back", () =>
      site.visit("", async (page) => {
        await page.keyboard.press("/");
        assert.equal(await page.evaluate(() => document.activeElement.type), "search");
        await page.keyboard.press("Escape");
        await filter(page, "country").locator("label.choice input").first().focus();
        await settled(page, () => page.keyboard.press("Space"));
        await page.locator(".card h3 a").first().focus();
        await settled(page, () => page.keyboard.press("Enter"));
        assert.ok(new URL(page.url()).searchParams.get("article"));
        await page.waitForFunction(() => document.activeElement?.matches("h1, h1 *"));
        await page.goBack();
        await page.locator(".card").first().waitFor();
        await page.waitForFunction(() => document.activeElement?.matches(".card h3 a, h1"));
      }));

    for (const colorScheme of ["light", "dark"]) {
      test(`axe-core finds nothing, ${colorScheme}, wide and narrow`, () =>
        site.visit(
          "",
          async (page) => {
            await checkAccessible(page);
            await page.setViewportSize({ width: 360, height: 740 });
            await checkAccessible(page);
          },
          { colorScheme },
        ));
    }

    test("nothing is wider than a phone", () =>
      site.visit(
        "",
        async (page) => {
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
        },
        { viewport: { width: 360, height: 740 } },
      ));
  });
}
