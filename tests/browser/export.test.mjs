// Export: what is found as files that a browser saves, and as a piece of another page.
import { describe, test } from "node:test";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { checkAccessible, withSite } from "./harness.mjs";
import { settled } from "./page.mjs";

/** Presses what saves a file, and gives its name and text. */
async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const button = (page, file) => page.getByRole("button", { name: file, exact: false });

describe("Export", () => {
  const site = withSite("/");
  const visit = (...all) => site.visit(...all);

  test("is led to from the foot of the list, with the filters, and from the timeline", () =>
    visit("?lang=en", async (page) => {
      await settled(page, () => page.locator(".foot a", { hasText: "Export" }).click());
      await page.locator("h1#heading", { hasText: "Export" }).waitFor();
      assert.equal(new URL(page.url()).searchParams.get("screen"), "export");
      await page.goBack();
      await page.locator("#found").waitFor();
      await page.goForward();
      await page.locator(".export .files").first().waitFor();
    }));

  test("saves a table, a package, a timeline and references, by keyboard", () =>
    visit("?screen=export&lang=en", async (page) => {
      for (const [file, check] of [
        ["articles.csv", (text) => assert.match(text, /^article,number,headline,/)],
        ["articles.jsonl", (text) => text.trim().split("\n").forEach((line) => assert.ok(JSON.parse(line).id))],
        ["datapackage.json", (text) => assert.equal(JSON.parse(text).resources.length, 4)],
        ["references.ris", (text) => assert.match(text, /^TY {2}- NEWS\n/)],
        ["references.json", (text) => assert.ok(JSON.parse(text)[0].accessed)],
      ]) {
        const save = button(page, file);
        await save.waitFor();
        await save.focus();
        const { name, bytes } = await saved(page, () => page.keyboard.press("Enter"));
        assert.equal(name, file);
        check(bytes.toString("utf8"));
        await page.locator(".saving", { hasText: `${file} is saved` }).waitFor();
      }
    }));

  test("holds what the filters leave", () =>
    visit("?screen=export&lang=en", async (page) => {
      await button(page, "articles.csv").waitFor();
      const rows = async () => (await saved(page, () => button(page, "articles.csv").click())).bytes.toString("utf8").match(/\?article=/g)?.length ?? 0;
      const all = await rows();
      const [last] = await page.locator(".screen-head b").allInnerTexts();
      assert.ok(all > 0 && last.length > 0);
      await page.goto(page.url().replace("screen=export", "screen=export&q=zzzzzz&exact=1"));
      await page.locator(".export .empty").waitFor();
      assert.equal(await page.locator(".export button.save").count(), 0);
    }));

  test("a chart is saved as SVG and as PNG, with what it is of", () =>
    visit("?screen=timeline&lang=en", async (page) => {
      const chart = page.locator("details.chart").first();
      await chart.waitFor();
      if (!(await chart.evaluate((it) => it.open))) await chart.locator("summary").click();
      const svg = await saved(page, () => chart.getByRole("button", { name: "Save as SVG" }).click());
      const text = svg.bytes.toString("utf8");
      assert.match(text, /^<svg .*<\/svg>\s*$/s);
      // The caption stands in lines.
      assert.match(text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " "), /Drawn on .* from http/);
      const png = await saved(page, () => chart.getByRole("button", { name: "Save as PNG" }).click());
      assert.deepEqual([...png.bytes.subarray(1, 4)], [..."PNG"].map((letter) => letter.charCodeAt(0)));
      assert.ok(png.bytes.readUInt32BE(16) >= 2000, "fine enough for a projector");
    }));

  test("a snippet for another page says the view", () =>
    visit("?screen=export&lang=en", async (page) => {
      const code = page.locator(".embed code");
      await code.waitFor();
      assert.match(await code.innerText(), /^<iframe src="http[^"]*\?lang=en" title="[^"]+" width="100%"/);
    }));

  for (const [lang, colorScheme] of [
    ["en", "light"],
    ["ko", "dark"],
    ["ja", "light"],
  ]) {
    test(`is accessible in ${lang}, ${colorScheme}, and fits a phone`, () =>
      visit(
        `?screen=export&lang=${lang}`,
        async (page) => {
          await page.locator(".export .files").first().waitFor();
          await page.locator(`html[lang=${lang}]`).waitFor();
          await checkAccessible(page);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `${wide} px beyond the screen`);
        },
        { colorScheme, viewport: { width: 360, height: 780 } },
      ));
  }
});
