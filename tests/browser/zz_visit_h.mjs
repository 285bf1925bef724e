import { chromium } from "playwright-core"; import { FLAGS } from "./harness.mjs"; import { serveSite } from "./site.mjs";
export const site = await serveSite();
export const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
export async function open(w=1280,h=800,hash="",scheme="light"){ const page=await browser.newPage({viewport:{width:w,height:h},colorScheme:scheme});
 page.on("pageerror",e=>console.log("PAGEERROR",e.message)); page.on("console",m=>{if(m.type()=="error")console.log("CONSOLE",m.text())});
 await page.goto(site.url+hash); await page.locator("html.mounted").waitFor({timeout:15000}); await page.waitForTimeout(500); return page;}
export const txt=async(p,sel="body")=>(await p.locator(sel).first().innerText());
export const foc=p=>p.evaluate(()=>{const e=document.activeElement;const r=e.getBoundingClientRect();return e.tagName+" | "+(e.getAttribute("aria-label")||e.innerText||e.value||"").slice(0,80).replace(/\n/g," / ")+" | "+(e.href||"")+" @"+Math.round(r.x)+","+Math.round(r.y)+" "+Math.round(r.width)+"x"+Math.round(r.height)});
export async function end(){await browser.close();await site.close();}
