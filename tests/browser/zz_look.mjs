import { chromium } from "playwright-core";
import { serveSite } from "./site.mjs";
const site = await serveSite("/", { gzip: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const spec of process.argv.slice(2)) {
  const [name, path, w, h, scheme, y, click] = spec.split("|");
  const page = await browser.newPage({ viewport: { width: +w, height: +h }, colorScheme: scheme || "light" });
  await page.goto(site.url + path); await page.waitForSelector("html.mounted"); await page.waitForTimeout(4000);
  if (click) { await page.locator(click).first().click(); await page.waitForTimeout(1500); }
  if (y) { await page.evaluate((y) => scrollTo(0, y), +y); await page.waitForTimeout(300); }
  await page.screenshot({ path: `/tmp/look/${name}.png` }); await page.close();
}
await browser.close(); await site.close();
