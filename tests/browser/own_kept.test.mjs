// What a person has the browser keep: back after a reload, never over another tab's, forgotten when asked, and said when the
// browser cannot.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkAccessible, withSite } from "./harness.mjs";
import { cards, counts, settled } from "./page.mjs";

const TEXT =
  "Ferry to Callao runs again\n\n4 March 2021\n\nThe ferry to Callao in Peru ran again on Thursday after a storm, its owner said.\n";
const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

describe("What is kept on the device", () => {
  const site = withSite("/");
  const open = async (page) => {
    await settled(page, () => page.getByRole("link", { name: "Your articles" }).last().click());
    await page.locator(".bring").waitFor();
  };
  const add = async (page, ...files) => {
    await page.locator(".choose input").first().setInputFiles(files);
    await page.locator(".own-read").waitFor();
    await settled(page, () => page.locator(".own-read .primary").click());
  };
  const keep = async (page) => {
    await page.getByLabel("keep on this device").check();
    await page.getByText(/are kept on this device, in this browser only \(\d+ kB\)/).waitFor();
  };
  const load = async (page, path) => {
    await page.goto(site.site.url + path);
    await page.locator("html.mounted").waitFor();
  };

  test("articles and corrections are there after a reload, with a link to one of them; and forgotten", () =>
    site.visit("?screen=own", async (page) => {
      await add(page, file("ferry.txt", TEXT));
      const [all] = await counts(page);
      await open(page);
      await keep(page);
      await page.locator("#correct-which").selectOption("own/ferry");
      await page.locator("#correct-headline").fill("Ferry runs once more");
      await page.locator(".correct form button").click();
      await page.locator(".stated > li").waitFor();
      await checkAccessible(page);
      await load(page, "");
      await page.getByText("1 article of your own is kept on this device").waitFor();
      await page.waitForFunction((all) => document.querySelector("#found").textContent.includes(all), String(all));
      assert.ok((await cards(page)).includes("own/ferry"));
      await checkAccessible(page);
      await load(page, "?article=own/ferry");
      await page.locator("h1", { hasText: "Ferry runs once more" }).waitFor();
      await load(page, "?screen=own");
      await page.locator(".own-list li").waitFor();
      assert.ok(await page.getByLabel("keep on this device").isChecked());
      await page.getByLabel("for this visit only").check();
      await page.getByText("go when this tab is closed").waitFor();
      // What is shown stays until then.
      assert.equal(await page.locator(".own-list li").count(), 1);
      await load(page, "?screen=own");
      await page.locator(".bring").waitFor();
      assert.equal(await page.locator(".own-list li").count(), 0);
      assert.equal(await page.evaluate(async () => (await indexedDB.databases()).length), 0);
    }));

  test("a tab does not overwrite what another one has kept since", () =>
    site.visit("?screen=own", async (page) => {
      await add(page, file("ferry.txt", TEXT));
      await open(page);
      await keep(page);
      const other = await page.context().newPage();
      other.setDefaultTimeout(15000);
      await load(other, "?screen=own");
      await other.locator(".own-list li").waitFor();
      await add(other, file("nets.txt", TEXT.replaceAll("erry", "ishing boat")));
      // The first tab hears of it; what it changes now is not written.
      await page.locator(".own-keep [role=status]", { hasText: "changed in another tab" }).waitFor();
      await page.locator(".own-list").getByRole("button", { name: "Take away" }).click();
      await page.getByText("is taken away").waitFor();
      await load(other, "?screen=own");
      await other.locator(".own-list li").nth(1).waitFor();
      await page.getByRole("button", { name: "Show what the other tab has kept" }).click();
      await page.locator(".own-list li").nth(1).waitFor();
      await page.getByText(/are kept on this device, in this browser only/).waitFor();
      // The other way round: a person says that this tab's is to be kept.
      await page.locator(".own-list").getByRole("button", { name: "Take away" }).first().click();
      await other.locator(".own-keep [role=status]", { hasText: "changed in another tab" }).waitFor();
      await other.getByRole("button", { name: "Keep what is shown here instead" }).click();
      await other.getByText(/are kept on this device, in this browser only/).waitFor();
      await load(page, "?screen=own");
      await page.locator(".own-list li").nth(1).waitFor();
    }));

  test("forget everything empties it", () =>
    site.visit("?screen=own", async (page) => {
      await add(page, file("ferry.txt", TEXT));
      await open(page);
      await keep(page);
      await load(page, "");
      await page.getByRole("button", { name: "Forget everything" }).press("Enter");
      await page.getByText("keeps nothing of this site any more").waitFor();
      const left = await page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length]);
      assert.deepEqual(left, [0, 0]);
      const [all] = await counts(page);
      await load(page, "");
      assert.ok((await counts(page))[0] <= all);
      assert.ok(!(await cards(page)).includes("own/ferry"));
    }));

  for (const [what, script] of [
    ["has no database", () => Object.defineProperty(IDBFactory.prototype, "open", { value: () => { throw new DOMException("refused", "SecurityError"); } })],
    ["is full", () => Object.defineProperty(IDBObjectStore.prototype, "put", { value: () => { throw new DOMException("full", "QuotaExceededError"); } })],
  ]) {
    test(`where the browser ${what}, it is said, and nothing is lost`, () =>
      site.visit("?screen=own", async (page) => {
        await add(page, file("ferry.txt", TEXT));
        await open(page);
        await page.getByLabel("keep on this device").check();
        await page.locator(".own-keep [role=status]", { hasText: "could not keep" }).waitFor();
        assert.equal(await page.locator(".own-list li").count(), 1);
        await page.locator("#own-text").fill(TEXT.replaceAll("erry", "ishing boat"));
        await page.getByRole("button", { name: "Read", exact: true }).click();
        await page.locator(".own-read").waitFor();
        await settled(page, () => page.locator(".own-read .primary").click());
        assert.ok((await cards(page)).includes("own/pasted"));
      }, { script }));
  }

  test("what another version has written is left as it is", () =>
    site.visit("?screen=own", async (page) => {
      await add(page, file("ferry.txt", TEXT));
      await open(page);
      await keep(page);
      const change = () =>
        page.evaluate(async () => {
          const [{ name }] = await indexedDB.databases();
          const database = await new Promise((done) => (indexedDB.open(name).onsuccess = ({ target }) => done(target.result)));
          const store = database.transaction("own", "readwrite").objectStore("own");
          const record = await new Promise((done) => (store.get("own").onsuccess = ({ target }) => done(target.result)));
          record[1][0] = 99;
          await new Promise((done) => (store.put(record, "own").onsuccess = done));
          database.close();
        });
      await change();
      await load(page, "?screen=own");
      await page.locator(".own-keep [role=status]", { hasText: "could not be read" }).waitFor();
      assert.equal(await page.evaluate(async () => (await indexedDB.databases()).length), 1);
    }));
});
