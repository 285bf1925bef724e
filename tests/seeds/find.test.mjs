// Searching the five articles that the project ships with. Skipped where seeds/ holds others.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, test } from "node:test";
import { withSite } from "../browser/harness.mjs";
import { cards, counts, search, settled } from "../browser/page.mjs";

const there = existsSync(new URL("../../seeds/003_753dcef1c04a15b2.txt", import.meta.url));

describe("Searching the five articles", { skip: there ? false : "skipped: seeds/ holds another corpus" }, () => {
  const site = withSite("/");
  const finds = async (page, words, count) => {
    await search(page, words);
    assert.equal((await counts(page))[0], count, words);
  };

  test("phrases, words left out, starts, either of two, and typed filters", () =>
    site.visit("", async (page) => {
      await finds(page, '"intelligence sharing" ', 3);
      await finds(page, '"sharing intelligence pact" ', 0);
      const [both] = [await search(page, "summit "), await counts(page)].slice(1);
      await search(page, "summit -export ");
      assert.ok((await counts(page))[0] < both[0]);
      await finds(page, "semicond* ", 1);
      await finds(page, "country:china ", (await count(page, "country=CN")) ?? 0);
    }));

  /** How many articles a link finds. */
  async function count(page, query) {
    const other = await page.context().newPage();
    await other.goto(`${site.site.url}?${query}`);
    await other.locator("html.mounted").waitFor();
    const [found] = await counts(other);
    await other.close();
    return found;
  }

  for (const [name, topic] of [
    ["Takeshima", /Territorial dispute/],
    ["Dokdo", /Territorial dispute/],
    ["comfort women", /Women forced into wartime brothels/],
    ["지소미아", /GSOMIA/],
    ["위안부", /Women forced into wartime brothels/],
    ["慰安婦", /Women forced into wartime brothels/],
  ]) {
    test(`${name}: the page says whether an article uses the name, and offers the topic`, () =>
      site.visit("", async (page) => {
        await search(page, name);
        const said = page.locator(".aid[role=status]");
        await said.waitFor();
        assert.match(await said.innerText(), topic);
        await settled(page, () => said.getByRole("link").first().click());
        assert.ok((await cards(page)).length > 0);
        assert.equal(await page.locator("#search").inputValue(), "");
        await page.goBack();
        await said.waitFor();
      }));
  }
});
