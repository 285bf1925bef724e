// Timeline: what the articles date, as a list in order of time and as its picture; and a list's own axis in Explore.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, counts, settled, twoFrames } from "./page.mjs";

const SIZES = [[1366, 768], [768, 1024], [360, 780], [1920, 1080]];

/** Whether `a` and `b` cover each other by more than a pixel. */
const covers = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** The boxes of the words that `selector` finds and that are seen, with their words. */
const words = (page, selector) =>
  page.locator(selector).evaluateAll((all) =>
    all
      .filter((it) => getComputedStyle(it).visibility === "visible" && it.getClientRects().length > 0)
      .map((it) => ({ ...it.getBoundingClientRect().toJSON(), text: it.textContent })),
  );

const paper = (at, day) =>
  `Port ${at} signs a treaty\n\n${day}\n\nPeru and Chile signed a treaty on salmon in ${2001 + at}. ` +
  `The harbour of Callao was opened in May ${1990 + at}, and it recalls the 1967-70 civil war in the east.\n`;
const day = (at) => new Date(Date.UTC(2014, at * 3, 5)).toISOString().slice(0, 10);
const papers = (count) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}.txt`, paper(at, day(at))]));

/** The tests of a collection of its own. */
function withFiles(files) {
  const site = withSite("/");
  let bundle;
  before(() => {
    bundle = packed(files);
  });
  return (path, body, settings = {}) => site.visit(path, body, { routes: instead(bundle), ...settings });
}

describe("The timeline of six articles", () => {
  const visit = withFiles(papers(6));

  test("is led to from the bar, with the filters, and leads back", () =>
    visit("?country=PE", async (page) => {
      await settled(page, () => page.getByRole("navigation").getByRole("link", { name: "Timeline" }).click());
      await page.locator(".chronology").waitFor();
      const query = new URL(page.url()).searchParams;
      assert.deepEqual([query.get("screen"), query.get("country")], ["timeline", "PE"]);
      assert.equal(await page.locator(".chips .chip").count(), 1);
      assert.equal(await page.evaluate(() => document.activeElement.id), "heading");
      await settled(page, () => page.getByRole("link", { name: "Show these articles in Explore" }).click());
      assert.equal((await cards(page)).length, 6);
      await page.goBack();
      await page.locator(".chronology").waitFor();
    }));

  test("lists dated statements in order, each with its sentence, its date marked, and its article", () =>
    visit("?screen=timeline", async (page) => {
      const years = await page.locator(".chronology h3").allInnerTexts();
      const numbers = years.map((year) => Number(/\d{4}/.exec(year)?.[0])).filter(Boolean);
      assert.ok(numbers.length > 5 && numbers.every((year, at) => at === 0 || numbers[at - 1] <= year), years.join());
      const war = page.locator(".times > li").filter({ hasText: "civil war" }).first();
      assert.match(await war.locator(".when").innerText(), /1967/);
      assert.equal(await war.locator(".event").innerText(), "Civil war");
      const treaty = page.locator(".times > li").filter({ hasText: "salmon in 2001" });
      assert.equal(await treaty.locator(".sentence .date").innerText(), "2001");
      await settled(page, () => treaty.locator(".tellers a").first().click());
      await page.locator(".article").waitFor();
      assert.match(page.url(), /article=.*at=\d+-\d+/);
    }));

  test("answers what happened between two days", () =>
    visit("?screen=timeline", async (page) => {
      const fill = async (label, value) => {
        await settled(page, async () => {
          await page.locator(".span").getByLabel(label).fill(value);
          await page.keyboard.press("Tab");
        });
      };
      await fill("From", "2002-01-01");
      await fill("To", "2003-12-31");
      const query = new URL(page.url()).searchParams;
      assert.deepEqual([query.get("date"), query.get("from"), query.get("to")], ["about", "2002-01-01", "2003-12-31"]);
      const events = await page.locator(".chronology .when").allInnerTexts();
      assert.deepEqual(events.map((it) => it.trim()), ["2002", "2003"]);
      await page.reload();
      await page.locator("html.mounted").waitFor();
      assert.equal(await page.locator(".span").getByLabel("To").inputValue(), "2003-12-31");
    }));

  test("a mark says what it means on focus, and leads to its statement", () =>
    visit("?screen=timeline", async (page) => {
      const mark = page.locator(".marks a").first();
      await mark.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      assert.equal(await mark.locator(".tip").evaluate((tip) => getComputedStyle(tip).visibility), "visible");
      assert.equal(await mark.getAttribute("aria-label"), await mark.locator(".tip").textContent());
      const place = (await mark.getAttribute("href")).slice(1);
      await page.keyboard.press("Enter");
      // The page glides there.
      const inSight = (id) => {
        const { top } = document.getElementById(id).getBoundingClientRect();
        return top >= 0 && top < 800;
      };
      await page.waitForFunction(inSight, place);
      assert.match(page.url(), /screen=timeline/);
    }));

  const about = (page) => page.locator(".chart").first();
  const zoom = (page) => new URL(page.url()).searchParams.getAll("of").find((of) => of.startsWith("about:"));
  const open = (page) => about(page).evaluate((it) => void (it.open = true));

  test("a chart is drawn nearer by buttons; link, reload and Back keep it, and the list stays as it is", () =>
    visit("?screen=timeline", async (page) => {
      await open(page);
      const listed = await page.locator(".times > li").count();
      const press = (name) => settled(page, () => about(page).getByRole("button", { name }).click());
      await press("Nearer");
      const first = zoom(page);
      assert.match(first, /^about:\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
      await about(page).getByText(/^Shown: /).waitFor();
      await press("Earlier");
      const earlier = zoom(page);
      assert.ok(earlier < first, `${earlier} before ${first}`);
      await page.reload();
      await about(page).getByText(/^Shown: /).waitFor();
      assert.equal(zoom(page), earlier);
      assert.equal(await page.locator(".times > li").count(), listed);
      await open(page);
      await settled(page, () => about(page).getByRole("link", { name: "List only these days" }).click());
      const query = new URL(page.url()).searchParams;
      assert.deepEqual([query.get("date"), `about:${query.get("from")}/${query.get("to")}`], ["about", earlier]);
      await page.waitForFunction((before) => document.querySelectorAll(".times > li").length < before, listed);
      await settled(page, () => page.goBack());
      await press("All days");
      assert.equal(zoom(page), undefined);
      await about(page).getByText(/^Shown: /).waitFor({ state: "detached" });
    }));

  test("a chart is drawn nearer by keyboard, and its marks still lead to their statements", () =>
    visit("?screen=timeline", async (page) => {
      await open(page);
      const keys = about(page).locator(".zoom-keys");
      await keys.focus();
      await settled(page, () => page.keyboard.press("+"));
      const wide = zoom(page);
      await settled(page, () => page.keyboard.press("+"));
      const near = zoom(page);
      assert.notEqual(near, wide);
      assert.equal(await keys.evaluate((it) => it === document.activeElement), true);
      await settled(page, () => page.keyboard.press("ArrowRight"));
      await settled(page, () => page.keyboard.press("ArrowLeft"));
      await settled(page, () => page.keyboard.press("-"));
      await settled(page, () => page.keyboard.press("0"));
      assert.equal(zoom(page), undefined);
      // One step back for all that the keys did.
      await settled(page, () => page.keyboard.press("+"));
      const mark = about(page).locator(".marks a[href^='#time-']").first();
      const place = (await mark.getAttribute("href")).slice(1);
      await mark.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction((place) => location.hash === `#${place}`, place);
    }));

  test("wheel and Shift move a chart, a bare wheel scrolls the page", () =>
    visit("?screen=timeline", async (page) => {
      await open(page);
      const plot = about(page).locator(".plot .rows");
      await plot.scrollIntoViewIfNeeded();
      const box = await plot.boundingBox();
      await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
      await page.mouse.wheel(0, 40);
      await twoFrames(page);
      assert.equal(zoom(page), undefined);
      await plot.scrollIntoViewIfNeeded();
      await page.keyboard.down("Control");
      await settled(page, () => page.mouse.wheel(0, -200));
      await page.keyboard.up("Control");
      const near = zoom(page);
      assert.ok(near);
      const middle = await plot.boundingBox();
      await page.mouse.move(middle.x + middle.width * 0.7, middle.y + middle.height / 2);
      await page.keyboard.down("Shift");
      await page.mouse.down();
      await settled(page, () => page.mouse.move(middle.x + middle.width * 0.4, middle.y + middle.height / 2, { steps: 4 }));
      await page.mouse.up();
      await page.keyboard.up("Shift");
      await page.waitForFunction((near) => !location.search.includes(encodeURI(near)), near);
      assert.ok(zoom(page) > near, `${zoom(page)} after ${near}`);
      // It is no choice of days.
      assert.equal(new URL(page.url()).searchParams.get("from"), null);
    }));

  for (const [name, of, said] of [
    ["days of which the chart has none", "about:1700-01-01/1700-02-01", /Nothing of this chart lies in the days/],
    ["what is no stretch of days", "about:soon", /cannot be read: “about:soon”/],
  ]) {
    test(`a link with ${name} says so and shows all`, () =>
      visit(`?screen=timeline&of=${of}`, async (page) => {
        await open(page);
        await page.getByText(said).waitFor();
        assert.ok((await about(page).locator(".marks a").count()) > 0);
        await checkAccessible(page);
      }));
  }

  for (const [width, height] of SIZES) {
    test(`a chart drawn nearer fits at ${width} x ${height}`, () =>
      visit(
        "?screen=timeline&of=about:1995-01-01/2003-12-31",
        async (page) => {
          await open(page);
          await about(page).getByText(/^Shown: /).waitFor();
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
          const axis = await words(page, ".axis .tick");
          assert.ok(axis.every((a, at) => axis.slice(at + 1).every((b) => !covers(a, b))), "ticks apart");
          await checkAccessible(page);
        },
        { viewport: { width, height } },
      ));
  }

  for (const [width, height] of SIZES) {
    test(`no words cross at ${width} x ${height}`, () =>
      visit(
        "?screen=timeline",
        async (page) => {
          await page.locator(".chart").first().evaluate((chart) => {
            chart.open = true;
          });
          await twoFrames(page);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
          const labels = await words(page, ".labels text");
          const leaders = await words(page, ".labels line");
          for (const [at, label] of labels.entries()) {
            const crossed = labels.slice(at + 1).find((other) => covers(label, other));
            assert.ok(!crossed, `${label.text} and ${crossed?.text}`);
            const line = leaders.find((other) => label.left + 2 < other.left && other.left < label.right - 2 &&
              other.top < label.bottom - 2 && label.top + 2 < other.bottom);
            assert.ok(!line, `${label.text} and a leader`);
          }
          const axis = await words(page, ".axis .tick");
          assert.ok(axis.every((a, at) => axis.slice(at + 1).every((b) => !covers(a, b))), "ticks apart");
        },
        { viewport: { width, height } },
      ));
  }

  for (const [language, colorScheme] of [["en", "light"], ["ko", "dark"], ["ja", "light"]]) {
    test(`is accessible in ${language}, ${colorScheme}`, () =>
      visit(
        `?screen=timeline&lang=${language}`,
        async (page) => {
          await page.locator(".chronology").waitFor();
          await checkAccessible(page);
        },
        { colorScheme },
      ));
  }
});

describe("The axis of a list", () => {
  const visit = withFiles(papers(6));

  test("stands above the cards, each card's days beside it, each a link to why", () =>
    visit("", async (page) => {
      assert.equal(await page.locator(".axis-head").count(), 1);
      const rows = page.locator(".card .days");
      assert.equal(await rows.count(), 6);
      const head = await page.locator(".axis-head").boundingBox();
      for (const row of await rows.all()) {
        const box = await row.boundingBox();
        assert.ok(box.height <= 64 && Math.abs(box.x - head.x) < 2 && Math.abs(box.width - head.width) < 2);
      }
      const mark = rows.first().locator("a").first();
      assert.match(await mark.getAttribute("href"), /article=.*#why$/);
      // Where it is drawn: the room of the link holds its words too.
      await mark.locator(".at > *").first().hover();
      assert.equal(await mark.locator(".tip").evaluate((tip) => getComputedStyle(tip).visibility), "visible");
    }));

  for (const width of [1000, 1366, 1920]) {
    test(`no words cross or leave it at ${width}`, () =>
      visit(
        "",
        async (page) => {
          const head = await page.locator(".axis-head").boundingBox();
          const ticks = await words(page, ".axis-head .tick");
          assert.ok(ticks.every((a, at) => ticks.slice(at + 1).every((b) => !covers(a, b))));
          const ends = await page.locator(".axis-head .notch").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().left));
          for (const end of [Math.min(...ends), Math.max(...ends)]) {
            assert.ok(ticks.some((tick) => tick.left - 2 <= end && end <= tick.right + 2), "first and last tick have words");
          }
          for (const word of await words(page, ".days .when")) {
            assert.ok(word.left >= head.x - 1 && word.right <= head.x + head.width + 1, word.text);
          }
        },
        { viewport: { width, height: 800 } },
      ));
  }

  test("is not shown where the screen is narrow", () =>
    visit("", async (page) => assert.equal(await page.locator(".days").first().isVisible(), false), {
      viewport: { width: 360, height: 780 },
    }));
});

describe("A hundred texts that print no day, and twenty that do", () => {
  const old = (at) => [
    [`o${at}.txt`, `Ferry ${at} sails\n\nA ferry with ${at + 20} seats left the harbour of Callao.\n`],
    [`o${at}.toml`, `published = "[${1970 + (at % 30)}-01-05..]"\n`],
  ];
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, at) => old(at)).flat());
  const visit = withFiles({ ...files, ...papers(20) });

  test("the days shown are closed ones, and the chart says its share", () =>
    visit("", async (page) => {
      assert.deepEqual(await counts(page), [120, 120]);
      const strip = page.locator(".strip");
      await strip.getByText(/20 of 120 articles/).waitFor();
      assert.ok((await strip.boundingBox()).height <= 120);
      assert.equal(await strip.locator(".perhaps[height]:not([height='0e-2'])").count(), 0);
      assert.equal(await page.locator('section[aria-labelledby="date-title"] small', { hasText: "may fall" }).count(), 0);
    }));

  test("the others are a choice of their own, after the dated ones in the list", () =>
    visit("", async (page) => {
      const first = await cards(page);
      assert.ok(first.slice(0, 20).every((id) => id.startsWith("a")));
      const choice = page.locator('section[aria-labelledby="date-title"] .choice', { hasText: "No closed date" });
      assert.match(await choice.innerText(), /5 January 1970 or later/);
      await settled(page, () => choice.locator("input").click());
      assert.equal(new URL(page.url()).searchParams.get("days"), "open");
      assert.deepEqual(await counts(page), [100, 120]);
      assert.equal(await page.locator(".chips .chip").count(), 1);
      await checkAccessible(page);
    }));

  test("a bar of the strip leads to its articles", () =>
    visit("", async (page) => {
      await settled(page, () => page.locator(".strip a").first().click());
      assert.ok(new URL(page.url()).searchParams.has("from"));
      const [found] = await counts(page);
      assert.ok(found > 0 && found < 20);
    }));
});

describe("A hundred and twenty articles, whose times are drawn in slices", () => {
  const visit = withFiles(papers(120));
  const numbers = (page) => page.locator(".times > li").evaluateAll((all) => all.map((it) => Number(it.id.replace("time-", ""))));
  const whole = (count) => Array.from({ length: count }, (_, at) => at);

  test("are all there in the end, each once and in order, and more on request", () =>
    visit("?screen=timeline", async (page) => {
      assert.deepEqual(await numbers(page), whole(50));
      await settled(page, () => page.locator(".chronology").getByRole("button", { name: /^Show/ }).click());
      await page.locator("#time-99").waitFor();
      assert.deepEqual(await numbers(page), whole(100));
    }));

  test("change while they are being drawn: what is left of the old list is dropped", () =>
    visit("?screen=timeline", async (page) => {
      await page.evaluate(() => {
        for (const query of ["?screen=timeline&list=300", "?screen=timeline&q=port", "?screen=timeline&date=about&from=2001-01-01&to=2004-12-31"]) {
          const link = document.createElement("a");
          link.href = query;
          document.querySelector("main").append(link);
          link.click();
        }
      });
      await page.waitForFunction(() => location.search.includes("2004-12-31"));
      await page.waitForFunction(() => document.querySelectorAll(".times > li").length === 8);
      const times = (await page.locator(".chronology .when").allInnerTexts()).map((it) => it.trim());
      assert.deepEqual(times, ["2001", "2002", "2003", "2004"].flatMap((year) => [year, `May ${year}`]));
    }));

  test("a link to a time far down the list comes to it once it is there", () =>
    visit("?screen=timeline&list=200#time-90", async (page) => {
      await page.waitForFunction(() => {
        const place = document.getElementById("time-90")?.getBoundingClientRect();
        return place && place.top >= 0 && place.top < innerHeight;
      });
    }));
});

describe("Texts without any time", () => {
  const visit = withFiles({ "a.txt": "Ferry sails\n\nA ferry left the harbour of Callao, its captain said.\n" });

  test("have no timeline in the bar, and one that says why it is empty", () =>
    visit("?screen=timeline", async (page) => {
      await page.locator(".chronology .empty").waitFor();
      assert.equal(await page.getByRole("navigation").getByRole("link", { name: "Timeline" }).count(), 0);
      assert.equal(await page.locator(".chart").count(), 0);
      await checkAccessible(page);
    }));
});
