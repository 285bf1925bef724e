// A reader's own in an article: passages selected by mouse and by keys, marked, written of, changed, deleted, brought back;
// kept on the device; saved as a file and opened again; listed; printed. And the terms of the glossary.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, settled } from "./page.mjs";

describe("Notes", () => {
  const site = withSite("/a/sub-path/");
  const bar = (page) => page.locator(".pick-bar");
  const notes = (page) => page.locator(".text .own-notes > li");
  /** The query of the first article of the list. */
  const first = async () => {
    let id;
    await site.visit("", async (page) => {
      await page.locator(".card").first().waitFor();
      [id] = await cards(page);
    });
    return `?article=${encodeURIComponent(id)}`;
  };
  const opened = (page) => page.locator(".reading > .text .block p").first().waitFor();
  /** Selects letters of a paragraph, as a mouse would leave them selected. */
  const select = async (page, block, from, to) => {
    // What can be done comes with a program of its own.
    await page.locator("section.pick").waitFor({ state: "attached" });
    const words = await page.evaluate(
      ([block, from, to]) => {
        const p = document.querySelector(`#p${block} > p`);
        const at = (offset) => {
          const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
          let node;
          while ((node = walker.nextNode())) {
            if (offset <= node.length) return [node, offset];
            offset -= node.length;
          }
        };
        getSelection().setBaseAndExtent(...at(from), ...at(to));
        return getSelection().toString();
      },
      [block, from, to],
    );
    await bar(page).waitFor();
    return words;
  };
  const kept = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("notes:")));

  test("a passage is written of, and the note is there after a reload, changed, deleted and brought back", async () => {
    const article = await first();
    await site.visit(article, async (page) => {
      await opened(page);
      const words = await select(page, 1, 4, 40);
      await page.getByRole("button", { name: "Write a note" }).click();
      const field = page.getByLabel("Your note");
      await page.waitForFunction(() => document.activeElement?.id === "own-note-text");
      await field.fill("Who says so?");
      await page.getByRole("button", { name: "Keep the note" }).click();
      await notes(page).getByText("Who says so?").waitFor();
      const marked = () => page.locator("#p1 .own-note").evaluateAll((all) => all.map((it) => it.textContent).join(""));
      assert.equal((await marked()).trim(), words.trim());
      assert.equal((await kept(page)).length, 1);
      await page.reload();
      await notes(page).getByText("Who says so?").waitFor();
      assert.equal((await marked()).trim(), words.trim());
      await notes(page).getByRole("button", { name: "Change" }).click();
      await page.waitForFunction(() => document.activeElement?.id === "own-note-text");
      await field.fill("Nobody says so.");
      await page.keyboard.press("Control+Enter");
      await notes(page).getByText("Nobody says so.").waitFor();
      await notes(page).getByRole("button", { name: "Delete" }).click();
      await page.getByText("The note is deleted.").waitFor();
      assert.equal(await notes(page).count(), 0);
      assert.equal((await kept(page)).length, 0);
      await page.getByRole("button", { name: "Undo" }).click();
      await notes(page).getByText("Nobody says so.").waitFor();
      assert.equal((await kept(page)).length, 1);
    });
  });

  test("keys alone do: M, the ends word by word, Escape", async () => {
    await site.visit(await first(), async (page) => {
      await opened(page);
      await page.locator("section.pick").waitFor({ state: "attached" });
      await page.locator("#p2 .para").focus();
      await page.keyboard.press("m");
      await page.waitForFunction(() => document.activeElement?.id === "pick-write");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "own-note-text");
      const quoted = () => page.locator("#p2 .own-note").evaluateAll((all) => all.map((it) => it.textContent).join(""));
      const whole = await page.locator("#p2 > p").innerText();
      assert.equal((await quoted()).trim(), whole.trim());
      await page.getByRole("button", { name: "Begins: a word later" }).press("Enter");
      await page.waitForFunction(
        (words) => [...document.querySelectorAll("#p2 .own-note")].map((it) => it.textContent).join("").trim() === words,
        whole.trim().replace(/^\S+\s+/, ""),
      );
      await page.locator("#own-note-text").focus();
      await page.keyboard.press("Escape");
      await page.locator("#own-note-text").waitFor({ state: "detached" });
      await page.waitForFunction(() => document.activeElement?.id === "p2");
      assert.equal(await page.locator(".own-note").count(), 0);
      // Marked without a word.
      await page.keyboard.press("m");
      await page.waitForFunction(() => document.activeElement?.id === "pick-write");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await notes(page).first().waitFor();
      assert.equal((await quoted()).trim(), whole.trim());
      assert.equal(await bar(page).count(), 0);
    });
  });

  test("the link to a passage leads to its very words", async () => {
    const article = await first();
    await site.visit(
      article,
      async (page) => {
        await opened(page);
        const words = await select(page, 1, 0, 25);
        await page.getByRole("button", { name: "Copy a link" }).click();
        await page.getByText("Copied.").waitFor();
        await page.goto(await page.evaluate(() => globalThis.copied));
        await page.locator("#passage").waitFor();
        assert.equal((await page.locator("#passage").innerText()).trim(), words.trim());
      },
      {
        script: `navigator.clipboard && Object.defineProperty(navigator.clipboard, "writeText", { value: (text) => { globalThis.copied = text; return Promise.resolve(); } });`,
      },
    );
  });

  test("all are listed, saved as Web Annotations, and opened on another machine", async () => {
    const article = await first();
    let file;
    await site.visit(article, async (page) => {
      await opened(page);
      await select(page, 0, 0, 20);
      await page.getByRole("button", { name: "Mark", exact: true }).click();
      await notes(page).first().waitFor();
      await select(page, 2, 0, 30);
      await page.getByRole("button", { name: "Write a note" }).click();
      await page.getByLabel("Your note").fill("<b>Bold</b>?");
      await page.getByRole("button", { name: "Keep the note" }).click();
      await settled(page, () => page.getByRole("link", { name: "All your 2 notes" }).click());
      await page.locator(".notes-of li").nth(1).waitFor();
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save as a file" }).click();
      file = await readFile(await (await saving).path(), "utf8");
    });
    const saved = JSON.parse(file);
    assert.equal(saved["@context"], "http://www.w3.org/ns/anno.jsonld");
    assert.deepEqual(saved.items.map((it) => it.motivation), ["highlighting", "commenting"]);
    assert.match(saved.items[0].target.source, /^http.*\?article=/);
    // Another build has moved the words; one note is on words that nobody wrote.
    for (const item of saved.items) for (const it of item.target.selector) if (it.start !== undefined) it.start += 7;
    const lost = structuredClone(saved.items[0]);
    lost.id = "urn:x:lost";
    lost.target.selector = [{ type: "TextQuoteSelector", exact: "These words stand nowhere" }];
    saved.items.push(lost);
    const path = join(tmpdir(), `notes-${process.pid}.jsonld`);
    await writeFile(path, JSON.stringify(saved));
    await site.visit("?screen=lessons&of=~notes", async (page) => {
      await page.getByText("There are none yet.").waitFor();
      const input = page.locator("input[type=file]");
      await input.setInputFiles(path);
      await page.getByText("3 notes are added.").waitFor();
      const lines = page.locator(".notes-of");
      assert.equal(await lines.count(), 2);
      assert.match(await lines.nth(1).innerText(), /Without a place[\s\S]*These words stand nowhere/);
      assert.equal(await page.locator(".notes-of b").count(), 0);
      await input.setInputFiles(path);
      await page.getByText("No note is new. 3 were here already.").waitFor();
      await settled(page, () => lines.first().locator("a").nth(1).click());
      await page.locator("#passage").waitFor();
      await notes(page).getByText("<b>Bold</b>?").waitFor();
      await page.goBack();
      await input.setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{}") });
      await page.getByText("That file holds no notes.").waitFor();
    });
  });

  test("a browser that keeps nothing says so, and the notes are there for the visit", async () => {
    await site.visit(
      await first(),
      async (page) => {
        await opened(page);
        await select(page, 1, 0, 12);
        await page.getByRole("button", { name: "Mark", exact: true }).click();
        await notes(page).first().waitFor();
        await page.getByText("This browser keeps nothing").first().waitFor();
        await settled(page, () => page.getByRole("link", { name: "Your note" }).click());
        await page.locator(".notes-of li").first().waitFor();
      },
      { script: `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });` },
    );
  });

  test("they are printed beside their paragraphs, without what changes them", async () => {
    await site.visit(await first(), async (page) => {
      await opened(page);
      await select(page, 1, 0, 12);
      await page.getByRole("button", { name: "Write a note" }).click();
      await page.getByLabel("Your note").fill("On paper too.");
      await page.getByRole("button", { name: "Keep the note" }).click();
      await notes(page).first().waitFor();
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.getByText("On paper too.").isVisible(), true);
      assert.equal(await page.locator(".own-ways").first().isVisible(), false);
    });
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`axe-core finds nothing, ${colorScheme}`, async () => {
      await site.visit(
        await first(),
        async (page) => {
          await opened(page);
          await select(page, 1, 0, 12);
          await checkAccessible(page);
          await page.getByRole("button", { name: "Write a note" }).click();
          await page.getByLabel("Your note").waitFor();
          await checkAccessible(page);
          await page.getByLabel("Your note").fill("Note.");
          await page.getByRole("button", { name: "Keep the note" }).click();
          await notes(page).first().waitFor();
          await checkAccessible(page);
          await settled(page, () => page.getByRole("link", { name: "Your note" }).click());
          await page.locator(".notes-of li").first().waitFor();
          await checkAccessible(page);
        },
        { colorScheme },
      );
    });
  }
});

describe("Terms of the glossary", () => {
  const site = withSite("/");
  const term = (page) => page.locator(".text .term").first();

  test("are explained where they first stand, printed, and switched off for good", async (t) => {
    let article;
    await site.visit("", async (page) => {
      await page.locator(".card").first().waitFor();
      for (const id of await cards(page)) {
        await page.goto(`${site.site.url}?article=${encodeURIComponent(id)}`);
        await page.locator("section.pick").waitFor({ state: "attached" });
        await page.waitForLoadState("networkidle");
        if (await term(page).count()) article = id;
      }
    });
    if (!article) return t.skip("no article has a term of the glossary");
    await site.visit(`?article=${encodeURIComponent(article)}`, async (page) => {
      await term(page).waitFor();
      await term(page).focus();
      await page.keyboard.press("Enter");
      const shown = page.locator(".term-note.shown");
      await shown.waitFor();
      assert.match(await shown.innerText(), /Source:/);
      await checkAccessible(page);
      await term(page).focus();
      await page.keyboard.press("Escape");
      await shown.waitFor({ state: "hidden" });
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator(".term-note").first().isVisible(), true);
      await page.emulateMedia({ media: "screen" });
      await page.getByRole("checkbox", { name: "Glossary" }).click();
      await page.waitForFunction(() => document.querySelectorAll(".text .term").length === 0);
      await page.reload();
      await page.getByRole("checkbox", { name: "Glossary" }).waitFor();
      assert.equal(await page.locator(".text .term").count(), 0);
    });
  });
});
