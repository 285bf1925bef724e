// A collection with a file of each kind (tests/kinds): built as a site, and brought along in the page. What each file states of
// its articles stands among the lines as scraped, and the readings lead there.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, settled } from "./page.mjs";

const FOLDER = fileURLToPath(new URL("../kinds/", import.meta.url));
const FILES = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(FOLDER + name)]));

/** Articles, and lines that their files state of them, struck out among the lines as scraped. */
const STATED = {
  quay: ["og:site_name: The Valley Lantern", "article:published_time: 2021-03-04T08:15:00Z", "author: Ada Brandt"],
  ferry: ["og:site_name: Marn Courier", "author: Ben Cole"],
  market: ["From: Carla Ruiz", "Date: 2021-05-08T07:30:00Z"],
  "table/1": ["date: 2021-05-10", "source: The Valley Lantern", "url: https://lantern.example/toll"],
  "records/1": ["publishedAt: 2021-05-14T10:00:00Z", "author: Rosa Vega"],
  "feed/1": ["published: Mon, 17 May 2021 06:00:00 +0000", "author: Rosa Vega", "feed: The Valley Lantern"],
  "nexis/1": ["outlet: The Valley Lantern", "date: May 20, 2021 Thursday", "SECTION: NEWS; Pg. 2", "LOAD-DATE: May 21, 2021"],
  "factiva/1": ["BY: By Ben Cole", "PD: 24 May 2021", "SN: Marn Courier"],
  "proquest/1": ["Author: Rosa Vega; Ben Cole", "Publication date: May 26, 2021"],
  "lamps/1": ["BY: By Ada Brandt", "PD: 27 May 2021", "SN: Marn Courier"],
  "saved/saved/well": ["og:site_name: The Valley Lantern"],
};

describe("A file of each kind", () => {
  const site = withSite("/");
  let bundle;
  before(() => {
    bundle = packed(FILES);
  });
  const visit = (path, body) => site.visit(path, body, { routes: instead(bundle) });

  test("each is an article of the site", () =>
    visit("", async (page) => {
      await page.locator("#found", { hasText: "17" }).waitFor();
      const ids = await cards(page);
      for (const id of Object.keys(STATED)) assert.ok(ids.includes(id), `${id} in ${ids}`);
    }));

  for (const [id, lines] of Object.entries(STATED)) {
    test(`as scraped: what the file states of ${id} is struck out and named`, () =>
      visit(`?article=${encodeURIComponent(id)}&text=raw`, async (page) => {
        const stated = page.locator(".raw li").filter({ has: page.locator(".kind", { hasText: /states about the article/ }) });
        await stated.first().waitFor();
        const struck = (await stated.locator("s").allInnerTexts()).map((text) => text.trim());
        for (const line of lines) assert.ok(struck.some((own) => own.includes(line)), `${line} in\n${struck.join("\n")}`);
      }));
  }

  test("why this date leads to the line that states it, and names the rule", () =>
    visit(`?article=${encodeURIComponent("nexis/1")}`, async (page) => {
      await page.getByText(/states it/).first().waitFor({ state: "attached" });
      const said = await page.locator("main").innerText();
      assert.match(said, /20 May 2021/);
      const words = await page.locator("main").evaluate((main) => main.textContent);
      assert.match(words, /the day of publication as the table, database, feed or mail states it/);
      assert.match(words, /May 20, 2021/);
    }));

  test("brought along in the page, each is read as in a site", () =>
    site.visit("?screen=own", async (page) => {
      const kinds = await page.locator(".drop .note").innerText();
      for (const kind of ["Nexis", "Factiva", "ProQuest", "BIGKinds", ".rtf", ".rss", ".mhtml", ".zip"]) assert.ok(kinds.includes(kind), kinds);
      const files = Object.entries(FILES).filter(([name]) => name !== "corpus.toml");
      await page.locator(".choose input").first().setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: "application/octet-stream", buffer })));
      await page.locator(".own-read").waitFor();
      const headlines = await page.locator(".own-read .own-headline").allInnerTexts();
      assert.equal(headlines.length, 17, headlines.join("\n"));
      for (const title of ["Old quay to reopen in spring", "Night bus to the harbour starts", "Harbour dues fall", "Peru opens a museum of boats", "Divers find an anchor off Callao", "Salt works to be sold", "Lamps of café owners light the pier"]) {
        assert.ok(headlines.includes(title), `${title} in ${headlines.join("\n")}`);
      }
      const read = await page.locator(".own-read").innerText();
      assert.match(read, /feed\.xml:16 The feed has no full text of the article/);
      await page.locator(".own-told summary").click();
      const told = await page.locator(".own-told").innerText();
      for (const name of ["Nexis", "Factiva", "ProQuest"]) assert.match(told, new RegExp(`export of ${name}`));
      await checkAccessible(page);
      await settled(page, () => page.locator(".own-read .primary").click());
      assert.ok((await cards(page)).includes("own/nexis/2"));
    }));

  test("an export and a feed that were cut say so, and the rest is read", () =>
    site.visit("?screen=own", async (page) => {
      const cut = (name, bytes) => ({ name, mimeType: "text/plain", buffer: FILES[name].subarray(0, FILES[name].length - bytes) });
      await page.locator(".choose input").first().setInputFiles([cut("factiva.txt", 60), cut("feed.xml", 90), cut("saved.zip", 40)]);
      await page.locator(".own-read").waitFor();
      assert.equal(await page.locator(".own-read .own-headline").count(), 3);
      const read = await page.locator(".own-read").innerText();
      assert.match(read, /factiva\.txt:\d+ “Document …” does not follow the article/);
      assert.match(read, /feed\.xml:16 The feed ends within the article/);
      assert.match(await page.locator(".refused").innerText(), /saved\.zip It is no whole archive/);
    }));
});
