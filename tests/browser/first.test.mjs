// What is found comes first: in sight at rest and after each action, at every size, and soon reached by keyboard.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withSite } from "./harness.mjs";
import { choices, counts, filter, inSight, openFilters, search, settled, showFound, someWord, tick, twoFrames } from "./page.mjs";

const SIZES = [[1366, 768], [768, 1024], [360, 780], [1920, 1080]];

/** The index of a choice that narrows the list and leaves something, or -1. */
const narrowing = (all, total) => all.findIndex(({ count, chosen }) => !chosen && count > 0 && count < total);

/** The count and the first headline are in sight. */
async function answered(page, what) {
  await twoFrames(page);
  assert.ok(await inSight(page, "#found"), `${what}: the count is in sight`);
  assert.ok(await inSight(page, ".card h3"), `${what}: the first headline is in sight`);
}

for (const [width, height] of SIZES) {
  describe(`At ${width} x ${height}`, () => {
    const site = withSite("/");
    const visit = (path, body) => site.visit(path, body, { viewport: { width, height } });

    test("the first headline is in sight at rest", () => visit("", (page) => answered(page, "at rest")));

    test("each row has its days: drawn beside it where there is room, in words anyway", () =>
      visit("", async (page) => {
        const drawn = page.locator(".card .days a .at");
        const boxes = await drawn.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width));
        const axis = (await page.locator(".axis-head").count()) > 0 && width > 960;
        assert.equal(boxes.some((box) => box > 0), axis);
        assert.ok(await page.locator(".card .when").first().isVisible());
      }));

    test("and after a search, also from further down the page", () =>
      visit("", async (page) => {
        const word = await someWord(page);
        await search(page, word);
        await answered(page, "a search");
        await page.locator("#search").press("Escape");
        await page.locator("#search").press("Escape");
        await twoFrames(page);
        await page.evaluate(() => scrollTo({ top: 600, behavior: "instant" }));
        await page.evaluate(() => document.getElementById("search").focus({ preventScroll: true }));
        await search(page, word);
        await answered(page, "a search from below");
      }));

    for (const name of ["date", "country", "topic"]) {
      test(`and after a ${name}`, () =>
        visit("", async (page) => {
          const [, total] = await counts(page);
          await openFilters(page);
          const index = narrowing(await choices(page, name), total);
          if (index < 0) return;
          await tick(page, name, index);
          await showFound(page);
          await answered(page, `a ${name}`);
          assert.equal(await page.locator(".status .chip").count(), 1);
          assert.ok(await inSight(page, ".status .chip"), "what is in force is in sight");
          await settled(page, () => page.locator(".status .chip").click());
          await answered(page, `without the ${name}`);
        }));
    }

    test("nothing found is said in sight, with what to drop", () =>
      visit("", async (page) => {
        await search(page, "zxqvjkwq");
        await twoFrames(page);
        assert.ok(await inSight(page, ".empty p"));
        assert.ok(await inSight(page, ".empty a"));
      }));

    test("what is in force stays in sight further down", () =>
      visit("", async (page) => {
        await search(page, await someWord(page));
        await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 3, behavior: "instant" }));
        await twoFrames(page);
        assert.ok(await inSight(page, "#found"));
        assert.ok(await inSight(page, ".status .chip"));
      }));
  });
}

describe("By keyboard", () => {
  const site = withSite("/");
  const onFirst = (page) => page.evaluate(() => document.activeElement === document.querySelector(".card h3 a"));

  test("the first result is at most fifteen stops of the Tab key away", () =>
    site.visit("", async (page) => {
      let stops = 0;
      while (stops < 16 && !(await onFirst(page))) {
        await page.keyboard.press("Tab");
        stops += 1;
      }
      assert.ok(stops <= 15, "more than fifteen");
    }));

  test("the skip link leads to the results, another one past them to the filters", () =>
    site.visit("", async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert.ok(await onFirst(page));
      const onSkip = () => page.evaluate(() => document.activeElement.matches(".card .skip"));
      for (let stops = 0; stops < 10 && !(await onSkip()); stops += 1) await page.keyboard.press("Tab");
      assert.ok(await onSkip(), "the first result ends with a way past the others");
      assert.ok(await inSight(page, ".card .skip"));
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert.ok(await page.evaluate(() => document.activeElement.closest("#filters") !== null));
    }));

  test("words in context stand one under another in a wide window", () =>
    site.visit("", async (page) => {
      await search(page, await someWord(page));
      await settled(page, () => page.getByRole("radio", { name: "Words in context" }).check());
      const marks = page.locator(".in-context li > mark");
      await marks.first().waitFor();
      const left = await marks.evaluateAll((all) => all.map((mark) => mark.previousElementSibling.getBoundingClientRect().right));
      assert.ok(Math.max(...left) - Math.min(...left) < 30, left.join(" "));
    }));

  test("the notes of several articles are unfolded by key and stay so", () =>
    site.visit("", async (page) => {
      const folds = page.locator(".card .fold");
      // They come with a program of their own; another corpus may have none.
      await folds.first().waitFor({ timeout: 5000 }).catch(() => {});
      const count = Math.min(await folds.count(), 2);
      for (let at = 0; at < count; at += 1) {
        await folds.nth(at).focus();
        await page.keyboard.press("Enter");
      }
      assert.equal(await page.locator(".card .asides:visible").count(), count);
      if (count === 0) return;
      await settled(page, () => page.locator(".card h3 a").first().click());
      await page.locator("article").first().waitFor();
      await page.goBack();
      await page.locator(".card").first().waitFor();
      assert.equal(await page.locator(".card .asides:visible").count(), count);
      await page.locator(".card .fold").first().press("Space");
      assert.equal(await page.locator(".card .asides:visible").count(), count - 1);
    }));
});

describe("On a phone", () => {
  const site = withSite("/");
  const phone = { viewport: { width: 360, height: 780 }, hasTouch: true };

  test("Escape closes the filters and leads to what they found", () =>
    site.visit(
      "",
      async (page) => {
        await page.locator(".disclose").click();
        await page.locator("#filters.open").waitFor();
        await page.keyboard.press("Escape");
        await twoFrames(page);
        assert.equal(await page.locator("#filters").isVisible(), false);
        assert.ok(await inSight(page, ".card h3 a"));
      },
      phone,
    ));

  test("a button says how many articles the filters leave, and leads to them", () =>
    site.visit(
      "",
      async (page) => {
        const [, total] = await counts(page);
        assert.ok(!(await filter(page, "country").isVisible()));
        await openFilters(page);
        await page.waitForFunction(() => document.activeElement?.id === "filters");
        const index = narrowing(await choices(page, "topic"), total);
        if (index < 0) return;
        const { count } = (await choices(page, "topic"))[index];
        await tick(page, "topic", index);
        const show = page.locator(".show-found button");
        assert.match(await show.innerText(), new RegExp(`\\b${count}\\b`));
        assert.ok(await inSight(page, ".show-found button"));
        await showFound(page);
        await answered(page, "filters closed");
        assert.ok(!(await filter(page, "country").isVisible()));
        assert.match(await page.locator(".disclose").innerText(), /\b1\b/);
      },
      phone,
    ));
});
