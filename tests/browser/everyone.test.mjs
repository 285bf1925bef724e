// axe-core in each state of the page, in each language, in light and dark. Whatever corpus the site holds.
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, someWord, tick } from "./page.mjs";

const STATES = {
  "a search": async (page, go) => go(`q=${encodeURIComponent(await someWord(page))}`),
  "words in context": async (page, go) => go(`q=${encodeURIComponent(await someWord(page))}&context=before`),
  "nothing found": (page, go) => go("q=zzzzqqqq&from=1800-01-01&to=1800-12-31"),
  "a link that is not understood": (page, go) => go("country=QQ&nonsense=1&from=2019-13-01"),
  "a filter": (page) => tick(page, "topic", 0),
  "an open starter": async (page) => {
    const starters = page.locator("#starters > li > button");
    if ((await starters.count()) > 0) await starters.first().click();
  },
  "about the site": (page, go) => go("screen=about"),
  "the list of keys": (page) => page.keyboard.press("?"),
  "an article": async (page, go) => go(`article=${(await cards(page))[0]}`),
  "an article with its notes": async (page, go) => {
    await go(`article=${(await cards(page))[0]}&show=topics&show=organisations&q=${encodeURIComponent(await someWord(page))}`);
    for (const fold of await page.locator("main summary").all()) await fold.click();
    await page.locator(".text [role=button]").first().click();
  },
  "an article as scraped": async (page, go) => go(`article=${(await cards(page))[0]}&text=raw`),
};

describe("For everyone", () => {
  const site = withSite("/");
  for (const language of ["en", "ko", "ja"]) {
    for (const colorScheme of ["light", "dark"]) {
      test(`axe-core finds nothing in any state, ${language}, ${colorScheme}`, () =>
        site.visit(
          `?lang=${language}`,
          async (page) => {
            const go = async (query) => {
              await page.goto(`${site.site.url}?lang=${language}&${query}`);
              await page.locator("html.mounted").waitFor();
            };
            for (const [name, reach] of Object.entries(STATES)) {
              await go("");
              await reach(page, go);
              await checkAccessible(page).catch((error) => {
                throw new Error(`${name}: ${error.message}`);
              });
            }
          },
          { colorScheme },
        ));
    }
  }
});
