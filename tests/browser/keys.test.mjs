// Keys and sliders: everything that the pointer does, the keyboard does too.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, counts, search, settled, someWord, twoFrames } from "./page.mjs";
import { until } from "./said.mjs";

describe("keys", () => {
  const site = withSite("/");

  test("? lists the keys, Escape closes the list, and the focus is where it was", () =>
    site.visit("", async (page) => {
      const first = page.locator(".card h3 a").first();
      await first.focus();
      await page.keyboard.press("?");
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      assert.ok((await dialog.locator("kbd").count()) >= 5);
      await checkAccessible(page);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
      // The dialog is out of sight before the browser has put the focus back.
      const back = () => first.evaluate((link) => link === document.activeElement);
      await until(page, back);
      assert.ok(await back());
    }));

  for (const language of ["ko", "ja"]) {
    test(`the list of keys is accessible in ${language}`, () =>
      site.visit(
        `?lang=${language}`,
        async (page) => {
          await page.keyboard.press("?");
          await page.getByRole("dialog").waitFor();
          await checkAccessible(page);
        },
        { colorScheme: "dark" },
      ));
  }

  test("the list of keys opens by its button too", () =>
    site.visit("", async (page) => {
      // Once the foot has all its lines, so that the button stays where it is.
      await page.locator(".more-screens").waitFor();
      await page.getByRole("contentinfo").getByRole("button", { name: "Keys" }).click();
      await page.getByRole("dialog").waitFor();
    }));

  test("j and k walk the list, and from article to article", () =>
    site.visit("", async (page) => {
      const all = await cards(page);
      if (all.length < 2) return;
      const focused = () => page.evaluate(() => new URL(document.activeElement.href).searchParams.get("article"));
      for (const [key, at] of [["j", 0], ["j", 1], ["k", 0]]) {
        await page.keyboard.press(key);
        assert.equal(await focused(), all[at], key);
      }
      await settled(page, () => page.keyboard.press("Enter"));
      const shown = () => new URL(page.url()).searchParams.get("article");
      await page.locator(".neighbours").waitFor();
      for (const [key, at] of [["j", 1], ["k", 0]]) {
        await settled(page, () => page.keyboard.press(key));
        assert.equal(shown(), all[at], key);
      }
    }));

  test("a letter typed into the search box is a letter", () =>
    site.visit("", async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("j?k");
      assert.equal(await page.locator("#search").inputValue(), "j?k");
      assert.equal(await page.getByRole("dialog").count(), 0);
    }));

  for (const name of ["Days of publication", "Days talked about"]) {
    test(`the ends of "${name}" choose days by key, and keep the focus`, () =>
      site.visit("?screen=timeline", async (page) => {
        const slider = page.getByRole("group", { name });
        if ((await slider.count()) === 0) return;
        const [from, to] = [slider.getByRole("slider").first(), slider.getByRole("slider").last()];
        const said = () => page.locator(".screen-head .note b").innerText();
        const all = await said();
        await from.focus();
        await settled(page, () => page.keyboard.press("PageUp"));
        const query = () => new URL(page.url()).searchParams;
        assert.match(query().get("from"), /^\d{4}-\d\d-\d\d$/);
        assert.equal(query().get("date"), name === "Days talked about" ? "about" : null);
        assert.ok(await from.evaluate((thumb) => thumb === document.activeElement));
        // The slider says the day that the link says.
        const [year, , dayOfMonth] = query().get("from").split("-");
        assert.match(await from.getAttribute("aria-valuetext"), new RegExp(`^${Number(dayOfMonth)} .*${year}$`));
        const day = query().get("from");
        await settled(page, () => page.keyboard.press("ArrowRight"));
        assert.ok(query().get("from") > day);
        await to.focus();
        await settled(page, () => page.keyboard.press("PageDown"));
        assert.ok(query().get("to") >= query().get("from"));
        // All the keys on it were one step.
        await page.goBack();
        await twoFrames(page);
        assert.equal(await said(), all);
      }));
  }

  test("a stroke under the chart chooses the days it covers", () =>
    site.visit("?screen=timeline", async (page) => {
      const slider = page.getByRole("group", { name: "Days of publication" });
      if ((await slider.count()) === 0) return;
      await slider.scrollIntoViewIfNeeded();
      const box = await slider.boundingBox();
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * 0.3, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.5, y, { steps: 5 });
      await settled(page, () => page.mouse.up());
      const query = new URL(page.url()).searchParams;
      assert.ok(query.get("from") < query.get("to"), page.url());
      assert.equal(await page.locator(".chips .chip").count(), 1);
    }));
});

describe("strokes over a chart", () => {
  const site = withSite("/");

  test("choose the days that they cover, stand as a band, and a click is still a click", () =>
    site.visit("?screen=timeline", async (page) => {
      const plot = page.locator(".chart .plot").first();
      const slider = page.getByRole("group", { name: "Days talked about" });
      if ((await slider.count()) === 0) return;
      await plot.scrollIntoViewIfNeeded();
      const [box, axis] = [await plot.boundingBox(), await slider.boundingBox()];
      const y = box.y + box.height / 2;
      await page.mouse.move(axis.x + axis.width * 0.3, y);
      await page.mouse.down();
      await page.mouse.move(axis.x + axis.width * 0.5, y, { steps: 6 });
      await settled(page, () => page.mouse.up());
      const query = new URL(page.url()).searchParams;
      assert.equal(query.get("article"), null);
      assert.ok(query.get("from") < query.get("to"), page.url());
      const band = await plot.locator(".band").first().boundingBox();
      assert.ok(Math.abs(band.x - (axis.x + axis.width * 0.3)) < 20 && Math.abs(band.width - axis.width * 0.2) < 30);
      await page.goBack();
      await page.waitForFunction(() => !location.search.includes("from="));
      const row = plot.locator("a").first();
      await settled(page, () => row.click());
      assert.notEqual(new URL(page.url()).search, "");
    }));
});

describe("citations", () => {
  const site = withSite("/");

  test("each style cites the article, and the choice is remembered", () =>
    site.visit("", async (page) => {
      await settled(page, () => page.locator(".card h3 a").first().click());
      const citation = page.locator("#cite ~ .citation");
      // The article's program may still be on its way.
      await citation.waitFor();
      const style = page.getByLabel("Style");
      const headline = (await page.locator("h1").innerText()).replace(/\s+/g, " ").slice(0, 20);
      for (const name of ["APA", "Chicago", "MLA", "BibTeX", "RIS", "CSL-JSON"]) {
        await style.selectOption(name);
        await twoFrames(page);
        const text = (await citation.innerText()).replace(/\s+/g, " ");
        assert.ok(text.includes(headline), `${name}: ${text}`);
        assert.ok(text.includes("article="), `${name}: ${text}`);
      }
      JSON.parse(await citation.innerText());
      await page.reload();
      await page.locator("html.mounted").waitFor();
      assert.equal(await style.inputValue(), "CSL-JSON");
    }));
});

describe("links to a paragraph", () => {
  const site = withSite("/");

  test("each paragraph has one, and a pasted one shows the paragraph", () =>
    site.visit("", async (page) => {
      await settled(page, () => page.locator(".card h3 a").first().click());
      const last = page.locator(".block .para").last();
      await settled(page, () => last.evaluate((link) => link.click()));
      const url = page.url();
      const id = new URL(url).hash.slice(1);
      assert.match(id, /^p\d+$/);
      await page.goto("about:blank");
      await page.goto(url);
      await page.locator("html.mounted").waitFor();
      await page.locator(".block:target").waitFor();
      assert.equal(await page.locator(".block:target").getAttribute("id"), id);
      // It may be on its way there.
      await page.waitForFunction(() => {
        const { top } = document.querySelector(".block:target").getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    }));
});

describe("words in context", () => {
  const site = withSite("/");

  test("each place stands in its words; the order can be chosen; Back returns to the articles", () =>
    site.visit("", async (page) => {
      const word = await someWord(page);
      await search(page, word);
      const shown = await cards(page);
      await settled(page, () => page.getByRole("radio", { name: "words in context" }).click());
      const lines = page.locator(".in-context li");
      assert.ok((await lines.count()) >= shown.length, "a place at least in each article found");
      const marks = await lines.locator("mark").allInnerTexts();
      assert.ok(marks.some((mark) => mark.toLowerCase().includes(word.toLowerCase().slice(0, 4))), marks.join());
      const after = () => lines.locator(".after").allInnerTexts();
      await settled(page, () => page.locator(".ways select").selectOption("after"));
      const key = (text) => text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "").split(/[^\p{L}\p{N}]+/u)[0];
      const first = (await after()).map(key);
      assert.deepEqual(first, [...first].sort());
      await checkAccessible(page);
      await page.setViewportSize({ width: 768, height: 900 });
      const apart = await lines.evaluateAll((all) => {
        const right = (line) => {
          const words = document.createRange();
          words.selectNodeContents(line.querySelector(".before"));
          return words.getBoundingClientRect().right;
        };
        const spoken = all.filter((line) => line.querySelector(".before").textContent);
        return spoken.map((line) => line.querySelector("mark").getBoundingClientRect().left - right(line));
      });
      assert.ok(apart.length > 0 && apart.every((gap) => Math.abs(gap) < 1), `what is right before is seen: ${apart}`);
      await page.reload();
      await page.locator(".in-context").waitFor();
      await page.goBack();
      await page.goBack();
      await page.locator(".card").first().waitFor();
      assert.deepEqual(await cards(page), shown);
    }));

  test("in the article n and p go from place to place", () =>
    site.visit("", async (page) => {
      await search(page, await someWord(page));
      await settled(page, () => page.locator(".card h3 a").first().click());
      const places = page.locator(".text mark");
      await page.locator(".hits").waitFor();
      const count = await places.count();
      assert.ok(count > 0);
      // A new screen begins at its heading.
      await page.locator("#heading:focus").waitFor();
      // When terms are marked, the text is drawn anew, and gets the focus back with the next frame.
      const stands = (place) => page.waitForFunction((place) => {
        return [...document.querySelectorAll(".text mark")].indexOf(document.activeElement) === place;
      }, place);
      await page.keyboard.press("n");
      await stands(0);
      if (count > 1) {
        // The button goes on from where the key was.
        await page.getByRole("button", { name: "Next place" }).click();
        await stands(1);
        await page.keyboard.press("p");
        await stands(0);
      }
      await checkAccessible(page);
    }));
});
