// The whole site in one file, opened from a disk without a network, in every browser engine that is here.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { engines } from "./engines.mjs";

const FILE = new URL("../../dist/dateline.html", import.meta.url);

/** Waits in the page until `ready` says something true; that. */
async function until(page, ready, ...args) {
  const seen = await page.run(
    `async (...args) => {
      const ready = ${ready};
      for (let tries = 0; tries < 300; tries++) {
        const seen = ready(...args);
        // An element would not come through.
        if (seen) return typeof seen === "string" ? seen : true;
        await new Promise((go) => setTimeout(go, 50));
      }
      return null;
    }`,
    ...args,
  );
  assert.ok(seen, `${ready} ${args} at ${await page.run(() => location.href)}`);
  return seen;
}
const heading = (page) => page.run(() => document.querySelector("main h1, h1").textContent.trim());

for (const { name, open, skip } of engines()) {
  describe(`One file in ${name}`, { skip }, () => {
    let page;
    before(async () => {
      page = await open();
      await page.go(FILE.href);
      await until(page, () => document.documentElement.classList.contains("mounted"));
    });
    after(() => page?.close());

    test("opens, lists the articles, and reads them again in a worker", async () => {
      assert.ok((await page.run(() => document.querySelectorAll(".card").length)) > 0);
      const said = await until(page, () => {
        const said = document.getElementById("reread").innerText.trim();
        return /has read/.test(said) || /could not/.test(said) ? said : "";
      });
      assert.match(said, /comes to the same/);
    });

    test("searches, and finds all again when the box is emptied", async () => {
      const all = await page.run(() => document.querySelectorAll(".card").length);
      const type = (words) =>
        page.run((words) => {
          const box = document.querySelector("input[type=search]");
          box.value = words;
          box.dispatchEvent(new Event("input", { bubbles: true }));
        }, words);
      await type("zeppelin");
      await until(page, (all) => document.querySelectorAll(".card").length < all, all);
      await type("");
      await until(page, (all) => document.querySelectorAll(".card").length === all, all);
    });

    test("opens an article and every screen, each of which has a program of its own", async () => {
      await page.run(() => document.querySelector(".card h3 a").click());
      await until(page, () => document.querySelector(".text p"));
      const screens = await page.run(() =>
        [...document.querySelectorAll("nav a[href*='screen=']")].map((link) => new URL(link.href).search),
      );
      assert.ok(screens.length > 3, `${screens}`);
      for (const screen of [...screens, "?screen=export", "?screen=about"]) {
        await page.run((screen) => {
          const link = document.createElement("a");
          link.href = screen;
          document.querySelector("main").append(link);
          link.click();
        }, screen);
        await until(page, (screen) => location.search === screen && document.querySelector("main h1"), screen);
      }
      // What leads to other files is not offered.
      await page.run(() => history.back());
      await until(page, () => document.querySelector(".export"));
      const shown = await page.run(() =>
        [...document.querySelectorAll("a[href$='.html']")].filter((link) => link.offsetParent && !link.dataset.app).length,
      );
      assert.equal(shown, 0);
    });

    test("speaks another language, and a link into it opens there", async () => {
      await page.go(`${FILE.href}?screen=timeline&lang=ko`);
      // Until the page is mounted, what was printed into the file stands beside what is shown.
      await until(page, () => document.documentElement.classList.contains("mounted") && document.querySelector(".times"));
      assert.equal(await page.run(() => document.documentElement.lang), "ko");
      assert.equal(await heading(page), "연표");
    });
  });
}

describe("The one file", () => {
  test("names no other file and no address to fetch, and its policy runs its own scripts only", async () => {
    const text = await readFile(FILE, "utf8");
    const policy = text.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)[1];
    assert.ok(!/unsafe-inline|'self'|https?:/.test(policy), policy);
    assert.match(policy, /connect-src 'none'/);
    const head = text.slice(0, text.indexOf("<body"));
    assert.doesNotMatch(head, /<link[^>]+href="(?!data:)(?![^"]*\.dateline")/);
    assert.doesNotMatch(text, /<script[^>]+src=/);
  });
});
