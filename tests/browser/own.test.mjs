// Your articles: brought along, read in the browser, looked at, shown, taken away, undone, saved as a page; hostile ones.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, counts, settled } from "./page.mjs";

const TEXT =
  "Ferry to Callao runs again\n\n4 March 2021\n\nThe ferry to Callao in Peru ran again on Thursday after a storm, its owner said.\n\n" +
  "“We mended both engines,” Captain Ana Lund told reporters.\n\nShare this on Facebook\n";
const PAGE =
  "<!doctype html><html><head><meta charset=utf-8><title>x</title><script>globalThis.hacked = 1</script></head><body>" +
  "<nav><a href=/>Home</a></nav><h1>Nets mended in Lima</h1><p>5 March 2021</p><img src=x onerror='globalThis.hacked = 2'>" +
  "<p>Fishers in <b>Lima</b>, Peru, mended their nets on Friday, the port authority said in a statement.</p>" +
  "<iframe srcdoc='<script>parent.hacked = 3</script>'></iframe><svg onload='globalThis.hacked = 4'></svg></body></html>";
const file = (name, text, mimeType = "text/plain") => ({ name, mimeType, buffer: Buffer.from(text) });

describe("Your articles", () => {
  const site = withSite("/");
  const bring = async (page, ...files) => {
    await page.locator(".choose input").first().setInputFiles(files);
    await page.locator(".own-read").waitFor();
  };
  const show = (page) => settled(page, () => page.locator(".own-read .primary").click());
  const open = async (page) => {
    await settled(page, () => page.getByRole("link", { name: "Your articles" }).click());
    await page.locator(".bring").waitFor();
  };

  test("are brought along as files, looked at, shown with the others, and found", () =>
    site.visit("", async (page, { requests }) => {
      const [before] = await counts(page);
      await open(page);
      const asked = requests.length;
      await bring(page, file("ferry.txt", TEXT), file("nets.html", PAGE, "text/html"));
      const read = await page.locator(".own-read .own-list").innerText();
      assert.match(read, /Ferry to Callao runs again/);
      assert.match(read, /4 March 2021/);
      assert.match(read, /Nets mended in Lima/);
      await checkAccessible(page);
      await show(page);
      assert.equal((await counts(page))[0], before + 2);
      assert.ok((await cards(page)).includes("own/ferry"));
      await page.locator("input[type=search]").first().fill("engines ");
      await page.waitForFunction(() => document.querySelectorAll(".card").length === 1);
      // The worker is the site's own file; nothing else was asked for, and nothing ran: no document is made of the page.
      assert.ok(requests.slice(asked).every((url) => url.startsWith(site.site.url) || url.startsWith("data:")));
      assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    }));

  test("a reading is corrected, wins over the rules, is undone, and is saved as a side-car", () =>
    site.visit("", async (page) => {
      const id = (await cards(page))[0];
      await settled(page, () => page.locator(".card h3 a").first().click());
      await settled(page, () => page.getByRole("link", { name: "Correct a reading" }).click());
      const form = page.locator(".correct form");
      await form.waitFor();
      assert.equal(await page.locator("#correct-which").inputValue(), id);
      // What is no date is refused, and nothing is lost.
      // The day stands in words; its code is for those who ask for it.
      assert.doesNotMatch(await form.locator(".day-entry").innerText(), /\d{4}-\d{2}/);
      await form.getByText("As a code").click();
      await form.locator("#correct-published").fill("some day");
      await form.locator("#correct-headline").fill("Ships \"meet\" in port");
      await form.locator("button").click();
      await form.locator("[role=alert]").waitFor();
      await form.getByLabel("First possible day").fill("2013-05-06");
      assert.equal(await form.getByLabel("Last possible day").inputValue(), "2013-05-06");
      assert.match(await form.locator(".day-entry").innerText(), /6 May 2013/);
      await form.getByLabel("First possible day").press("Enter");
      const stated = page.locator(".stated > li");
      await stated.waitFor();
      assert.match(await stated.innerText(), /Ships "meet" in port[^]*6 May 2013/);
      await checkAccessible(page);
      const [download] = await Promise.all([page.waitForEvent("download"), stated.getByRole("button", { name: "Save as a side-car" }).click()]);
      assert.equal(download.suggestedFilename(), `${id.split("/").pop()}.toml`);
      assert.equal(await readFile(await download.path(), "utf8"), 'headline = "Ships \\"meet\\" in port"\npublished = "2013-05-06"\n');
      await settled(page, () => stated.getByRole("link").click());
      await page.locator("h1", { hasText: "Ships \"meet\" in port" }).waitFor();
      assert.match(await page.locator(".article-head .when").innerText(), /6 May 2013/);
      assert.match(await page.locator(".article-head").innerText(), /Stated by you, not read: Headline and Day of publication/);
      assert.match(await page.locator(".article-head .why-line").innerText(), /You have stated the date/);
      await settled(page, () => page.locator(".way .back").click());
      const card = page.locator(".card", { hasText: "Ships \"meet\" in port" });
      assert.match(await card.locator(".meta").innerText(), /6 May 2013.*\(with your corrections\)/);
      assert.equal(await page.locator(".card .meta", { hasText: "with your corrections" }).count(), 1);
      await page.goBack();
      await page.goBack();
      await page.getByRole("button", { name: "Leave it to the rules again" }).click();
      await page.waitForFunction(() => !document.querySelector(".stated"));
      await page.getByRole("button", { name: "Undo the last change" }).click();
      await stated.waitFor();
    }));

  test("a statement is kept, and so is what waits to be shown; more files come to it", () =>
    site.visit("?screen=own", async (page) => {
      await bring(page, file("ferry.txt", TEXT), file("nets.html", PAGE, "text/html"));
      const here = (await page.locator(".own-read .primary").innerText()).match(/with (\d+) others/)[1];
      const which = page.locator("#correct-which");
      const id = await which.locator("option").nth(1).getAttribute("value");
      const state = async (headline) => {
        await which.selectOption(id);
        await page.locator("#correct-headline").fill(headline);
        await page.locator(".correct form .primary").click();
        await page.locator(".stated", { hasText: headline }).waitFor();
        await page.locator(".own-read").waitFor();
      };
      await state("Stated while others wait");
      assert.equal(await page.locator(".own-read .own-list li").count(), 2);
      // It is undone, and they wait still.
      await page.getByRole("button", { name: "Undo the last change" }).click();
      await page.waitForFunction(() => !document.querySelector(".stated") && document.querySelector(".own-read"));
      assert.equal(await page.locator(".own-read .own-list li").count(), 2);
      await state("Stated once more");
      await page.locator(".choose input").first().setInputFiles([file("third.txt", TEXT.replace(/Callao/g, "Piura"))]);
      await page.locator(".own-read", { hasText: "Ferry to Piura" }).waitFor();
      assert.equal(await page.locator(".own-read .own-list li").count(), 3);
      await show(page);
      assert.equal((await counts(page))[0], Number(here) + 3);
      await page.locator(".card", { hasText: "Stated once more" }).waitFor();
      assert.ok((await cards(page)).includes("own/nets"));
      // Which of them are a person's own is said on their cards.
      const own = page.locator(".card", { hasText: "(your own)" });
      assert.equal(await own.count(), 3);
      await settled(page, () => own.first().locator("h3 a").click());
      await page.locator("#cite ~ .note", { hasText: "only on this device" }).waitFor();
    }));

  test("what waits to be shown is kept, too, where that is chosen; what is discarded is not", () =>
    site.visit("?screen=own", async (page) => {
      await bring(page, file("ferry.txt", TEXT));
      await page.getByLabel("keep on this device").check();
      await page.getByText("1 article of your own is kept on this device").waitFor();
      await page.locator(".choose input").first().setInputFiles([file("third.txt", TEXT.replace(/Callao/g, "Piura"))]);
      await page.getByText("2 articles of your own are kept on this device").waitFor();
      await page.reload();
      await page.locator("#own-here").waitFor();
      assert.equal(await page.locator(".own-list li").count(), 2);
      await bring(page, file("fourth.txt", TEXT.replace(/Callao/g, "Tacna")));
      await page.getByText("3 articles of your own are kept on this device").waitFor();
      await page.getByRole("button", { name: "Discard" }).click();
      await page.getByText("2 articles of your own are kept on this device").waitFor();
      await page.getByLabel("for this visit only").check();
      await page.getByText("go when this tab is closed").waitFor();
    }));

  test("a last day before the first is said, changes nothing, and is not stated", () =>
    site.visit("?screen=own", async (page) => {
      const which = page.locator("#correct-which");
      await which.selectOption(await which.locator("option").nth(1).getAttribute("value"));
      const form = page.locator(".correct form");
      const [first, last] = [form.getByLabel("First possible day"), form.getByLabel("Last possible day")];
      await last.fill("");
      await first.fill("2015-04-14");
      await last.fill("2015-04-10");
      await form.locator("[role=alert]", { hasText: "The first day lies after the last" }).waitFor();
      const days = async () => [await first.inputValue(), await last.inputValue()];
      assert.deepEqual(await days(), ["2015-04-14", "2015-04-10"]);
      await form.locator(".primary").click();
      await page.waitForFunction(() => document.activeElement?.name === "last-day");
      assert.deepEqual(await days(), ["2015-04-14", "2015-04-10"]);
      assert.equal(await page.locator(".stated").count(), 0);
      await checkAccessible(page);
      await last.fill("2015-04-18");
      await form.locator("[role=alert]").waitFor({ state: "detached" });
      await form.locator(".primary").click();
      const stated = page.locator(".stated > li");
      await stated.waitFor();
      assert.match(await stated.innerText(), /14 to 18 April 2015/);
      // Its own page says who stated it, in words, and cites it as a day that no page prints.
      await settled(page, () => stated.getByRole("link").click());
      await page.locator(".why-line button").click();
      const why = page.locator(".why-panel");
      assert.match(await why.innerText(), /14 to 18 April 2015\s+Stated by you, here\s+You have stated the date/);
      assert.doesNotMatch(await why.innerText(), /\.\.|\.toml|beside/);
      await checkAccessible(page);
      assert.match(await page.locator("#cite ~ .citation").innerText(), /\(\[2015, April 14–18\]\)/);
    }));

  test("are pasted and shown alone; taken away by keyboard, undone", () =>
    site.visit("?screen=own", async (page) => {
      await page.getByLabel("alone").check();
      await page.getByLabel("Or paste the text of one article").fill(TEXT);
      await page.getByRole("button", { name: "Read", exact: true }).press("Enter");
      await page.locator(".own-read").waitFor();
      await show(page);
      assert.deepEqual(await counts(page), [1, 1]);
      await open(page);
      const here = page.locator(".own-list li");
      assert.equal(await here.count(), 1);
      await page.getByRole("button", { name: "Take away" }).press("Enter");
      await page.getByText("is taken away").waitFor();
      assert.equal(await here.count(), 0);
      // What was pressed has gone: the focus is at what is said of it.
      const atWords = () => page.waitForFunction(() => document.activeElement?.id === "own-said");
      await atWords();
      // Another screen between takes no undo away.
      await settled(page, () => page.getByRole("link", { name: "About", exact: true }).click());
      await page.locator(".about").waitFor();
      await open(page);
      await page.getByRole("button", { name: "Undo the last change" }).press("Enter");
      await here.first().waitFor();
      await atWords();
    }));

  test("whether they are shown alone can be changed once they are read, by keys too", () =>
    site.visit("?screen=own", async (page) => {
      await bring(page, file("ferry.txt", TEXT));
      assert.equal(await page.locator(".own-mode input[name=own-mode]").count(), 2);
      await page.getByLabel("with the articles that are here").focus();
      await page.keyboard.press("ArrowRight");
      await page.locator(".own-read .primary", { hasText: /^\s*Show this article\s*$/ }).waitFor();
      await page.waitForFunction(() => document.activeElement?.id === "own-mode-alone");
      await show(page);
      assert.deepEqual(await counts(page), [1, 1]);
    }));

  test("what is no article is named, and the others are read", () =>
    site.visit("?screen=own", async (page) => {
      await bring(page, file("a.pdf", "%PDF", "application/pdf"), file("b.txt", ""), file("ferry.txt", TEXT));
      const refused = page.locator(".refused li");
      assert.deepEqual(
        (await refused.allInnerTexts()).map((said) => said.split(" ")[0]),
        ["a.pdf", "b.txt"],
      );
      assert.equal(await page.locator(".own-read .own-list li").count(), 1);
      await page.getByRole("button", { name: "Discard" }).click();
      assert.equal(await page.locator(".own-read").count(), 0);
      // The same again, with what the site has already: it is said.
      await bring(page, file("ferry.txt", TEXT));
      await show(page);
      await open(page);
      await bring(page, file("again.txt", TEXT));
      await page.getByText("The same story is here already").waitFor();
    }));

  test("saved as a page they open from a disk, without a network, and can be saved again", () =>
    site.visit("?screen=own", async (page) => {
      const folder = await mkdtemp(join(tmpdir(), "dateline-"));
      try {
        await bring(page, file("ferry.txt", TEXT));
        await show(page);
        const [all] = await counts(page);
        await open(page);
        const save = async (page, path) => {
          const [download] = await Promise.all([
            page.waitForEvent("download"),
            page.getByRole("button", { name: "Save as a page" }).click(),
          ]);
          await download.saveAs(path);
        };
        const first = join(folder, "class.html");
        await save(page, first);
        const policy = (text) => text.match(/Content-Security-Policy" content="([^"]+)"/)[1];
        const built = await readFile(new URL("../../dist/dateline.html", import.meta.url), "utf8");
        assert.equal(policy(await readFile(first, "utf8")), policy(built), "no hash has changed");

        const elsewhere = await site.browser.newContext({ offline: true });
        const opened = await elsewhere.newPage();
        const faults = [];
        opened.on("pageerror", (error) => faults.push(String(error)));
        opened.on("console", (message) => message.type() === "error" && faults.push(message.text()));
        await opened.goto(`file://${first}`);
        await opened.locator("html.mounted").waitFor();
        assert.equal((await counts(opened))[0], all);
        await opened.getByRole("link", { name: "Your articles" }).click();
        await opened.locator(".own-list li").first().waitFor();
        const second = join(folder, "again.html");
        await save(opened, second);
        assert.ok((await readFile(second)).length > 1_000_000);
        assert.deepEqual(faults, []);
        await elsewhere.close();
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }));

  for (const [language, colorScheme] of [
    ["en", "dark"],
    ["ko", "light"],
    ["ja", "dark"],
  ]) {
    test(`axe-core finds nothing, ${language}, ${colorScheme}`, () =>
      site.visit(
        `?screen=own&lang=${language}`,
        async (page) => {
          await page.locator(".bring").waitFor();
          await checkAccessible(page);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
        },
        { colorScheme, viewport: { width: 360, height: 780 } },
      ));
  }
});

const ACT = "Norway accused Iceland of overfishing on Monday, its fisheries ministry said in a statement that was read out twice.";
const LINE = "Boats may moor at the quay from April on, as they did before the storm, the harbour board said.";
const QUOTE = "The nets will stay ashore until it has been settled,";

describe("What is read one by one", () => {
  const site = withSite("/");
  let bundle;
  before(() => {
    bundle = packed({
      "a.txt": `Quarrel over nets\n\n2021-03-04\n\n${ACT}\n\n${LINE}\n\n"${QUOTE}" Fisheries Minister Ana Lund said in Bergen.\n\nShare this on Facebook\n`,
      "b.txt": "Rain falls\n\n2016-04-05\n\nIt rained on the coast of Peru all day, and nobody went out.\n",
    });
  });

  test("is set aside by its tick, from the act's own page, stays to be put back, and is saved as a side-car", () =>
    site.visit(
      "?screen=countries&of=IS&of=NO",
      async (page) => {
        await page.locator(".acts .act").first().waitFor();
        await settled(page, () => page.getByRole("link", { name: "Wrong?" }).first().click());
        const form = page.locator(".correct form");
        await form.waitFor();
        assert.equal(await page.locator("#correct-which").inputValue(), "a");
        await page.locator("#group-acts[open] summary").waitFor();
        await page.locator("#group-acts:focus").waitFor();
        const inSight = () => page.locator("#group-acts").evaluate((fold) => fold.getBoundingClientRect().top < innerHeight);
        assert.ok(await inSight());
        // And so where the link is opened by itself.
        await page.reload();
        await page.locator("#group-acts:focus").waitFor();
        assert.ok(await inSight());
        /** The tick beside `words` in the group `name`, which is unfolded. */
        const tick = async (name, words) => {
          const group = form.locator(".item-group", { has: page.locator("summary", { hasText: name }) });
          await group.waitFor();
          if (!(await group.evaluate((fold) => fold.open))) await group.locator("summary").click();
          const found = group.locator("label", { hasText: words }).locator("input");
          await found.waitFor();
          return found;
        };
        const act = await tick("Acts between governments", ACT);
        assert.ok(await act.isChecked());
        await act.uncheck();
        const line = await tick("Lines", LINE);
        assert.ok(await line.isChecked());
        await line.uncheck();
        const speaker = await tick("Who said it", QUOTE);
        assert.match(await speaker.locator("xpath=..").innerText(), /said by Ana Lund/);
        await speaker.uncheck();
        await (await tick("Places", "Bergen")).uncheck();
        assert.ok(await (await tick("Quotes", QUOTE)).isChecked());
        assert.ok(await (await tick("Times", ACT)).isChecked());
        assert.ok(!(await (await tick("Lines", "Share this on Facebook")).isChecked()));
        await checkAccessible(page);
        await form.locator("button").click();
        const stated = page.locator(".stated > li");
        await stated.waitFor();
        assert.match(await stated.innerText(), /Not a place of this article: Bergen[^]*Somebody else said it: “The nets[^]*Not an act: Norway accused[^]*Not part of the story: Boats may moor/);
        const [download] = await Promise.all([page.waitForEvent("download"), stated.getByRole("button", { name: "Save as a side-car" }).click()]);
        assert.equal(await readFile(await download.path(), "utf8"), `not_places = [\n    "Bergen",\n]\nnot_speakers = [\n    "${QUOTE}",\n]\nnot_acts = [\n    "${ACT}",\n]\njunk = [\n    "${LINE}",\n]\n`);
        // It is listed still, without its tick; with it, it is as the rules read it.
        const aside = await tick("Acts between governments", ACT);
        assert.ok(!(await aside.isChecked()));
        await aside.check();
        await form.locator("button").click();
        await page.waitForFunction(() => {
          const said = document.querySelector(".stated")?.innerText ?? "Not an act";
          return !said.includes("Not an act") && said.includes("Not part of the story");
        });
        assert.ok(await (await tick("Acts between governments", ACT)).isChecked());
        await page.getByRole("button", { name: "Leave it to the rules again" }).click();
        await page.waitForFunction(() => !document.querySelector(".stated"));
        assert.ok(await (await tick("Lines", LINE)).isChecked());
      },
      { routes: instead(bundle) },
    ));
});
