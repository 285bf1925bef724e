// Pagefind, whose search runs in browsers only: in a headless one, from a folder served on this machine.
import { createServer } from "node:http";
import { mkdir, readFile, readdir, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, normalize } from "node:path";
import * as pagefind from "pagefind";
import { MOST } from "./peers.mjs";

// The browser tests' driver.
const { chromium } = createRequire(new URL("../../tests/browser/", import.meta.url))("playwright-core");
const TYPES = { ".js": "text/javascript", ".html": "text/html", ".json": "application/json" };

const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Writes the index of `docs` into `folder`; milliseconds that it took. */
async function write(docs, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const start = performance.now();
  const { index } = await pagefind.createIndex({ forceLanguage: "en" });
  for (const { id, headline, body } of docs) {
    const paragraphs = body.split(/\n+/).map((text) => `<p>${escaped(text)}</p>`);
    const content = `<html lang="en"><body><h1>${escaped(headline)}</h1>${paragraphs.join("")}</body></html>`;
    await index.addHTMLFile({ url: `/${id}`, content });
  }
  await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await pagefind.close();
  return performance.now() - start;
}

async function size(folder) {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(names.map((name) => stat(join(folder, name))));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/** Runs `queries` over `docs`: the ids found for each, and the milliseconds of one in `every` in `rounds` further rounds. */
export async function runPagefind(docs, queries, folder, rounds, every) {
  const built = await write(docs, folder);
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const type = TYPES[path.slice(path.lastIndexOf("."))] ?? "application/octet-stream";
    try {
      const body = path === "/" ? "<!doctype html><html lang=en>" : await readFile(join(folder, path));
      response.writeHead(200, {
        "content-type": path === "/" ? "text/html" : type,
        // With these a page's clock counts in 5 instead of 100 microseconds.
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const browser = await chromium.launch({
    executablePath: process.env.CHROME ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const texts = queries.map(({ text }) => text);
    const run = async ({ texts, most, rounds, every }) => {
      const pagefind = await import("/pagefind/pagefind.js");
      await pagefind.init();
      const urls = new Map();
      const url = async (result) => {
        if (!urls.has(result.id)) urls.set(result.id, (await result.data()).raw_url ?? (await result.data()).url);
        return urls.get(result.id);
      };
      const found = [];
      // This round also loads the parts of the index.
      for (const text of texts) {
        const { results } = await pagefind.search(text);
        found.push(await Promise.all(results.slice(0, most).map(url)));
      }
      const times = [];
      for (let round = 0; round < rounds; round += 1)
        for (const text of texts.filter((_, at) => at % every === 0)) {
          const start = performance.now();
          await pagefind.search(text);
          times.push(performance.now() - start);
        }
      return { found, times };
    };
    const { found, times } = await page.evaluate(run, { texts, most: MOST, rounds, every });
    return { built, bytes: await size(folder), times, found: found.map((urls) => urls.map((url) => url.replace(/\D/g, ""))) };
  } finally {
    await browser.close();
    await new Promise((done) => server.close(done));
  }
}
