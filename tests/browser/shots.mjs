// Pictures of the built site at four widths, light and dark, into target/shots/: to look at, not to compare.
// node tests/browser/shots.mjs [name=query ...]; run by cargo xtask shots.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { FLAGS } from "./harness.mjs";
import { serveSite } from "./site.mjs";

const OUT = fileURLToPath(new URL("../../target/shots/", import.meta.url));
const given = process.argv.slice(2).map((pair) => [pair.split("=")[0], pair.slice(pair.indexOf("=") + 1)]);

await mkdir(OUT, { recursive: true });
const site = await serveSite();
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? "/usr/bin/chromium", args: FLAGS });

/** The page's own links to its first articles: any corpus can be pictured. */
async function views() {
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.locator("html.mounted").waitFor();
  const links = await page.locator("main a[href*='article=']").evaluateAll((all) => all.map((a) => new URL(a.href).search));
  await page.close();
  return [["explore", ""], ...[...new Set(links)].slice(0, 2).map((query, n) => [`article${n + 1}`, query])];
}

for (const [name, query] of given.length ? given : await views()) {
  for (const width of [360, 768, 1280, 1920]) {
    for (const colorScheme of ["light", "dark"]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(site.url + query);
      await page.locator("html.mounted").waitFor();
      await page.screenshot({ path: `${OUT}${name}-${width}-${colorScheme}.png`, fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
await site.close();
console.log(`pictures are in ${OUT}`);
