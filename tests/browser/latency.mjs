// How long the page keeps a hand waiting, screen by screen: long tasks of the main thread when a screen opens and when a
// filter changes, over 500 articles that are made up; the best of a few visits, as a busy machine makes any task long.
// node tests/browser/latency.mjs [SCREEN ..]; run by cargo xtask latency.
import { chromium } from "playwright-core";
import { packed, instead } from "./corpus.mjs";
import { FLAGS } from "./harness.mjs";
import { serveSite } from "./site.mjs";

const ARTICLES = 500;
/** Milliseconds after which a task is a long one (W3C, Long Tasks API). */
const LONG = 50;
const VISITS = 3;
const SCREENS = ["", "screen=timeline", "screen=quotes", "screen=countries", "screen=compare", "screen=export", "screen=about"];

const LANDS = ["Peru", "Chile", "Norway", "Kenya", "Vietnam", "Portugal", "Canada", "Ghana"];
const PEOPLE = ["Ana Lund", "Bo Ek", "Mina Soto", "Pedro Lagos", "Rosa Quispe", "Ida Holm", "Joan Pile", "Tom Berg"];

/** An article like many: a day, two countries, people who speak, times, and a sentence that others carry too. */
function article(at) {
  const day = new Date(Date.UTC(2012, 0, 3 + at * 5)).toISOString().slice(0, 10);
  const [one, other] = [LANDS[at % 8], LANDS[(at * 3 + 1) % 8 === at % 8 ? (at + 1) % 8 : (at * 3 + 1) % 8]];
  const [first, second] = [PEOPLE[at % 8], PEOPLE[(at + 3) % 8]];
  const lines = [
    `${one} and ${other} talk of harbour number ${at}`,
    day,
    `${one} and ${other} agreed on Monday to dredge harbour number ${at}, a step that both had put off since ${1990 + (at % 25)}.`,
    `"We have looked at every berth of number ${at} and found it sound," the harbour master, ${first}, told reporters in ${one}.`,
    `Minister ${second} said the ${other} treaty of ${1960 + (at % 40)} would be kept until May ${2020 + (at % 5)}.`,
    `"A lasting solution takes ${2 + (at % 7)} years," ${second} said. Trade between ${one} and ${other} fell in March ${2000 + (at % 12)}.`,
    at % 4 === 0 ? `Fishers of the northern coast have waited for the new lighthouse since the storm of 1987.` : `Boats wait outside.`,
  ];
  return lines.join("\n\n") + "\n";
}

const files = Object.fromEntries(Array.from({ length: ARTICLES }, (_, at) => [`a${at}.txt`, article(at)]));
const bundle = packed(files);
const site = await serveSite();
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? "/usr/bin/chromium", args: FLAGS });

/** Starts to note long tasks anew. */
const anew = (page) => page.evaluate(() => void (globalThis.tasks = []));
/** The longest task since then, once the page has been at rest for half a second. */
async function longest(page) {
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate(() => globalThis.tasks);
  return Math.round(Math.max(0, ...tasks));
}

/** Follows a link of the page's. It stands there a while before, as one that a person clicks on does. */
async function follow(page, to) {
  await page.evaluate((to) => {
    document.querySelector("#test-link")?.remove();
    const link = Object.assign(document.createElement("a"), { href: to, id: "test-link" });
    document.body.append(link);
  }, to);
  await page.waitForTimeout(200);
  await anew(page);
  await page.evaluate(() => document.querySelector("#test-link").click());
}

/** The longest tasks of one visit: as `screen` opens, as a filter changes, and on the way back. */
async function visit(screen) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  for (const [pattern, handler] of Object.entries(instead(bundle))) await page.route(new RegExp(pattern), handler);
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => list.getEntries().forEach((it) => globalThis.tasks.push(it.duration))).observe({
      type: "longtask",
    });
  });
  // From the first screen, as a person comes there; its own opening is that of the page.
  await page.goto(site.url);
  await page.locator("html.mounted").waitFor();
  if (screen !== "") {
    await page.waitForTimeout(1500);
    await follow(page, `?${screen}`);
    await page.locator("main h1").first().waitFor();
  }
  const opened = await longest(page);
  await follow(page, `?${[screen, "country=PE"].filter(Boolean).join("&")}`);
  const filtered = await longest(page);
  await anew(page);
  await page.goBack();
  const back = await longest(page);
  await context.close();
  return [opened, filtered, back];
}

console.log(`longest task of the main thread in ms, ${ARTICLES} articles, best of ${VISITS} visits; 0: none over ${LONG}`);
console.log("screen       opened   filtered   back");
const wanted = process.argv.slice(2);
for (const screen of SCREENS) {
  const name = screen.replace("screen=", "") || "explore";
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const visits = [];
  for (let at = 0; at < VISITS; at++) visits.push(await visit(screen));
  const best = visits[0].map((_, column) => Math.min(...visits.map((visit) => visit[column])));
  const [opened, filtered, back] = best.map(String);
  console.log(`${name.padEnd(12)} ${opened.padStart(6)} ${filtered.padStart(10)} ${back.padStart(6)}`);
}
await browser.close();
await site.close();
