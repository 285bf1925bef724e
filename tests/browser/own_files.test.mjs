// Your articles in every form that people have them: tables, archives, folders, side-cars, topics, old encodings; and what is
// no article. Saved as the folder that a site is built from.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { checkAccessible, drawn, withSite } from "./harness.mjs";
import { cards, counts, settled } from "./page.mjs";
import { unzip, zip } from "./zip.mjs";

const STORY =
  "The ferry to Callao in Peru ran again on Thursday after a storm, its owner said, and the port authority agreed. " +
  "Both engines had been mended over the week, and boats may moor there from April on, as they did before the storm. ";
const TEXT = `Ferry to Callao runs again\n\n4 March 2021\n\n${STORY}\n`;
const PAGE =
  "<!doctype html><html><head><title>Nets mended in Lima</title><meta property='article:published_time' content='2021-03-05'>" +
  "<script>globalThis.hacked = 1</script></head><body onload='globalThis.hacked = 2'><nav><a href=/>Home</a></nav>" +
  `<h1>Nets mended in Lima</h1><p>${STORY}</p><img src=x onerror='globalThis.hacked = 3'><svg onload='globalThis.hacked = 4'></svg>` +
  "<iframe srcdoc='<script>parent.hacked = 5</script>'></iframe><object data='data:text/html,x'></object></body></html>";
const file = (name, text, mimeType = "application/octet-stream") => ({ name, mimeType, buffer: Buffer.from(text) });

describe("Your articles in every form", () => {
  const site = withSite("/");
  const choose = (page, ...files) => page.locator(".choose input").first().setInputFiles(files);
  const bring = async (page, ...files) => {
    await choose(page, ...files);
    await page.locator(".own-read").waitFor();
  };
  const headlines = (page) => page.locator(".own-read .own-headline").allInnerTexts();
  const show = (page) => settled(page, () => page.locator(".own-read .primary").click());

  test("a table's columns are guessed, shown, and changed", () =>
    site.visit("?screen=own", async (page) => {
      const table = `name,other,when,story\nFerry runs,Never this,2021-03-04,"${STORY}"\nNets mended,Nor this,2021-03-05,"${STORY}"\n`;
      await bring(page, file("news.csv", table));
      const columns = page.locator("fieldset:has(select)");
      assert.match(await columns.locator("legend").innerText(), /news\.csv · 2 rows/);
      const chosen = (label) => columns.getByLabel(label).evaluate((select) => select.selectedOptions[0].textContent.trim());
      assert.deepEqual([await chosen("Text"), await chosen("Headline")], ["story", "no column"]);
      await checkAccessible(page);
      await columns.getByLabel("Headline").selectOption({ label: "name" });
      await page.locator(".own-headline", { hasText: "Ferry runs" }).waitFor();
      await page.locator("fieldset:has(select)").getByLabel("Day of publication").selectOption({ label: "when" });
      await page.locator(".own-read", { hasText: "5 March 2021" }).waitFor();
      assert.deepEqual(await headlines(page), ["Ferry runs", "Nets mended"]);
      await show(page);
      const own = (await cards(page)).filter((id) => id.startsWith("own/"));
      assert.deepEqual(own.sort(), ["own/news/1", "own/news/2"]);
    }));

  test("a table without a text says so, and the column can be chosen", () =>
    site.visit("?screen=own", async (page) => {
      await choose(page, file("short.csv", "title,words\nFerry runs,It runs.\nNets mended,They hold.\n"));
      await page.getByText("No column holds the text of articles, so nothing is read").waitFor();
      assert.equal(await page.locator(".own-read").count(), 0);
      await page.locator("fieldset:has(select)").getByLabel("Text").selectOption({ label: "words" });
      await page.locator(".own-headline", { hasText: "Nets mended" }).waitFor();
    }));

  test("records as lines and as a list are read", () =>
    site.visit("?screen=own", async (page) => {
      const record = (title) => ({ title, publishedAt: "2021-03-04", content: STORY.repeat(2) });
      const lines = ["One", "Two"].map((title) => JSON.stringify(record(title))).join("\n");
      await bring(page, file("lines.jsonl", lines), file("list.json", JSON.stringify({ articles: [record("Three")] })));
      assert.deepEqual(await headlines(page), ["One", "Two", "Three"]);
      assert.equal(await page.locator("fieldset:has(select)").count(), 2);
    }));

  test("an archive with texts, pages, side-cars and topics is unpacked; nothing of it runs or leaves", () =>
    site.visit("?screen=own", async (page, { requests }) => {
      const asked = requests.length;
      const inner = zip({ "a.txt": TEXT });
      await bring(
        page,
        file(
          "set.zip",
          zip({
            "set/ferry.txt": TEXT,
            "set/ferry.toml": 'headline = "<img src=x onerror=globalThis.hacked=6>"\n',
            "set/nets.html": PAGE,
            "../../etc/<b>odd</b>.txt": TEXT,
            "set/topics.toml": '[[topic]]\nslug = "boats"\nen = "Boats and nets"\npatterns = [{ p = "ferry" }, { p = "war ~" }]\n',
            "set/inner.zip": inner,
            "__MACOSX/x.txt": "x",
          }),
        ),
      );
      assert.deepEqual(await headlines(page), ["Ferry to Callao runs again", "<img src=x onerror=globalThis.hacked=6>", "Nets mended in Lima"]);
      assert.match(await page.locator(".refused").innerText(), /set\.zip\/set\/inner\.zip An archive within an archive/);
      await page.locator(".own-told summary").click();
      assert.match(await page.locator(".own-told").innerText(), /topics\.toml:4 boats: pattern "war ~"/);
      await checkAccessible(page);
      await show(page);
      assert.ok((await cards(page)).includes("own/set/nets"));
      await page.getByText("Boats and nets").first().waitFor();
      assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
      assert.ok(requests.slice(asked).every((url) => url.startsWith(site.site.url) || /^(data|blob):/.test(url)));
    }));

  test("what would fill the memory, is too large or no text is named, and the others are read", () =>
    site.visit("?screen=own", async (page) => {
      await page.evaluate(() => {
        // A browser's own file of 200 MB would take as much of this machine.
        const size = Object.getOwnPropertyDescriptor(Blob.prototype, "size").get;
        Object.defineProperty(File.prototype, "size", {
          get() {
            return this.name === "large.txt" ? 200e6 : size.call(this);
          },
        });
      });
      const binary = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7) % 256));
      await bring(
        page,
        file("bomb.zip", zip({ "a.txt": "0".repeat(40_000_000) })),
        file("large.txt", TEXT),
        file("binary.txt", binary),
        file("photo.jpg", binary),
        file("empty.txt", ""),
        file("cut.zip", zip({ "a.txt": TEXT }).subarray(0, 60)),
        file("broken.docx", binary),
        file("hollow.docx", zip({ "a.txt": TEXT })),
        file("broken.xlsx", binary),
        file("old.doc", binary),
        file("ferry.txt", TEXT),
      );
      const said = await page.locator(".refused li").allInnerTexts();
      const expect = [/^bomb\.zip .*100 times/, /^large\.txt .*larger than/, /^binary\.txt .*no text/, /^photo\.jpg .*not read/, /^empty\.txt .*empty/, /^cut\.zip .*no whole archive/,
        /^broken\.docx .*Save it as text \(\.txt\) or as a page/, /^hollow\.docx .*Save it as text/, /^broken\.xlsx .*Save it as CSV/, /^old\.doc .*as text or HTML/];
      assert.equal(said.length, expect.length, said.join("\n"));
      expect.forEach((pattern, at) => assert.match(said[at], pattern));
      assert.deepEqual(await headlines(page), ["Ferry to Callao runs again"]);
      assert.equal(await page.locator(".own-told").count(), 0);
    }));

  test("old encodings are decoded, and it is said which", () =>
    site.visit("?screen=own", async (page) => {
      const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, "utf16le")]);
      // "A ferry runs again after a storm" in three encodings, as their programs write it.
      const korean = Buffer.from(
        "bfa9bcf6c7d720bfa9b0b4bcb1c0cc20c6f8c7b320b5da20b4d9bdc320b4d9b4d1b4d9b0ed20bcb1bbe7b0a120b9e0c7fbb4d92e20b1e2b0fc20b5ce20b4ebb8a620b8f0b5ce20b0edc3c6b4d92e",
        "hex",
      );
      const japanese = Buffer.from(
        "979282cc82a082c68e7e82dc82c182c482a282bd83748346838a815b82aa895e8d7182f08dc48a4a82b582bd82c68141914489ef8ed082aa96be82e782a982c982b582bd8142",
        "hex",
      );
      await bring(page, file("u.txt", utf16), file("k.txt", korean), file("j.txt", japanese));
      const said = await page.locator(".own-read").innerText();
      for (const name of ["UTF-16LE", "EUC-KR", "Shift_JIS"]) assert.ok(said.includes(name), said);
      assert.match(said, /Ferry to Callao runs again/);
      assert.match(said, /여객선이/);
    }));

  test("a folder is taken with all that is in it", () =>
    site.visit("?screen=own", async (page) => {
      const { mkdtemp, mkdir, writeFile, rm } = await import("node:fs/promises");
      const { tmpdir } = await import("node:os");
      const { join } = await import("node:path");
      const folder = await mkdtemp(join(tmpdir(), "dateline-"));
      try {
        await mkdir(join(folder, "sub"));
        await writeFile(join(folder, "ferry.txt"), TEXT);
        await writeFile(join(folder, "sub", "nets.html"), PAGE);
        await writeFile(join(folder, "sub", "nets.toml"), 'publisher = "The Lantern"\n');
        await page.locator(".choose.folder input").setInputFiles(folder);
        await page.locator(".own-read").waitFor();
        assert.deepEqual((await headlines(page)).sort(), ["Ferry to Callao runs again", "Nets mended in Lima"]);
        assert.match(await page.locator(".own-read").innerText(), /The Lantern/);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }));

  test("files dropped on another screen, or beside the box, are read; who leaves before showing them loses nothing", () =>
    site.visit("", async (page) => {
      const drop = async (where) => {
        const transfer = await page.evaluateHandle(
          ([text]) => {
            const data = new DataTransfer();
            data.items.add(new File([text], "ferry.txt", { type: "text/plain" }));
            return data;
          },
          [TEXT],
        );
        await page.dispatchEvent(where, "drop", { dataTransfer: transfer });
        await page.locator(".own-read").waitFor({ timeout: 30000 });
      };
      // What hears of it comes once the page has rested.
      await page.locator(".foot a[href*='screen=dossiers']").waitFor();
      const before = (await counts(page))[1];
      await drop("main");
      assert.match(page.url(), /screen=own/);
      await page.getByRole("button", { name: /discard/i }).click();
      await drop("h1");
      await settled(page, () => page.getByRole("link", { name: "Explore", exact: true }).first().click());
      await page.locator("#found", { hasText: String(before + 1) }).waitFor();
      assert.equal((await cards(page)).filter((id) => id.startsWith("own/")).length, 1);
    }));

  test("dropped side-cars go to articles that are here", () =>
    site.visit("", async (page) => {
      const [id] = await cards(page);
      await settled(page, () => page.getByRole("link", { name: "Your articles" }).click());
      await page.locator(".bring").waitFor();
      const transfer = await page.evaluateHandle((name) => {
        const data = new DataTransfer();
        data.items.add(new File(['headline = "Stated in a file"\n'], `${name}.toml`));
        data.items.add(new File(["headline = 'x'"], "nobody.toml"));
        return data;
      }, id.split("/").pop());
      await page.dispatchEvent(".drop", "drop", { dataTransfer: transfer });
      await page.locator(".own-read").waitFor();
      await page.locator(".own-told summary").click();
      assert.match(await page.locator(".own-told").innerText(), /nobody\.toml There is no article of this name/);
      await show(page);
      await page.getByText("Stated in a file").first().waitFor();
    }));

  test("many files are opened one after another, and it can be stopped", () =>
    site.visit("?screen=own", async (page) => {
      const many = Array.from({ length: 60 }, (_, at) => file(`${at}.txt`, TEXT.replace("Callao", `Port ${at}`)));
      await page.evaluate(() => {
        const slow = File.prototype.arrayBuffer;
        File.prototype.arrayBuffer = async function () {
          await new Promise((done) => setTimeout(done, 50));
          return slow.call(this);
        };
        const blob = Blob.prototype.arrayBuffer;
        Blob.prototype.arrayBuffer = async function () {
          await new Promise((done) => setTimeout(done, 50));
          return blob.call(this);
        };
      });
      await choose(page, ...many);
      await page.getByText(/File \d+ of 60 is opened/).waitFor();
      await page.getByRole("button", { name: "Stop" }).press("Enter");
      await page.locator("progress").waitFor({ state: "detached" });
      assert.equal(await page.locator(".own-read").count(), 0);
      await choose(page, ...many);
      await page.locator(".own-read").waitFor({ timeout: 60000 });
      await drawn(page);
      assert.equal(await page.locator(".own-read .own-list li").count(), 60);
    }));

  test("saved as a folder, with corrections as side-cars, and read again from there", () =>
    site.visit("?screen=own", async (page) => {
      await bring(page, file("ferry.txt", TEXT), file("nets.html", PAGE));
      await show(page);
      const [all] = await counts(page);
      await page.goto(`${site.site.url}?screen=own`).catch(() => {});
      // All is gone with the load: for this visit only.
      await page.locator(".bring").waitFor();
      assert.equal(await page.locator(".own-list li").count(), 0);
      await bring(page, file("ferry.txt", TEXT), file("nets.html", PAGE));
      await show(page);
      await settled(page, () => page.getByRole("link", { name: "Your articles" }).click());
      await page.locator("#correct-which").selectOption("own/ferry");
      await page.locator("[name=first-day]").fill("2021-03-06");
      await page.locator("[name=last-day]").fill("2021-03-06");
      await page.locator(".correct form button").click();
      await page.locator(".stated > li").waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as a folder" }).click(),
      ]);
      assert.equal(download.suggestedFilename(), "seeds.zip");
      const bytes = await readFile(await download.path());
      const files = unzip(bytes);
      assert.equal(files["seeds/own/ferry.txt"], TEXT);
      assert.match(files["seeds/own/ferry.toml"], /published = "2021-03-06"/);
      assert.match(files["seeds/own/nets.toml"], /headline = "Nets mended in Lima"/);
      assert.ok(!files["seeds/own/nets.txt"].includes("hacked"));
      assert.equal(Object.keys(files).filter((name) => name.endsWith(".txt")).length, all);
      assert.ok(files["seeds/corpus.toml"].includes("title = ") && files["seeds/topics.toml"].includes("[[topic]]"));
      await page.getByLabel("alone").check();
      await bring(page, file("seeds.zip", bytes));
      const read = await page.locator(".own-read").innerText();
      assert.match(read, /6 March 2021/);
      assert.match(await page.locator(".refused").innerText(), /corpus\.toml/);
    }));
});
