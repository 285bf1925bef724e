import { chromium } from "playwright-core";
import { serveSite } from "./site.mjs";
const site = await serveSite("/", { gzip: true });
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const lang of ["en","ko","ja"]) for (const [w,h] of [[1366,768],[1920,1080],[1024,768]]) {
const page = await browser.newPage({ viewport: { width: w, height: h } });
for (const name of ["same-words","what-do-they-call-it","when-was-this-written"]) {
 await page.goto(site.url + `?screen=lessons&of=${name}&of=present&lang=${lang}`); await page.waitForSelector("html.mounted"); await page.waitForTimeout(3000);
 if (!(await page.locator(".present").count())) { console.log("no present", page.url()); break; }
 for (let i=0;i<40;i++){ const d = await page.evaluate(()=>[document.documentElement.scrollHeight-innerHeight, document.querySelector(".slide-ways [role=status]").textContent, document.querySelector(".slide").innerText.length]);
  if (d[0]>0) console.log(lang,w,name,d.join(" "));
  const before=d[1]; await page.keyboard.press("ArrowRight"); await page.waitForTimeout(80);
  const after=await page.evaluate(()=>document.querySelector(".slide-ways [role=status]").textContent); if(after===before) break; }
} await page.close(); }
await browser.close(); await site.close();
