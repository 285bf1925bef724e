// A teacher's preparation from beginning to end, as one person would do it: twenty articles brought along, two dates corrected,
// a lesson of three steps written, tried and presented, all of it saved as a page, and that page opened on another machine
// without a network. Prints what each step took the page (a person reads and types besides), and takes the pictures of
// docs/teaching.md into target/walk/. node tests/browser/walk.mjs; run by cargo xtask walk.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { FLAGS, drawn } from "./harness.mjs";
import { counts, settled } from "./page.mjs";
import { serveSite } from "./site.mjs";

const NEWS = fileURLToPath(new URL("../../../shared/data/wikinews/wikinews_2019.csv", import.meta.url));
const OUT = fileURLToPath(new URL("../../target/walk/", import.meta.url));
const COUNT = 20;

if (!existsSync(NEWS)) {
  console.log(`skipped: there are no articles to bring along (${NEWS})`);
  process.exit(0);
}

/** The rows of a table, quoted as RFC 4180 says. */
function rows(text) {
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;
  const all = [[]];
  for (const [, value, end] of text.matchAll(cell)) {
    all.at(-1).push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === "") break;
    if (end !== ",") all.push([]);
  }
  return all;
}

/** The first articles of the table as text files, headline first. */
async function articles() {
  const [head, ...all] = rows(await readFile(NEWS, "utf8"));
  const column = (name) => head.indexOf(name);
  return all.slice(0, COUNT).map((row, at) => ({
    name: `news-${String(at + 1).padStart(2, "0")}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(`${row[column("title")]}\n\n${row[column("text")]}\n`),
  }));
}

const took = [];
let page;
/** Does one step, takes its picture, and notes how long the page took. */
async function step(name, picture, action) {
  const start = performance.now();
  await action();
  took.push([name, performance.now() - start]);
  await drawn(page);
  if (picture) await page.screenshot({ path: `${OUT}${picture}.png` });
}

await mkdir(OUT, { recursive: true });
const folder = await mkdtemp(join(tmpdir(), "dateline-walk-"));
const site = await serveSite();
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? "/usr/bin/chromium", args: FLAGS });
try {
  const files = await articles();
  const view = { width: 1280, height: 800 };
  page = await (await browser.newContext({ viewport: view })).newPage();
  const button = (name) => page.getByRole("button", { name, exact: true });
  const link = (name) => page.getByRole("link", { name, exact: true });

  await page.goto(site.url);
  await page.locator("html.mounted").waitFor();
  await step(`${COUNT} articles are brought along and read`, "bring", async () => {
    await link("Your articles").click();
    await page.locator(".bring input[type=file]").first().setInputFiles(files);
    await page.locator(".own-read .own-list li").nth(COUNT - 1).waitFor({ timeout: 60_000 });
  });
  await step("they are shown alone", "explore", async () => {
    await page.getByLabel("alone").check();
    await settled(page, () => page.locator(".own-read .primary").click());
    assert.deepEqual(await counts(page), [COUNT, COUNT]);
  });

  for (const [at, day] of ["2019-01-03", "2019-01-02"].entries()) {
    await step(`the date of article ${at + 1} is corrected`, at === 1 && "correct", async () => {
      if (at === 0) {
        await settled(page, () => page.locator(".card h3 a").first().click());
        await settled(page, () => link("Correct a reading").click());
      } else {
        await page.locator("#correct-which").selectOption({ index: 2 });
      }
      await page.locator(".correct [name=first-day]").fill(day);
      const field = page.locator(".correct [name=last-day]");
      await field.fill(day);
      await field.press("Enter");
      await page.locator(".stated > li").nth(at).waitFor();
    });
  }

  const titles = ["What happened?", "Who says so?", "When was it?"];
  const stepped = (at) => page.locator(".write-step").nth(at);
  await step("a lesson of three steps is written, with a view of the site in each", "write", async () => {
    await settled(page, () => link("Lessons").first().click());
    await settled(page, () => link("Write a lesson").click());
    const field = (label) => page.locator(".editor").getByLabel(label, { exact: true });
    await field("Title").fill("Reading the news of a week");
    await field("Minutes").fill("20");
    await field("For whom").fill("14 and over");
    for (const [at, title] of titles.entries()) {
      await settled(page, () => link("Look for a view").click());
      await settled(page, () => page.locator(".card h3 a").nth(at * 3).click());
      await settled(page, () => page.getByRole("button", { name: "Use what I see now as a step" }).click());
      await stepped(at).getByLabel("Title of the step").fill(title);
      await stepped(at).getByLabel("Question").fill("Which sentence tells you?");
      await stepped(at).getByLabel("Answer", { exact: true }).fill("The first one, as in most reports.");
    }
    await page.locator(".write-shown li").nth(titles.length - 1).waitFor();
    assert.deepEqual(await page.locator(".editor .notice").allInnerTexts(), []);
  });
  await step("it is tried beside the site", "beside", async () => {
    await settled(page, () => link("Try it").click());
    await settled(page, () => page.locator(".lesson-begin").click());
    await settled(page, () => page.locator(".lesson-views a").first().click());
    await page.locator(".lesson-beside").getByText("Which sentence tells you?").waitFor();
  });
  await step("it is presented", "present", async () => {
    await settled(page, () => link("Back to the lesson").click());
    await settled(page, () => link("Present").click());
    await page.locator(".present").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.locator(".slide .lesson-answer").waitFor();
  });
  const saved = join(folder, "class.html");
  await step("articles, corrections and lesson are saved as a page", "save", async () => {
    await page.keyboard.press("Escape");
    await page.locator(".present").waitFor({ state: "detached" });
    await settled(page, () => link("Your articles").first().click());
    const [download] = await Promise.all([page.waitForEvent("download"), button("Save as a page").click()]);
    await download.saveAs(saved);
  });
  await page.context().close();

  page = await (await browser.newContext({ viewport: view, offline: true })).newPage();
  await step("another machine opens it, without a network", "elsewhere", async () => {
    await page.goto(pathToFileURL(saved).href);
    await page.locator("html.mounted").waitFor();
    assert.deepEqual(await counts(page), [COUNT, COUNT]);
    await settled(page, () => link("Your articles").first().click());
    await page.locator(".stated > li").nth(1).waitFor();
    assert.equal(await page.locator(".stated > li").count(), 2);
    await settled(page, () => link("Lessons").first().click());
    await page.getByText("Reading the news of a week").first().waitFor();
  });
  for (const [name, time] of took) console.log(`${(time / 1000).toFixed(1).padStart(6)} s  ${name}`);
  console.log(`${(took.reduce((all, [, time]) => all + time, 0) / 1000).toFixed(1).padStart(6)} s  in all; pictures are in ${OUT}`);
} catch (error) {
  await page?.screenshot({ path: `${OUT}failed.png` });
  throw error;
} finally {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
}
