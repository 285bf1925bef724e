// Known-item search beside other libraries: which finds the article again, and how soon. `cargo xtask bench-search`
// runs it: node --expose-gc run.mjs BUILT WIKINEWS SYNTHETIC [--tune]
//
// Each argument is a folder: the module with our search; and for each corpus `articles/` and `bundle/`.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFolder } from "./corpus.mjs";
import { openOurs } from "./ours.mjs";
import { runPagefind } from "./pagefind.mjs";
import { PEERS } from "./peers.mjs";
import { KINDS, makeQueries, meanReciprocalRank, percentile } from "./queries.mjs";

/** Queries of each kind. */
const COUNT = 250;
const SEED = 20191123;
/** Rounds that are timed, after one that is not; and of so many queries one is timed, as some libraries take long. */
const ROUNDS = 2;
const TIMED = 5;
/** Settings are chosen by one in so many queries of the other half. */
const CHOSEN = 3;

const [built, wikinews, synthetic, ...options] = process.argv.slice(2);
const tuning = options.includes("--tune");

/** The articles are halved: weights and settings are chosen on one half, the figures are of the other. */
const isTuning = ({ id }) => Number(id) % 2 === 0;

/** Says what is being done: the whole takes minutes. */
const doing = (what) => console.error(`  ${what} ...`);

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function ranks(queries, found) {
  const all = queries.map(({ target }, at) => found[at].indexOf(target) + 1);
  const of = (kind) => meanReciprocalRank(all.filter((_, at) => queries[at].kind === kind));
  const kinds = KINDS.map(of);
  return [...kinds, mean(kinds)];
}

async function answers(queries, search) {
  const found = [];
  for (const { text } of queries) found.push(await search(text));
  return found;
}

/** Milliseconds of each search in each round. */
async function time(queries, search) {
  await answers(queries, search);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { text } of queries) {
      const start = performance.now();
      const result = search(text);
      if (result instanceof Promise) await result;
      times.push(performance.now() - start);
    }
  return times;
}

/** What an index costs: milliseconds to build it, bytes on the heap. */
function build(variant, docs) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const start = performance.now();
  const index = variant.build(docs);
  const took = performance.now() - start;
  globalThis.gc?.();
  const after = process.memoryUsage();
  return { ...index, built: took, bytes: after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers };
}

async function version(name) {
  const text = await readFile(new URL(`./node_modules/${name}/package.json`, import.meta.url), "utf8");
  return JSON.parse(text).version;
}

function table(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, at) => Math.max(...lines.map((row) => row[at].length)));
  const line = (row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  ");
  return lines.map(line).join("\n");
}

const docs = await readFolder(join(wikinews, "articles"));
const chosenBy = makeQueries(docs.filter(isTuning), COUNT, SEED);
const reported = tuning ? chosenBy : makeQueries(docs.filter((doc) => !isTuning(doc)), COUNT, SEED + 1);

const quality = [];
const chosen = [];
const ours = await openOurs(built, join(wikinews, "bundle"));
quality.push(["Dateline", ...ranks(reported, await answers(reported, ours.search))]);
if (tuning) {
  console.log(table(["tuning half", ...KINDS, "mean"], quality.map((row) => row.map((it) => (it.toFixed ? it.toFixed(4) : it)))));
  process.exit(0);
}
for (const peer of PEERS) {
  doing(`${peer.name}: ${peer.variants.length} settings`);
  const some = chosenBy.filter((_, at) => at % CHOSEN === 0);
  let best = null;
  for (const variant of peer.variants) {
    const index = variant.build(docs);
    const figure = ranks(some, await answers(some, index.search)).at(-1);
    if (!best || figure > best.figure) best = { variant, figure };
  }
  const index = best.variant.build(docs);
  quality.push([peer.name, ...ranks(reported, await answers(reported, index.search))]);
  chosen.push({ name: `${peer.name} ${await version(peer.package)}`, peer, variant: best.variant });
}

const corpora = [
  { docs, folder: wikinews, ours },
  { docs: await readFolder(join(synthetic, "articles")), folder: synthetic, ours: null },
];
const timed = reported.filter((_, at) => at % TIMED === 0);
const speed = new Map();
const note = (name, times, built, bytes) => {
  const cells = [percentile(times, 0.5), percentile(times, 0.95), built, bytes / 1e6];
  speed.set(name, [...(speed.get(name) ?? []), ...cells]);
};
const [few, many] = corpora.map(({ docs }) => docs.length);
function printQuality() {
  console.log(`Known-item search over ${few} Wikinews articles: mean reciprocal rank among the first ten, of ${COUNT}
queries of each kind, for articles of the half that nothing was chosen on. Words: three of the article; headline:
without stop words; typo: one slip in one word.
`);
  console.log(table(["", ...KINDS, "mean"], quality.map(([name, ...figures]) => [name, ...figures.map((it) => it.toFixed(3))])));
}

for (const corpus of corpora) {
  const own = corpus.ours ?? (await openOurs(built, join(corpus.folder, "bundle")));
  note("Dateline, ranked list", await time(timed, own.search), own.indexed, own.bytes);
  note("Dateline, whole screen", await time(timed, own.view), own.opened, own.memory);
  for (const { peer, variant } of chosen) {
    doing(`${peer.name} over ${corpus.docs.length} articles`);
    const index = build(variant, corpus.docs);
    note(peer.name, await time(timed, index.search), index.built, index.bytes);
  }
  doing(`Pagefind over ${corpus.docs.length} articles`);
  const [asked, every] = corpus === corpora[0] ? [reported, TIMED] : [timed, 1];
  const page = await runPagefind(corpus.docs, asked, join(corpus.folder, "pagefind"), ROUNDS, every);
  note("Pagefind", page.times, page.built, page.bytes);
  if (corpus === corpora[0]) {
    quality.push(["Pagefind", ...ranks(reported, page.found)]);
    printQuality();
  }
}

console.log(`
Every fifth of the same queries, timed, over ${few} articles and over ${many} made-up ones (dateline synth): milliseconds of half and of
95 in 100 of them; milliseconds to build the index; MB that it takes.
`);
const columns = [few, many].flatMap((count) => ["p50", "p95", "built", "MB"].map((name) => `${name} ${count}`));
const rows = [...speed].map(([name, cells]) => [name, ...cells.map((it, at) => (Number.isFinite(it) ? it.toFixed(at % 4 < 2 ? 3 : at % 4 === 2 ? 0 : 1) : "-"))]);
console.log(table(["", ...columns], rows));
console.log(`
Dateline runs as WebAssembly in Node.js ${process.versions.node}, as in a browser. The ranked list is what the others give too; the whole
screen adds what the page shows: filters with counts, charts, cards with hits; its time to build is that of opening the
bundle, its MB the whole memory of the module. Pagefind runs in headless Chromium, after its parts were loaded once, and
has no setting for mistyped words; its MB are the files. The others run in Node.js, MB on the heap; of the settings that
their documentation gives for such search each has those that did best on the other half:
`);
for (const { name, variant } of chosen) console.log(`  ${name}: ${variant.label}`);
console.log(`  Pagefind ${await version("pagefind")}: <h1> and paragraphs, defaults`);
process.exit(0);
