// Lighthouse, mobile preset, on the built site: Explore and the first article. Prints the scores of the median run, and what cost points.
// node tests/lighthouse/audit.mjs; run by cargo xtask audit. Files are served gzipped, as static hosts do.
import { createRequire } from "node:module";
import lighthouse from "lighthouse";
import { serveSite } from "../browser/site.mjs";

/** What each category must reach. */
const WANTED = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

/** Runs per page: one alone swings by ten points with what else the machine does; Lighthouse's own advice is the median. */
const RUNS = 5;

const launcher = createRequire(createRequire(import.meta.url).resolve("lighthouse"))("chrome-launcher");
const site = await serveSite("/", { gzip: true });
const chrome = await launcher.launch({
  chromePath: process.env.CHROME ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});

/** The address of the first article. */
async function firstArticle() {
  const page = await (await fetch(site.url)).text();
  // Printed, a link leads to a plain page, and says where it leads in the app.
  return site.url + page.match(/(?:data-app|href)="(\?article=[^"&]+)/)[1];
}

let short = false;
try {
  for (const [name, url] of [["Explore", site.url], ["Article", await firstArticle()]]) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      const options = { port: chrome.port, output: "json", logLevel: "error", onlyCategories: Object.keys(WANTED) };
      runs.push((await lighthouse(url, options)).lhr);
    }
    const performance = (lhr) => Math.round(lhr.categories.performance.score * 100);
    runs.sort((a, b) => performance(a) - performance(b));
    const lhr = runs[(RUNS - 1) / 2];
    console.log(`${name}, the median of ${RUNS} runs (performance ${runs.map(performance).join(", ")}):`);
    for (const [id, wanted] of Object.entries(WANTED)) {
      const { title, score, auditRefs } = lhr.categories[id];
      const points = Math.round(score * 100);
      short ||= points < wanted;
      console.log(`  ${String(points).padStart(3)}  ${title}${points < wanted ? ` (wanted: ${wanted})` : ""}`);
      for (const { id: audit, weight } of auditRefs) {
        const { score: part, title: what, displayValue = "" } = lhr.audits[audit];
        if (weight > 0 && part !== null && part < 0.9) console.log(`         ${Math.round(part * 100)}  ${what} ${displayValue}`);
      }
    }
  }
} finally {
  chrome.kill();
  await site.close();
}
process.exitCode = short ? 1 : 0;
