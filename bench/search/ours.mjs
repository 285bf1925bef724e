// Ours, compiled to WebAssembly as a browser runs it.
import { createRequire } from "node:module";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { MOST } from "./peers.mjs";

/** Opens the bundle in `folder` with the module in `built`. */
export async function openOurs(built, folder) {
  // A module of its own for each corpus, so that its memory is this corpus's.
  const require = createRequire(import.meta.url);
  const path = join(built, "dateline_bench_engine.js");
  delete require.cache[require.resolve(path)];
  const { Engine } = require(path);
  const name = (await readdir(folder)).find((name) => name.endsWith(".dateline"));
  const file = await readFile(join(folder, name));
  let start = performance.now();
  const engine = new Engine(file);
  const opened = performance.now() - start;
  const memory = engine.memory().buffer.byteLength;
  start = performance.now();
  engine.index();
  const indexed = performance.now() - start;
  const ids = engine.ids().split("\n");
  return {
    opened,
    indexed,
    memory,
    bytes: engine.bytes(),
    search: (text) => Array.from(engine.search(text, MOST), (at) => ids[at]),
    view: (text) => engine.view(text),
  };
}
