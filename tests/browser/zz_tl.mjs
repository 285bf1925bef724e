import { chromium } from "playwright-core";
import { serveSite } from "./site.mjs";
const site = await serveSite("/", { gzip: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.goto(site.url + "?screen=timeline"); await page.waitForSelector("html.mounted"); await page.waitForTimeout(4000);
for (const li of await page.locator(".chronology .times > li").all()) {
  console.log("##", (await li.locator(".when").innerText()));
  for (const s of await li.locator(".statement").all()) console.log("   E:", (await s.locator(".event").allInnerTexts()).join("|"), "\n      S:", (await s.locator(".sentence").allInnerTexts()).join("|").slice(0, 260));
}
await browser.close(); await site.close();
