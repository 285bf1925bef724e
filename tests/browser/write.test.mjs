// A lesson that a person writes in the page: fields, views and evidence taken from the site, tried, presented, kept, saved as
// a file and opened again, deleted and brought back, and within a page that is saved to be handed round.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { settled } from "./page.mjs";

const index = new URL("../../dist/index.html", import.meta.url);
const there = readFileSync(index, "utf8").includes("dateline-lessons");
const skip = there ? false : "skipped: the site has no lessons";

describe("A lesson of one's own", { skip }, () => {
  const site = withSite("/a/sub-path/");
  const field = (page, label) => page.locator(".editor").getByLabel(label, { exact: true });
  const open = async (page) => {
    await page.getByRole("link", { name: "Write a lesson" }).click();
    await field(page, "Title").waitFor();
  };
  const step = (page, number) => page.locator(".write-step").nth(number - 1);
  /** Writes a lesson of one step for each title. */
  const write = async (page, title, steps) => {
    await field(page, "Title").fill(title);
    await field(page, "Minutes").fill("15");
    await field(page, "For whom").fill("13 and over");
    for (const [at, name] of steps.entries()) {
      await page.getByRole("button", { name: "Add a step" }).click();
      await step(page, at + 1).getByLabel("Title of the step").fill(name);
      await step(page, at + 1).getByLabel("What is to be done").fill(`Look *closely* at ${name}.`);
      await step(page, at + 1).getByLabel("Question").fill(`What about ${name}?`);
      await step(page, at + 1).getByLabel("Answer", { exact: true }).fill(`This about ${name}.`);
    }
  };

  test("is written, tried, presented, kept, saved as a file and opened on another machine", async () => {
    let file;
    await site.visit("?screen=lessons", async (page) => {
      await open(page);
      await write(page, "Three looks", ["First", "Second", "Third"]);
      await page.locator(".write-shown li").nth(2).waitFor();
      assert.equal(await page.locator(".write-shown em").first().innerText(), "closely");
      await step(page, 2).getByLabel("Evidence: put in a link to a passage").fill("nonsense");
      await step(page, 2).getByLabel("Evidence: put in a link to a passage").blur();
      await page.getByText("That leads to no passage.").waitFor();
      // The order is changed, and a step taken away and brought back.
      await step(page, 3).getByRole("button", { name: "Move up" }).click();
      await step(page, 3).getByRole("button", { name: "Delete this step" }).click();
      assert.equal(await page.locator(".write-step").count(), 2);
      await page.getByRole("button", { name: "Undo" }).click();
      await step(page, 3).waitFor();
      await settled(page, () => page.getByRole("link", { name: "Try it" }).click());
      await page.locator(".lesson-steps a").nth(2).waitFor();
      assert.deepEqual(await page.locator(".lesson-steps a").allInnerTexts(), ["First", "Third", "Second"]);
      await settled(page, () => page.locator(".lesson-begin").click());
      await page.getByText("What about First?").waitFor();
      await page.getByRole("button", { name: "Show the answer" }).click();
      await page.getByText("This about First.").waitFor();
      await settled(page, () => page.getByRole("link", { name: "Present" }).click());
      await page.locator(".present").waitFor();
      await page.keyboard.press("ArrowRight");
      await page.locator(".slide .lesson-answer").waitFor();
      await page.keyboard.press("Escape");
      // It is there after a reload, among the others.
      await page.goto(`${site.site.url}?screen=lessons`);
      await page.locator(".own-lessons h3", { hasText: "Three looks" }).waitFor();
      await settled(page, () => page.locator(".own-lessons").getByRole("link", { name: "Change" }).click());
      await field(page, "Title").waitFor();
      assert.equal(await field(page, "Title").inputValue(), "Three looks");
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save as a file" }).click();
      const saved = await saving;
      assert.equal(saved.suggestedFilename(), "three-looks.en.md");
      file = await readFile(await saved.path());
      await checkAccessible(page);
    });
    const text = file.toString("utf8");
    assert.match(text, /^---\ntitle: Three looks\nlevel: 13 and over\nminutes: 15\n---\n/);
    assert.match(text, /\n## Third\n\nLook \*closely\* at Third\.\n\n### Question\n\nWhat about Third\?\n\n### Answer\n/);
    await site.visit("?screen=lessons", async (page) => {
      await open(page);
      await page.locator(".editor input[type=file]").setInputFiles({ name: "l.en.md", mimeType: "text/markdown", buffer: file });
      await page.locator(".write-shown li").nth(2).waitFor();
      assert.equal(await field(page, "Title").inputValue(), "Three looks");
      await settled(page, () => page.locator(".way .back").click());
      await page.locator(".own-lessons h3").waitFor();
      await page.locator(".own-lessons").getByRole("button", { name: "Delete" }).click();
      await page.getByText("The lesson is deleted.").waitFor();
      assert.equal(await page.locator(".own-lessons h3").count(), 0);
      await page.locator(".own-lessons").getByRole("button", { name: "Undo" }).click();
      await page.locator(".own-lessons h3", { hasText: "Three looks" }).waitFor();
    });
  });

  test("takes along what is seen, leads there with the lesson at hand, and quotes a passage", () =>
    site.visit("?screen=lessons", async (page) => {
      await open(page);
      await write(page, "Looks", ["Only"]);
      await settled(page, () => page.getByRole("link", { name: "Look for a view" }).click());
      await page.locator("main > .lesson-bar").waitFor();
      await settled(page, () => page.locator(".card h3 a").first().click());
      await page.locator(".reading .block p").first().waitFor();
      const headline = await page.locator("h1#heading").innerText();
      await settled(page, () => page.getByRole("button", { name: "Use what I see now as a step" }).click());
      await step(page, 2).waitFor();
      assert.equal(await step(page, 2).getByLabel("Title of the step").inputValue(), headline.replace(/\s+/g, " "));
      const body = await step(page, 2).getByLabel("What is to be done").inputValue();
      const id = /\(\?article=([^)&]+)\)/.exec(body)[1];
      const evidence = step(page, 2).getByLabel("Evidence: put in a link to a passage");
      await step(page, 2).getByLabel("Question").fill("Which?");
      await evidence.fill(`${site.site.url}?article=${id}&at=100-140&start=lesson:x:1`);
      await evidence.blur();
      await page.waitForFunction(() => /\[“.+”\]\(\?article=/.test(document.querySelector("#write-answer-1").value));
      // So does the address of a whole paragraph.
      await step(page, 1).getByLabel("Evidence: put in a link to a passage").fill(`${site.site.url}?article=${id}#p1`);
      await step(page, 1).getByLabel("Evidence: put in a link to a passage").blur();
      await page.waitForFunction(() => /\[“.+”\]\(\?article=/.test(document.querySelector("#write-answer-0").value));
      await page.locator(".write-shown .lesson-views li").waitFor();
      assert.deepEqual(await page.locator(".editor .notice").allInnerTexts(), [], "the page finds nothing wrong with it");
      await settled(page, () => page.getByRole("link", { name: "Try it" }).click());
      await settled(page, () => page.locator(".lesson-steps a").nth(1).click());
      await settled(page, () => page.locator(".lesson-views a").click());
      await page.locator(".lesson-beside").getByText("Which?").waitFor();
      await page.reload();
      await page.locator(".lesson-beside").getByText("Which?").waitFor();
    }));

  test("tells of a link to an article that is gone, and runs nothing", () =>
    site.visit("?screen=lessons", async (page) => {
      await open(page);
      await write(page, "<img src=x onerror=globalThis.hacked=1>", ["Step"]);
      const text = step(page, 1).getByLabel("What is to be done");
      await text.fill("[There](?article=no-such) [x](javascript:globalThis.hacked=1) <script>globalThis.hacked=1</script>");
      await page.locator(".editor .notice li", { hasText: "no-such" }).waitFor();
      assert.equal(await page.locator(".write-shown a").count(), 0);
      assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    }));

  test("what was typed as an answer is printed", () =>
    site.visit(
      "?screen=lessons",
      async (page) => {
        await open(page);
        await write(page, "Typed", ["Step"]);
        await settled(page, () => page.getByRole("link", { name: "Try it" }).click());
        await settled(page, () => page.locator(".lesson-begin").click());
        await page.getByLabel("Your answer").fill("In my own words.");
        await settled(page, () => page.locator(".way .back").click());
        await page.getByRole("button", { name: "Print the worksheet", exact: true }).click();
        await page.waitForFunction(() => globalThis.printed === 1);
        await page.emulateMedia({ media: "print" });
        assert.equal(await page.locator(".paper-typed").innerText(), "In my own words.");
        assert.equal(await page.locator(".lesson-paper .paper-lines").count(), 0);
        await page.evaluate(() => dispatchEvent(new Event("afterprint")));
        await page.emulateMedia({ media: "screen" });
        await page.getByRole("button", { name: "Print the worksheet without what is typed" }).click();
        await page.waitForFunction(() => globalThis.printed === 2);
        await page.emulateMedia({ media: "print" });
        assert.equal(await page.locator(".paper-typed").count(), 0);
        assert.equal(await page.locator(".lesson-paper .paper-lines").count(), 1);
      },
      { script: "globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1; };" },
    ));

  test("a browser that keeps nothing says so, and the lesson can be tried", () =>
    site.visit(
      "?screen=lessons",
      async (page) => {
        await open(page);
        await write(page, "Unkept", ["Step"]);
        await page.getByText("This browser keeps nothing").waitFor();
        await settled(page, () => page.getByRole("link", { name: "Try it" }).click());
        await page.locator(".lesson-steps a", { hasText: "Step" }).waitFor();
      },
      { script: `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });` },
    ));

  test("starting again asks what becomes of the notes", () =>
    site.visit("?screen=lessons&of=~notes", async (page) => {
      const note = {
        id: "urn:1",
        type: "Annotation",
        target: { source: "?article=x", selector: { type: "TextQuoteSelector", exact: "Words" } },
      };
      const buffer = Buffer.from(JSON.stringify([note]));
      await page.locator("input[type=file]").setInputFiles({ name: "n.json", mimeType: "application/json", buffer });
      await page.locator(".notes-of li").waitFor();
      const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("notes:")).length);
      await settled(page, () => page.locator(".way .back").click());
      await page.getByRole("button", { name: "Start again" }).click();
      await page.getByRole("button", { name: "Keep the notes" }).click();
      assert.equal(await kept(), 1);
      await page.getByRole("button", { name: "Start again" }).click();
      await page.getByRole("button", { name: "Clear all, notes too" }).click();
      await page.getByText("What was typed and shown is cleared.").waitFor();
      assert.equal(await kept(), 0);
      await page.locator(".lesson-again").getByRole("button", { name: "Undo" }).click();
      await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("notes:")));
    }));
});
