// Countries: which are named together, in tables, against each other and on a map; and the sentences of a pair.
import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { instead, packed } from "./corpus.mjs";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, settled, twoFrames } from "./page.mjs";

const SIZES = [[1366, 768], [768, 1024], [360, 780], [1920, 1080]];

const BOTH = "Peru and Chile signed a treaty on salmon.";
const FILES = {
  "a.txt": `Peru signs a treaty\n\n2014-01-05\n\n${BOTH} Bolivia was not asked. Peru waits.\n`,
  "b.txt": `Chile signs a treaty\n\n2015-03-05\n\n${BOTH} Chile and Bolivia talk in Malta.\n`,
  "c.txt": "Ships leave\n\n2016-04-05\n\nPeru told Chile that ships may leave. Soldiers of Peru and Chile spoke of rape.\n",
};

/** The tests of a collection of its own. */
function withFiles(files) {
  const site = withSite("/");
  let bundle;
  before(() => {
    bundle = packed(files);
  });
  return (path, body, settings = {}) => site.visit(path, body, { ...settings, routes: { ...instead(bundle), ...settings.routes } });
}

/** The rows of the table under the heading `id`: first cell, sentences, articles. */
const rows = (page, id) =>
  page.locator(`table[aria-labelledby=${id}] tbody tr`).evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
  );

const opened = (page) => page.locator("table[aria-labelledby=pairs]").waitFor();
const chosen = (page, name) => page.locator("h2#chosen", { hasText: name }).waitFor();

describe("Countries of three articles", () => {
  const visit = withFiles(FILES);

  test("are led to from the bar, with the filters, and lead back", () =>
    visit("?country=BO", async (page) => {
      await settled(page, () => page.getByRole("navigation").getByRole("link", { name: "Countries" }).click());
      await opened(page);
      const query = new URL(page.url()).searchParams;
      assert.deepEqual([query.get("screen"), query.get("country")], ["countries", "BO"]);
      assert.equal(await page.evaluate(() => document.activeElement.id), "heading");
      assert.match(await page.locator(".screen-head .note b").innerText(), /2 of 3/);
      await settled(page, () => page.getByRole("link", { name: "Show these articles in Explore" }).click());
      assert.equal((await cards(page)).length, 2);
    }));

  test("the answer stands first, and leads to its sentences", () =>
    visit("?screen=countries", async (page) => {
      await opened(page);
      const answer = page.locator(".countries-answer");
      assert.match(await answer.innerText(), /^Chile and Peru are named together in 3 sentences of 3 articles, more than any other pair\./);
      await settled(page, () => answer.getByRole("link").click());
      await chosen(page, "Chile and Peru");
      await page.waitForFunction(() => document.activeElement.id === "chosen");
      assert.deepEqual(new URL(page.url()).searchParams.getAll("of"), ["CL", "PE"]);
    }));

  test("tables stand in alphabetical order, and are sorted by keyboard", () =>
    visit("?screen=countries", async (page) => {
      await opened(page);
      const names = async () => (await rows(page, "each")).map(([name]) => name);
      assert.deepEqual(await names(), ["Bolivia", "Chile", "Malta", "Peru"]);
      const head = page.locator("table[aria-labelledby=each] thead th");
      assert.equal(await head.first().getAttribute("aria-sort"), "ascending");
      await head.nth(1).getByRole("button").focus();
      await page.keyboard.press("Enter");
      await twoFrames(page);
      assert.equal(await head.nth(1).getAttribute("aria-sort"), "descending");
      assert.equal(await head.first().getAttribute("aria-sort"), null);
      // Those that are even stay in alphabetical order.
      const most = await rows(page, "each");
      assert.deepEqual(most.map(([name]) => name).slice(0, 2), ["Chile", "Peru"]);
      assert.ok(most.every(([, count], at) => at === 0 || Number(most[at - 1][1]) >= Number(count)));
      await page.keyboard.press("Space");
      await twoFrames(page);
      assert.equal(await head.nth(1).getAttribute("aria-sort"), "ascending");
      const least = await rows(page, "each");
      assert.ok(least.every(([, count], at) => at === 0 || Number(least[at - 1][1]) <= Number(count)));
      await head.first().getByRole("button").click();
      await twoFrames(page);
      assert.deepEqual(await names(), ["Bolivia", "Chile", "Malta", "Peru"]);
    }));

  test("the order of a table stands in the link: reload, Back and the way to a pair keep it", () =>
    visit("?screen=countries", async (page) => {
      await opened(page);
      const of = () => new URL(page.url()).searchParams.getAll("of");
      const articles = page.locator("table[aria-labelledby=each] thead th").nth(2);
      const sorted = (order) => page.locator(`table[aria-labelledby=each] th:nth-child(3)[aria-sort=${order}]`).waitFor();
      await settled(page, () => articles.getByRole("button").click());
      await sorted("descending");
      assert.deepEqual(of(), ["by:each:-articles"]);
      // Where the person is stays: the button keeps the focus.
      assert.equal(await articles.getByRole("button").evaluate((it) => it === document.activeElement), true);
      await page.reload();
      await sorted("descending");
      await settled(page, () => page.locator("table[aria-labelledby=each]").getByRole("link", { name: "Peru", exact: true }).click());
      await chosen(page, "Peru");
      await sorted("descending");
      assert.deepEqual(of(), ["PE", "by:each:-articles"]);
      await settled(page, () => page.goBack());
      await settled(page, () => page.goBack());
      await page.locator("table[aria-labelledby=each] th:first-child[aria-sort=ascending]").waitFor();
      assert.deepEqual(of(), []);
    }));

  test("pairs that no sentence names come on request", () =>
    visit("?screen=countries", async (page) => {
      await opened(page);
      const before = await rows(page, "pairs");
      assert.ok(before.every(([, sentences]) => Number(sentences) > 0));
      await page.getByRole("button", { name: /in no one sentence/ }).click();
      await page.locator("table[aria-labelledby=pairs]").getByRole("link", { name: "Bolivia and Peru", exact: true }).waitFor();
      const after = await rows(page, "pairs");
      assert.deepEqual(after.map(([pair]) => pair), after.map(([pair]) => pair).toSorted());
      assert.ok(after.length > before.length);
    }));

  test("a number of articles leads to their list", () =>
    visit("?screen=countries", async (page) => {
      await opened(page);
      await settled(page, () => page.getByRole("link", { name: "3 articles that name Chile and Peru" }).click());
      await page.locator(".card").first().waitFor();
      assert.equal((await cards(page)).length, 3);
    }));

  test("a number of articles is the one that the page of the sentences says", () =>
    visit("?screen=countries", async (page) => {
      await opened(page);
      const all = [];
      for (const id of ["pairs", "each"]) all.push(...(await rows(page, id)));
      for (const [name, sentences, articles] of all.map((row) => [row[0], row[1], row[2].match(/^(\d+?)(?:\1 article.*)?$/)[1]])) {
        // On the page of a pair the tables wait under a heading.
        await page.goto(new URL("?screen=countries", page.url()).href);
        await opened(page);
        await settled(page, () => page.locator(".counted").getByRole("link", { name, exact: true }).first().click());
        await chosen(page, name);
        const said = await page.locator("#chosen-sentences .note").first().textContent();
        const counts = `${sentences === "1" ? "One sentence" : `${sentences} sentences`} of ${articles} article`;
        assert.ok(said.startsWith(counts), `${name}: ${said}`);
      }
    }));

  test("a pair's link shows its sentences, each once with all who tell it, and Back works", () =>
    visit("?screen=countries&of=CL&of=PE", async (page) => {
      await chosen(page, "Chile and Peru");
      const told = page.locator(".told > li");
      assert.equal(await told.count(), 3);
      const first = told.first();
      assert.equal(await first.locator(".sentence").innerText(), BOTH);
      assert.deepEqual(await first.locator(".named").allInnerTexts(), ["Peru", "Chile"]);
      assert.match(await first.locator(".same").innerText(), /The same words in 2 articles/);
      assert.equal(await first.locator(".tellers a").count(), 2);
      // What reports sexual violence is folded.
      const folded = told.filter({ hasText: "A sentence on sexual violence" });
      assert.equal(await folded.locator(".sentence").isVisible(), false);
      await page.reload();
      await chosen(page, "Chile and Peru");
      await settled(page, () => first.locator(".tellers a").last().click());
      await page.locator(".article").waitFor();
      assert.match(page.url(), /article=b.*at=\d+-\d+|at=\d+-\d+.*article=b/);
      await page.goBack();
      await chosen(page, "Chile and Peru");
    }));

  test("a pair is printed alone, and the ways from the head have room for a finger", () =>
    visit(
      "?screen=countries&of=CL&of=PE",
      async (page) => {
        await chosen(page, "Chile and Peru");
        for (const link of await page.locator(".screen-head .note a").all()) {
          const { height } = await link.boundingBox();
          assert.ok(height >= 24, `${height} px`);
        }
        await page.getByRole("button", { name: /^All countries/ }).click();
        await opened(page);
        await page.emulateMedia({ media: "print" });
        assert.ok(await page.locator(".told").isVisible());
        for (const part of [".countries-both", ".all-countries", ".map-room"]) {
          assert.equal(await page.locator(part).first().isVisible(), false, part);
        }
      },
      { viewport: { width: 360, height: 780 } },
    ));

  test("from the table to a pair and back, the place is kept", () =>
    visit(
      "?screen=countries",
      async (page) => {
        await opened(page);
        const link = page.locator("table[aria-labelledby=each]").getByRole("link", { name: "Peru", exact: true });
        await link.scrollIntoViewIfNeeded();
        const height = await page.evaluate(() => scrollY);
        assert.ok(height > 0);
        await settled(page, () => link.click());
        await chosen(page, "Peru");
        await page.waitForFunction(() => {
          const { top, bottom } = document.getElementById("chosen").getBoundingClientRect();
          return document.activeElement.id === "chosen" && top >= 0 && bottom <= innerHeight;
        });
        assert.match(await page.locator(".countries-with").innerText(), /Chile\s*3/);
        await settled(page, () => page.goBack());
        await page.waitForFunction(() => !document.getElementById("chosen"));
        await page.waitForFunction((height) => Math.abs(scrollY - height) < 3, height);
      },
      { viewport: { width: 1280, height: 500 } },
    ));

  test("the map comes when the screen is opened, shades what is named, and leads to it", () =>
    visit("", async (page, { requests }) => {
      const asked = () => requests.filter((url) => url.includes("/part-map-")).length;
      assert.equal(asked(), 0);
      await settled(page, () => page.getByRole("navigation").getByRole("link", { name: "Countries" }).click());
      const peru = page.locator(".map").getByRole("link", { name: /^Peru: \d+ sentences$/ });
      await peru.waitFor();
      assert.equal(asked(), 1);
      const fill = (link) => link.evaluate((it) => getComputedStyle(it.firstElementChild).fill);
      const land = await page.locator(".map .land").evaluate((it) => getComputedStyle(it).fill);
      assert.notEqual(await fill(peru), land);
      // Too small to draw.
      assert.equal(await page.locator(".map").getByRole("link", { name: /^Malta/ }).locator("circle").count(), 1);
      await peru.focus();
      await page.locator(".map-said", { hasText: /^Peru: \d+ sentences$/ }).waitFor();
      await settled(page, () => page.keyboard.press("Enter"));
      await chosen(page, "Peru");
    }));

  test("the map is drawn nearer by buttons, keys, wheel and mouse, and wholly again", () =>
    visit("?screen=countries", async (page) => {
      const map = page.locator(".map");
      await map.waitFor();
      await map.scrollIntoViewIfNeeded();
      const box = async () => (await map.getAttribute("viewBox")).split(" ").map(Number);
      const whole = await box();
      const all = await map.getAttribute("viewBox");
      const button = (name) => page.locator(".countries-map").getByRole("button", { name, exact: true });
      assert.equal(await button("Further away").getAttribute("aria-disabled"), "true");
      // The first step goes to the countries named.
      await button("Nearer").click();
      const near = await box();
      assert.ok(near[2] < whole[2], `${near}`);
      const place = await map.locator("a", { has: page.locator("path") }).first().boundingBox();
      const room = await map.boundingBox();
      assert.ok(place.x >= room.x && place.x + place.width <= room.x + room.width, "the country named is in sight");
      await button("Nearer").click();
      await button("West").click();
      const west = await box();
      assert.ok(west[2] < near[2] && west[0] < near[0] + near[2] / 4, `${west}`);
      // The mouse drags the map, and follows no link at that.
      const url = page.url();
      await page.mouse.move(room.x + room.width / 2, room.y + room.height / 2);
      await page.mouse.down();
      await page.mouse.move(room.x + room.width / 3, room.y + room.height / 2, { steps: 4 });
      await page.mouse.up();
      const dragged = await box();
      assert.ok(dragged[0] > west[0] && Math.abs(dragged[1] - west[1]) < 1, `${dragged}`);
      assert.equal(page.url(), url);
      // Let go outside, it is let go.
      await page.mouse.down();
      await page.mouse.move(room.x + room.width / 2, room.y - 30);
      await page.mouse.up();
      await page.mouse.move(room.x + room.width / 2, room.y + room.height / 3);
      const letGo = await box();
      await page.mouse.move(room.x + room.width / 3, room.y + room.height / 2, { steps: 4 });
      assert.deepEqual(await box(), letGo);
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -100);
      await page.keyboard.up("Control");
      await page.waitForFunction((wide) => Number(document.querySelector(".map").getAttribute("viewBox").split(" ")[2]) < wide, letGo[2]);
      await page.getByRole("group", { name: /^Map; with/ }).focus();
      const before = await box();
      await page.keyboard.press("ArrowDown");
      await page.waitForFunction((top) => Number(document.querySelector(".map").getAttribute("viewBox").split(" ")[1]) > top, before[1]);
      await page.keyboard.press("0");
      await page.waitForFunction((all) => document.querySelector(".map").getAttribute("viewBox") === all, all);
      await checkAccessible(page);
    }));

  test("a map that does not come is said, and the tables stand", () =>
    visit(
      "?screen=countries",
      async (page) => {
        await page.getByText("The map did not come").waitFor();
        await opened(page);
      },
      { expectErrors: true, routes: { "/part-map-": (route) => route.fulfill({ status: 404, body: "" }) } },
    ));

  for (const [width, height] of SIZES) {
    test(`fits at ${width} x ${height}`, () =>
      visit(
        "?screen=countries&of=CL&of=PE",
        async (page) => {
          await page.locator(".map a").first().waitFor({ state: "attached" });
          // The bar above scrolls by itself.
          const over = await page.locator("main").evaluate((main) => main.scrollWidth - innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
        },
        { viewport: { width, height } },
      ));
  }

  for (const language of ["en", "ko", "ja"]) {
    for (const colorScheme of ["light", "dark"]) {
      test(`is accessible in ${language}, ${colorScheme}`, () =>
        visit(
          `?screen=countries&of=CL&of=PE&lang=${language}`,
          async (page) => {
            await page.locator(".map a").first().waitFor({ state: "attached" });
            await checkAccessible(page);
          },
          { colorScheme },
        ));
    }
  }
});

describe("Many countries on a phone", () => {
  const names = ["Peru", "Chile", "Bolivia", "Norway", "Malta", "Oman", "Ghana", "Laos", "Cuba", "Kenya"];
  const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => `${one} and ${other} trade.`));
  const visit = withFiles({ "a.txt": `Trade\n\n2014-01-05\n\n${pairs.join(" ")}\n` });

  test("the grid shows that it goes on, keeps its first column, and is moved by key", () =>
    visit(
      "?screen=countries",
      async (page) => {
        const room = page.getByRole("group", { name: "Each with each" });
        await room.scrollIntoViewIfNeeded();
        const goesOn = () => room.evaluate((it) => Number.parseFloat(getComputedStyle(it).getPropertyValue("--goes-on")));
        assert.ok((await goesOn()) > 20, "it fades");
        const first = room.locator("tbody th").first();
        const before = await first.boundingBox();
        await room.focus();
        await page.keyboard.press("End");
        for (let at = 0; at < 40; at += 1) await page.keyboard.press("ArrowRight");
        await page.waitForFunction(() => {
          const room = document.querySelector(".matrix-room");
          return room.scrollLeft > 0 && room.scrollLeft + room.clientWidth >= room.scrollWidth - 1;
        });
        await twoFrames(page);
        assert.equal(await goesOn(), 0, "at its end it does not");
        const after = await first.boundingBox();
        assert.ok(Math.abs(after.x - before.x) < 6, "the names of the rows stay");
      },
      { viewport: { width: 360, height: 780 } },
    ));
});

describe("Articles with the places where they were written", () => {
  const from = (place, at) =>
    `Port ${at} opens\n\n2014-01-0${at}\n\n${place} (Reuters) – Peru and Norway opened port ${at} on Monday, officials said.\n`;
  const visit = withFiles({
    "a.txt": from("LIMA, Peru", 1),
    "b.txt": from("LIMA, Peru", 2),
    "c.txt": from("OSLO", 3),
    "d.txt": from("SMALLTOWN, Peru", 4),
  });

  test("stand on the map as points that lead to their articles; what cannot be placed is named", () =>
    visit("?screen=countries", async (page) => {
      const lima = page.locator(".map a.place[aria-label^='Lima']");
      await lima.waitFor();
      assert.match(await lima.getAttribute("aria-label"), /^Lima: 2 articles were written there$/);
      await lima.focus();
      await page.locator(".map-said", { hasText: /^Lima: 2 articles/ }).waitFor();
      await page.keyboard.press("Enter");
      const line = page.locator(".countries-places li:target");
      await line.waitFor();
      assert.equal(await line.getByRole("link").count(), 2);
      // Oslo lies north and east of Lima.
      const oslo = page.locator(".map a.place[aria-label^='Oslo']");
      const [one, other] = [await lima.boundingBox(), await oslo.boundingBox()];
      assert.ok(other.x > one.x && other.y < one.y, `${JSON.stringify(one)} ${JSON.stringify(other)}`);
      assert.match(await page.locator(".countries-map").innerText(), /places that the map does not know: .*Smalltown/i);
      await settled(page, () => oslo.focus().then(() => page.keyboard.press("Enter")));
      await page.locator(".article").waitFor();
      assert.match(page.url(), /article=c/);
    }));

  test("the room around a point takes no country from a finger", () =>
    visit(
      "?screen=countries",
      async (page) => {
        const lima = page.locator(".map a.place[aria-label^='Lima']");
        await lima.scrollIntoViewIfNeeded();
        const under = (across, down) =>
          lima.evaluate(
            (it, [across, down]) => {
              const { x, y, width, height } = it.getBoundingClientRect();
              return document.elementFromPoint(x + width / 2 + across, y + height / 2 + down).closest("a")?.outerHTML ?? "";
            },
            [across, down],
          );
        assert.match(await under(0, 0), /^<a class="place"/);
        // The sea lies west of it, the country east.
        assert.match(await under(-9, 0), /^<a class="around"[^>]*tabindex="-1"/);
        assert.match(await under(6, 4), /aria-label="Peru: /);
        await page.locator(".map a.around").first().waitFor({ state: "attached" });
        assert.equal(await page.locator(".map a.around:not([aria-hidden=true])").count(), 0);
      },
      { viewport: { width: 360, height: 780 } },
    ));

  for (const colorScheme of ["light", "dark"]) {
    test(`are accessible, ${colorScheme}`, () =>
      visit(
        "?screen=countries",
        async (page) => {
          await page.locator(".map a.place").first().waitFor();
          await checkAccessible(page);
        },
        { colorScheme },
      ));
  }
});

describe("Little to show", () => {
  const visit = withFiles({
    "a.txt": "Peru waits\n\n2014-01-05\n\nPeru waits for rain, its farmers said.\n",
    "b.txt": "Rain\n\n2015-01-05\n\nIt rained at last, the farmers said. Nobody was asked.\n",
  });

  for (const [name, query, said] of [
    ["one country", "", /Only one country is named: Peru, in \d sentences of 1 article\./],
    ["an unknown code", "&of=ZZ", /Only one country is named: Peru/],
    ["a filter that leaves no country", "&q=nobody", /The articles found name no country\./],
    ["filters that leave no article", "&country=PE&from=2030-01-01", /Drop .*2030/],
  ]) {
    test(`${name} is said`, () =>
      visit(`?screen=countries${query}`, async (page) => {
        await page.locator(".countries").waitFor();
        await page.locator(".countries-answer, .countries .empty, .countries-chosen").first().waitFor();
        assert.match(await page.locator(".countries").innerText(), said);
        const notice = page.locator(".notices", { hasText: "No article here names a country with the code “ZZ”" });
        assert.equal(await notice.count(), query.includes("ZZ") ? 1 : 0);
        await checkAccessible(page);
      }));
  }
});
