// About: what the site is, how it reads, how often it is right, whom to ask.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { settled } from "./page.mjs";
import { words } from "./words.mjs";

const LIMITS = readFileSync(new URL("../limits/accuracy.toml", import.meta.url), "utf8");
/** A committed figure as the table prints it. */
const percent = (name) => {
  const share = Math.floor(Number(LIMITS.match(new RegExp(`^"?${name}"? = (.*)$`, "m"))[1]) * 1000) / 10;
  return `${share}%`;
};

describe("About", () => {
  const site = withSite("/");

  test("is opened by keyboard, has a link and a title of its own, and Back leaves it", () =>
    site.visit("", async (page) => {
      const link = page.locator("footer").getByRole("link", { name: words("about"), exact: true });
      await link.focus();
      await settled(page, () => page.keyboard.press("Enter"));
      const heading = page.locator(".about h1");
      await heading.waitFor();
      await page.waitForFunction(() => document.activeElement?.id === "heading");
      assert.match(page.url(), /[?&]screen=about/);
      assert.match(await page.title(), new RegExp(words("about")));
      assert.equal(await link.getAttribute("aria-current"), "page");
      assert.equal(await page.getByRole("link", { name: words("about-design") }).getAttribute("href"), "design.html");
      await page.goBack();
      await page.locator(".card h3").first().waitFor();
    }));

  for (const language of ["en", "ko", "ja"]) {
    test(`says all it has to say in ${language}, with the committed figures`, () =>
      site.visit(
        `?screen=about&lang=${language}`,
        async (page) => {
          await page.locator(`html.mounted[lang=${language}]`).waitFor();
          assert.equal(await page.locator(".about h1").innerText(), words("about-title", language));
          const rows = await page.locator(".about tbody tr:has(td)").allInnerTexts();
          assert.ok(rows.length >= 15, `${rows.length} figures`);
          const found = rows.find((row) => row.includes("10%"));
          assert.ok(found, "what it is bad at is told too");
          assert.ok(rows.some((row) => row.includes(percent("undated: both ends given"))));
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
          await checkAccessible(page);
        },
        { viewport: { width: 360, height: 780 } },
      ));
  }

  test("has a link to the collection's contact, and to where wrong readings are reported", () => {
    const toml = 'title = "Ferries"\ncontact = "a@example.org"\nrepository = "https://example.org/site"\n';
    const bundle = packed({ "a.txt": "Ferry line to open\n\nThe ministers met.\n", "corpus.toml": toml });
    return site.visit(
      "?screen=about",
      async (page) => {
        const href = (name) => page.locator(".about").getByRole("link", { name: words(name) }).getAttribute("href");
        assert.equal(await href("footer-remove"), "mailto:a@example.org");
        assert.equal(await href("about-report-link"), "https://example.org/site/issues");
        assert.equal(await href("about-code"), "https://example.org/site");
      },
      { routes: instead(bundle) },
    );
  });

  test("says where the page is unsure: one list, led to from the foot, each line a link to its place", () => {
    const bundle = packed({
      "a.txt": "Ferry line to open\n\nSaturday, 4 May 2019\n\nThe ministers of Norway and Chile met for an hour.\n",
      "b.txt": "Ferry fees rise\n\nThe harbour said in 2018 that its fees would rise for all ferries of the line.\n",
    });
    return site.visit(
      "",
      async (page) => {
        const link = page.locator("footer").getByRole("link", { name: words("about-unsure"), exact: true });
        await link.click();
        await page.waitForURL(/screen=about#unsure$/);
        const heading = page.getByRole("heading", { name: words("about-unsure"), exact: true });
        await heading.waitFor();
        await page.waitForFunction(() => {
          const { top } = document.getElementById("unsure").getBoundingClientRect();
          return top >= 0 && top < innerHeight / 2;
        });
        const section = page.getByRole("region", { name: words("about-unsure"), exact: true });
        const text = await section.innerText();
        assert.ok(text.includes(words("about-unsure-outlets")), "neither names an outlet");
        const day = section.getByRole("listitem").filter({ hasText: "Ferry fees rise" }).first();
        assert.match(await day.innerText(), /2018/);
        assert.doesNotMatch(text, /4 May 2019/, "a day that is printed and believed is sure");
        await day.getByRole("link").click();
        await page.locator("#why").waitFor();
        assert.match(page.url(), /article=b#why$/);
      },
      { routes: instead(bundle) },
    );
  });

  test("is a plain page too, for who runs no program", () =>
    site.visit(
      "",
      async (page) => {
        await page.locator("footer").getByRole("link", { name: words("about"), exact: true }).click();
        await page.waitForURL(/about\.html/);
        assert.equal(await page.locator(".about h1").innerText(), words("about-title"));
      },
      { javaScriptEnabled: false, ready: false },
    ));
});
