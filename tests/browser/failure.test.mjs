// When something is missing: JavaScript, or a file of the visit. The page stays readable and says what to do.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, choices, filter } from "./page.mjs";
import { ANY, button, fast, readable, saysFoot, saysNotice, saysWhy, until } from "./said.mjs";
import { sentence } from "./words.mjs";

describe("Without", () => {
  const site = withSite("/a/sub-path/");

  for (const path of ["", "list.html"]) {
    test(`JavaScript: ${path || "the first page"} lists headlines and sources`, () =>
      site.visit(
        path,
        async (page) => {
          const shown = await page.locator(".card h3").allInnerTexts();
          assert.ok(shown.length > 0 && shown.every((text) => text.trim().length > 0));
          assert.equal(await page.locator("input[type=checkbox]:visible").count(), 0, "no dead controls");
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
        },
        { javaScriptEnabled: false, ready: false, viewport: { width: 360, height: 740 } },
      ));
  }

  test("JavaScript: each article can be read, from the list, and the next from there", () =>
    site.visit(
      "list.html",
      async (page) => {
        const headlines = await page.locator(".card h3 a").allInnerTexts();
        await page.locator(".card h3 a").first().click();
        await page.waitForURL(/\/article-[^/]*\.html$/);
        assert.equal(await page.locator("article h1").innerText(), headlines[0]);
        const text = await page.locator("article .text").innerText();
        assert.ok(text.length > 200, text);
        assert.equal(await page.locator("button:visible, [role=button]:visible").count(), 0, "no dead controls");
        if (headlines.length > 1) {
          await page.locator(".neighbours a").last().click();
          assert.equal(await page.locator("article h1").innerText(), headlines[1]);
        }
        await page.locator(".way a").first().click();
        await page.waitForURL(/list\.html$/);
      },
      { javaScriptEnabled: false, ready: false },
    ));

  test("a server: from a disk the page says which file to open, and the articles can be read there", () =>
    site.visit(
      "",
      async (page) => {
        await page.goto(new URL("../../dist/index.html", import.meta.url).href);
        await saysWhy(sentence("failed-disk"))(page);
        assert.match(await page.locator("#failed-mend").innerText(), sentence("failed-disk-mend"));
        assert.equal(await button(page).count(), 0, "trying again would be in vain");
        await readable(page);
        await page.locator("#failed a").click();
        await page.locator(".card h3 a").first().click();
        assert.ok((await page.locator("article .text").innerText()).length > 200);
      },
      { expectErrors: true, ready: false },
    ));

  test("the program: a headline leads to its text, and no control that nothing answers is left", () =>
    site.visit(
      "",
      async (page) => {
        await saysWhy(sentence("failed-files"))(page);
        assert.equal(await page.locator("#printed input:visible").count(), 0);
        await page.locator(".card h3 a").first().click();
        await page.waitForURL(/\/article-[^/]*\.html$/);
        await checkAccessible(page);
      },
      { expectErrors: true, ready: false, routes: { "dateline-app-[^/]*\\.js$": (route) => route.fulfill({ status: 404 }) } },
    ));

  test("patience: what is ticked before the program is there counts, and the focus stays", () => {
    let go;
    const held = new Promise((done) => {
      go = done;
    });
    return site.visit(
      "",
      async (page) => {
        await page.locator("#printed .card").first().waitFor();
        const box = filter(page, "topic").locator("ul:not(.mainly) label.choice input:enabled").first();
        const name = (await box.locator("xpath=..").locator(".name").innerText()).trim();
        await box.focus();
        await page.keyboard.press("Space");
        go();
        await page.locator("html.mounted").waitFor();
        const chosen = (await choices(page, "topic")).filter((choice) => choice.chosen).map((choice) => choice.name);
        assert.deepEqual(chosen, [name]);
        assert.match(page.url(), /[?&]topic=/);
        assert.equal(await page.evaluate(() => document.activeElement?.type), "checkbox");
      },
      {
        ready: false,
        viewport: { width: 1366, height: 768 },
        routes: {
          "\\.dateline$": async (route) => {
            await held;
            await route.continue();
          },
        },
      },
    );
  });

  test("the bundle: what failed is said so that everyone can hear it, and trying again starts the page", () =>
    site.visit(
      "",
      async (page) => {
        await saysWhy(sentence("failed-fetch", { file: /[\w.-]+/, why: "404 Not Found" }))(page);
        await checkAccessible(page);
        await page.unroute(/\.dateline$/);
        await button(page).click();
        await page.locator("html.mounted").waitFor();
      },
      { expectErrors: true, ready: false, routes: { "\\.dateline$": (route) => route.fulfill({ status: 404 }) } },
    ));

  test("a link to something else does not show the printed list while loading", () =>
    site.visit(
      "?q=anything",
      async (page) => {
        assert.equal(await page.locator("#printed .card:visible").count(), 0);
      },
      { ready: false, routes: { "\\.dateline": () => {} } },
    ));
});

/** What can become of a file on its way. */
const FAULTS = {
  404: (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "not found" }),
  "HTML, 200": (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Not here</title>" }),
  empty: async (route) => route.fulfill({ contentType: await type(route), body: "" }),
  half: async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ contentType: await type(route), body: body.subarray(0, body.length / 2) });
  },
  "wrong type": async (route) => route.fulfill({ contentType: "text/plain", body: await (await route.fetch()).body() }),
  aborted: (route) => route.abort(),
  never: () => {},
};
const type = async (route) => (await route.fetch()).headers()["content-type"];

/** The page in the app's place, with its reason. */
const instead = (expected) => ({ stands: "printed list", says: saysWhy(expected), again: "failed-retry" });
/** The app, and what tells that it is there. */
const app = (stands, there = "html.mounted") => ({ stands, there });
/** The app with a notice. */
const noticed = (stands, expected) => ({ ...app(stands), says: saysNotice(expected), again: "failed-retry" });
/** The app whose foot says that nothing was checked. */
const unchecked = (expected) => ({ ...app("app, foot says why"), says: saysFoot(expected), again: "read-again" });
const UNCHECKED = unchecked(sentence("read-again-failed-why", { why: ANY }));
const CHECKED = { ...app("app, checked"), says: saysFoot(/same as when the site was built\.$/) };
const SILENT = unchecked(sentence("read-again-late"));

/** What the core says of a bundle that it refuses. */
const REFUSED = {
  "HTML, 200": "a web page came instead of the corpus file; the file is missing on the host",
  empty: "the corpus file is empty; build the site again",
  half: "the corpus file is cut short: \\d+ of \\d+ bytes; load it again",
};

/** A file without which there is no program. */
const program = (file, fault) => instead(fault === "never" ? sentence("late-file", { file }) : sentence("failed-files"));

/** Each file of a visit: which requests are for it, the link that needs it, and what is to stand there. Where a file is
 * `critical`, nothing but an uncaught error tells that it is spoilt. */
const FILES = {
  "script .js": { file: /\/dateline-app-[^/]*\.js$/, critical: true, expect: program },
  "parts loader .js": { file: /\/parts-[^/]*\.js$/, critical: true, expect: program },
  "program .wasm": {
    file: /\/dateline-app-[^/]*\.wasm$/,
    critical: true,
    expect: (file, fault) => (fault === "wrong type" ? app("app") : program(file, fault)),
  },
  "bundle .dateline": {
    file: /\.dateline$/,
    expect: (file, fault) => {
      if (fault === "wrong type") return app("app");
      if (fault === "never") return instead(sentence("late-file", { file }));
      if (fault === "404") return instead(sentence("failed-fetch", { file, why: "404 Not Found" }));
      if (fault === "aborted") return instead(sentence("failed-fetch", { file, why: "Failed to fetch" }));
      return instead(new RegExp(`${sentence("failed-bundle").source.slice(0, -1)} ${REFUSED[fault]}$`));
    },
  },
  "part-article .wasm": {
    file: /\/part-article-[^/]*\.wasm$/,
    path: ({ article }) => `?article=${article}`,
    expect: (file, fault) => {
      if (fault === "wrong type") return app("article", "article h1");
      return noticed("app’s list, notice", fault === "never" ? sentence("unopened-late", { file }) : sentence("unopened"));
    },
  },
  "words-ko .txt": {
    file: /\/words-ko-[^/]*$/,
    path: () => "?lang=ko",
    expect: (file, fault) => {
      if (fault === "wrong type") return app("app in Korean", 'html.mounted[lang="ko"]');
      const reason = { 404: "404 Not Found", aborted: "Failed to fetch" }[fault] ?? file;
      const name = fault === "never" ? "speechless-late" : "speechless";
      return noticed("app in English, notice", sentence(name, { language: "한국어", file, why: reason }));
    },
  },
  "worker .js": {
    file: /\/worker-[^/]*\.js$/,
    expect: (_, fault) => {
      if (fault === "wrong type") return CHECKED;
      // An empty script hears nothing and says nothing.
      return ["never", "empty"].includes(fault) ? SILENT : UNCHECKED;
    },
  },
  "worker .wasm": {
    file: /\/worker-[^/]*\.wasm$/,
    expect: (_, fault) => {
      if (fault === "wrong type") return CHECKED;
      return fault === "never" ? SILENT : UNCHECKED;
    },
  },
};

describe("Each file of a visit, each fault", () => {
  const site = withSite("/a/sub-path/");
  const faults = Object.keys(FAULTS);
  const table = [];
  const known = {};
  before(() =>
    site.visit(
      "list.html",
      async (page) => {
        [known.article] = await cards(page);
      },
      { ready: false },
    ),
  );
  after(() => {
    const rows = [["file", ...faults], ["", ...faults].map(() => "---"), ...table];
    console.log(rows.map((row) => `| ${row.join(" | ")} |`).join("\n"));
  });

  for (const [name, { file, critical = false, path = () => "", expect }] of Object.entries(FILES)) {
    test(name, async () => {
      const row = [name, ...faults.map(() => "FAILED")];
      table.push(row);
      const wrong = [];
      for (const [at, fault] of faults.entries()) {
        let asked;
        const spoil = (route) => {
          asked = new URL(route.request().url()).pathname.split("/").pop();
          return FAULTS[fault](route);
        };
        const body = async (page, { faults: heard }) => {
          await until(page, async () => asked !== undefined);
          assert.ok(asked, "was not asked for");
          const { stands, there, says, again } = expect(asked, fault);
          if (there) await page.locator(there).waitFor();
          await says?.(page);
          await readable(page);
          if (again) assert.equal(await button(page, again).count(), 1, "a button to try again");
          else assert.equal(await button(page).count(), 0, "nothing to try again");
          if (!critical) assert.deepEqual(heard.filter((it) => it.startsWith("uncaught")), []);
          row[at + 1] = stands;
        };
        const prepare = fault === "never" || name.startsWith("worker") ? fast : undefined;
        const settings = { expectErrors: true, ready: false, until: "commit", routes: { [file.source]: spoil }, prepare };
        await site.visit(path(known), body, settings).catch((error) => wrong.push(`${fault}: ${error.message}`));
      }
      assert.deepEqual(wrong, []);
    });
  }
});

describe("First load", () => {
  const site = withSite("/");
  test("asks for nothing that the size limits do not count, and the page does not jump", () =>
    site.visit("", async (page, { requests }) => {
      const files = requests.map((url) => new URL(url).pathname.slice(1) || "index.html");
      const html = await (await fetch(site.site.url)).text();
      const named = files.filter((file) => file !== "index.html" && !html.includes(file.split("/").pop()));
      const scripts = files.filter((file) => file.endsWith(".js") && html.includes(file));
      const inScripts = await Promise.all(scripts.map(async (file) => (await fetch(site.site.url + file)).text()));
      const unnamed = named.filter((file) => !inScripts.some((text) => text.includes(file.split("/").pop())));
      assert.deepEqual(unnamed.filter((file) => file !== "favicon.ico"), []);
      const shift = await page.evaluate(
        () =>
          new Promise((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => done(sum), 300);
          }),
      );
      assert.ok(shift < 0.02, `layout shift ${shift}`);
    }));
});
