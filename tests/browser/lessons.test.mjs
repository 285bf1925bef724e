// Lessons: stepped through on the page and on the projector, answered, cleared, printed; beside a view. Whatever lessons the
// site has; skipped where it has none.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { settled, twoFrames } from "./page.mjs";

const index = new URL("../../dist/index.html", import.meta.url);
const there = readFileSync(index, "utf8").includes("dateline-lessons");
const skip = there ? false : "skipped: the site has no lessons";
const of = (page) => new URL(page.url()).searchParams.getAll("of");

describe("Lessons", { skip }, () => {
  const site = withSite("/a/sub-path/");
  const opened = (page) => page.locator(".lesson-list li").first().waitFor();
  const names = async (page) => {
    await opened(page);
    const links = page.locator(".lesson-list h2 a");
    return links.evaluateAll((all) => all.map((a) => new URL(a.href).searchParams.get("of")));
  };
  /** The names of all lessons. */
  const all = async () => {
    let found;
    await site.visit("?screen=lessons", async (page) => {
      found = await names(page);
    });
    return found;
  };
  const slide = (page, number) => page.locator(".slide-ways [role=status]", { hasText: new RegExp(`^${number} /`) }).waitFor();

  test("are led to from the bar, fetched then, and listed with what they take", () =>
    site.visit("", async (page, { requests }) => {
      const asked = () => requests.filter((url) => url.includes("/part-lessons-")).length;
      assert.equal(asked(), 0);
      const bar = page.getByRole("navigation", { name: "Views" });
      await settled(page, () => bar.getByRole("link", { name: "Lessons" }).click());
      await opened(page);
      assert.equal(asked(), 1);
      assert.equal(await page.evaluate(() => document.activeElement.id), "heading");
      assert.match(await page.locator(".lesson-list li").first().innerText(), /\d+ minutes/);
    }));

  test("each is stepped through by its links, and each step is an address", async () => {
    for (const name of await all()) {
      await site.visit(`?screen=lessons&of=${name}`, async (page) => {
        const steps = page.locator(".lesson-steps a");
        await steps.first().waitFor();
        const count = await steps.count();
        await settled(page, () => page.locator(".lesson-begin").click());
        for (let number = 1; number <= count; number += 1) {
          assert.deepEqual(of(page), [name, String(number)]);
          await page.locator("h1#heading").waitFor();
          await page.waitForFunction(() => document.activeElement.id === "heading");
          const next = page.locator(".lesson-begin");
          if (number < count) await settled(page, () => next.click());
          else assert.equal(await next.count(), 0);
        }
        const title = await page.locator("h1#heading").innerText();
        await page.reload();
        await page.locator("h1#heading", { hasText: title }).waitFor();
        await settled(page, () => page.goBack());
        assert.deepEqual(of(page), [name, String(count - 1)]);
      });
    }
  });

  test("each is stepped through on the projector by arrow keys, a clicker and the space bar", async () => {
    for (const name of await all()) {
      await site.visit(`?screen=lessons&of=${name}&of=present`, async (page) => {
        await slide(page, 1);
        assert.equal(await page.locator(".bar").isVisible(), false);
        const [, total] = (await page.locator(".slide-ways [role=status]").innerText()).split("/").map(Number);
        assert.ok(total > 2);
        const keys = ["ArrowRight", "PageDown", " "];
        for (let number = 2; number <= total; number += 1) {
          await page.keyboard.press(keys[number % 3]);
          await slide(page, number);
          await page.locator(".slide h1").waitFor();
        }
        // There is nothing behind the last to fall into.
        await page.keyboard.press("ArrowRight");
        await twoFrames(page);
        await slide(page, total);
        for (const [key, number] of [["ArrowLeft", total - 1], ["PageUp", total - 2], ["Home", 1], ["End", total]]) {
          await page.keyboard.press(key);
          await slide(page, number);
        }
        await page.keyboard.press("Escape");
        await page.locator(".present").waitFor({ state: "detached" });
        assert.equal(await page.locator(".bar").isVisible(), true);
        assert.equal(of(page)[0], name);
      });
    }
  });

  test("a slide has room on a projector, and what has none is read to its end before the next", async () => {
    const roomy = [{ width: 1366, height: 768 }, { width: 1280, height: 720 }];
    for (const viewport of [...roomy, { width: 1024, height: 420 }]) {
      for (const name of await all()) {
        await site.visit(
          `?screen=lessons&of=${name}&of=present`,
          async (page) => {
            await slide(page, 1);
            const [, total] = (await page.locator(".slide-ways [role=status]").innerText()).split("/").map(Number);
            for (let number = 1; number <= total; number += 1) {
              await slide(page, number);
              await twoFrames(page);
              const left = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY);
              if (roomy.includes(viewport)) {
                assert.ok((await left()) <= 0, `slide ${number} of ${name} is ${await left()} too long`);
              }
              if ((await left()) > 16) {
                await page.keyboard.press(" ");
                await page.waitForFunction(() => document.documentElement.scrollHeight - innerHeight - scrollY <= 1);
                await slide(page, number);
              }
              await page.keyboard.press(" ");
            }
          },
          { viewport },
        );
      }
    }
  });

  test("a slide is an address, Back leaves at once, and notes are shown when asked for", async () => {
    const [name] = await all();
    await site.visit(`?screen=lessons&of=${name}&of=1`, async (page) => {
      await page.locator("h1#heading").waitFor();
      await settled(page, () => page.getByRole("link", { name: "Present" }).click());
      await page.locator(".present").waitFor();
      assert.deepEqual(of(page), [name, "present-1"]);
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => location.search.includes("present-1-answer") || location.search.includes("present-2"));
      const before = page.url();
      assert.equal(await page.locator(".slide-notes").count(), 0);
      await page.keyboard.press("n");
      await page.locator(".slide-notes").waitFor();
      await page.reload();
      await page.locator(".present").waitFor();
      assert.equal(page.url(), before);
      await page.goBack();
      await page.locator(".lesson-question").waitFor();
      assert.deepEqual(of(page), [name, "1"]);
    });
  });

  test("what is typed and shown is kept for this visit, cleared for the next person, and brought back", async () => {
    const [name] = await all();
    await site.visit(`?screen=lessons&of=${name}&of=2`, async (page) => {
      const field = page.getByLabel("Your answer");
      await field.fill("In November, as the pact still waits.");
      const reveal = page.locator(".lesson-reveal");
      assert.equal(await reveal.getAttribute("aria-expanded"), "false");
      assert.equal(await page.locator("#lesson-answer").innerText(), "");
      await reveal.click();
      await page.locator("#lesson-answer p, #lesson-answer li").first().waitFor();
      await page.reload();
      await field.waitFor();
      assert.equal(await field.inputValue(), "In November, as the pact still waits.");
      assert.equal(await reveal.getAttribute("aria-expanded"), "true");
      await settled(page, () => page.locator(".way .back").click());
      await page.getByRole("button", { name: "Start again" }).click();
      await page.getByText("What was typed and shown is cleared.").waitFor();
      assert.equal(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("lesson-")).length), 0);
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("It is back.").waitFor();
      await settled(page, () => page.locator(".lesson-steps a").nth(1).click());
      assert.equal(await field.inputValue(), "In November, as the pact still waits.");
      // Nothing of it is kept beyond the visit.
      assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes("pact")), false);
    });
  });

  test("stays beside a view, whatever is opened there, until it is put away", async () => {
    const [name] = await all();
    for (const viewport of [{ width: 1366, height: 768 }, { width: 360, height: 780 }]) {
      await site.visit(
        `?screen=lessons&of=${name}&of=1`,
        async (page) => {
          const question = await page.locator(".lesson-question .asked").innerText();
          await settled(page, () => page.locator(".lesson-views a").first().click());
          const beside = page.locator(".lesson-beside");
          await beside.waitFor();
          const unfold = beside.locator(".lesson-unfold");
          if (await unfold.isVisible()) await unfold.click();
          await beside.getByText(question).waitFor();
          await beside.getByLabel("Your answer").fill("Typed beside it.");
          await page.locator("main .article h1").waitFor();
          await settled(page, () => page.getByRole("navigation").getByRole("link", { name: "Timeline" }).click());
          await page.locator(".chronology, .told").first().waitFor();
          assert.equal(await beside.getByLabel("Your answer").inputValue(), "Typed beside it.");
          await page.reload();
          await beside.waitFor();
          await settled(page, () => beside.getByRole("link", { name: "Back to the lesson" }).click());
          await page.locator(".lesson-question").waitFor();
          assert.deepEqual(of(page), [name, "1"]);
          assert.equal(await page.getByLabel("Your answer").inputValue(), "Typed beside it.");
          await settled(page, () => page.locator(".lesson-views a").first().click());
          await settled(page, () => beside.getByRole("link", { name: "Put the lesson away" }).click());
          await beside.waitFor({ state: "detached" });
        },
        { viewport },
      );
    }
  });

  test("a step that hides the dates hides them in the list and the timeline too, until they are shown", async () => {
    const [name] = await all();
    for (const [query, ready, dates] of [
      ["", ".card", [".card .dated", ".card .days"]],
      ["screen=timeline&", ".chronology", [".timeline .chart"]],
    ]) {
      await site.visit(`?${query}start=lesson:${name}:1:hidden`, async (page) => {
        await page.locator(".readings-hidden .lesson-beside").waitFor();
        await page.locator(ready).first().waitFor();
        for (const date of dates) await page.locator(date).first().waitFor({ state: "hidden" });
        await settled(page, () => page.getByRole("link", { name: "Show what the page reads" }).click());
        for (const date of dates) await page.locator(date).first().waitFor();
      });
    }
  });

  test("prints a worksheet to write on, and the answers apart", async () => {
    const [name] = await all();
    await site.visit(
      `?screen=lessons&of=${name}`,
      async (page) => {
        await page.locator(".lesson-steps a").first().waitFor();
        await page.emulateMedia({ media: "print" });
        for (const [button, has, hasNot] of [
          ["Print the worksheet", ".paper-lines", ".lesson-answer"],
          ["Print the answer key", ".lesson-answer", ".paper-lines"],
        ]) {
          await page.emulateMedia({ media: "screen" });
          await page.getByRole("button", { name: button }).click();
          await page.waitForFunction((count) => globalThis.printed === count, button.endsWith("key") ? 2 : 1);
          await page.emulateMedia({ media: "print" });
          const paper = page.locator(".lesson-paper");
          assert.equal(await paper.isVisible(), true);
          assert.ok((await paper.locator(has).count()) > 0);
          assert.equal(await paper.locator(hasNot).count(), 0);
          assert.equal(await page.locator(".lessons").isVisible(), false);
          await page.evaluate(() => dispatchEvent(new Event("afterprint")));
          await paper.waitFor({ state: "detached" });
        }
      },
      { script: "globalThis.printed = 0; globalThis.print = () => { globalThis.printed += 1; };" },
    );
  });

  test("a link to what is not there says so", () =>
    site.visit("?screen=lessons&of=no-such-lesson&of=3", async (page) => {
      await page.getByText("There is no such lesson here.").waitFor();
      const [name] = await names(page);
      await page.goto(`${site.site.url}?screen=lessons&of=${name}&of=99`);
      await page.getByText("The lesson has no such step").waitFor();
    }));

  for (const [what, answer] of [
    ["does not come", { status: 404, body: "" }],
    ["is another one", { body: "<html><script>globalThis.hacked = 1</script>" }],
  ]) {
    test(`a file that ${what} is said, and can be asked for again`, () =>
      site.visit(
        "?screen=lessons",
        async (page) => {
          await page.getByText("The lessons could not be loaded.").waitFor();
          await page.unrouteAll();
          await page.getByRole("button", { name: "Try again" }).click();
          await opened(page);
          assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
        },
        { expectErrors: true, routes: { "/part-lessons-": (route) => route.fulfill(answer) } },
      ));
  }

  test("a collection without lessons offers to write one, and asks for nothing", () => {
    const bundle = packed({ "a.txt": "Peru signs a treaty\n\n2014-01-05\n\nPeru and Chile signed a treaty on salmon.\n" });
    return site.visit(
      "?start=lesson:x:1",
      async (page, { requests }) => {
        await page.locator(".card").first().waitFor();
        const bar = page.getByRole("navigation", { name: "Views" });
        await bar.getByRole("link", { name: "Timeline" }).waitFor();
        await page.locator(".lesson-beside .notice").waitFor();
        await settled(page, () => bar.getByRole("link", { name: "Lessons" }).click());
        await page.locator(".own-lessons a").waitFor();
        assert.match(await page.locator("main").innerText(), /ships no lessons/);
        assert.equal(requests.filter((url) => url.includes("/part-lessons-")).length, 0);
      },
      { routes: instead(bundle) },
    );
  });

  for (const language of ["en", "ko", "ja"]) {
    for (const colorScheme of ["light", "dark"]) {
      test(`axe-core finds nothing, ${language}, ${colorScheme}`, async () => {
        const [name] = await all();
        await site.visit(
          `?lang=${language}&screen=lessons`,
          async (page) => {
            const go = async (query, ready) => {
              await page.goto(`${site.site.url}?lang=${language}&${query}`);
              await page.locator("html.mounted").waitFor();
              await page.locator(ready).first().waitFor();
            };
            const check = (what) =>
              checkAccessible(page).catch((error) => {
                throw new Error(`${what}: ${error.message}`);
              });
            await opened(page);
            await page.locator("details.glossary summary").click();
            await check("the list");
            await go(`screen=lessons&of=${name}`, ".lesson-steps a");
            for (const fold of await page.locator("main summary").all()) await fold.click();
            await check("a lesson");
            await go(`screen=lessons&of=${name}&of=1`, ".lesson-question");
            for (const fold of await page.locator("main summary").all()) await fold.click();
            await page.locator(".lesson-reveal").click();
            await check("a step");
            await go(`screen=lessons&of=${name}&of=present-1-answer`, ".present");
            await page.keyboard.press("n");
            await page.locator(".slide-notes").waitFor();
            await check("a slide");
            await go(`start=lesson:${name}:1`, ".lesson-beside .lesson-question");
            await check("beside the list");
          },
          { colorScheme },
        );
      });
    }
  }
});
