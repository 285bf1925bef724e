// What the search benchmark is made of: the queries are what they say they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCsv } from "./corpus.mjs";
import {
  KINDS,
  chance,
  contentWords,
  makeQueries,
  meanReciprocalRank,
  percentile,
  withTypo,
  withoutStopWords,
} from "./queries.mjs";

const DOCS = [
  { id: "a", headline: "The ferry of Oslo sails again", body: "Ministers agreed on new timetables." },
  { id: "b", headline: "Old bridge closes for repairs", body: "Engineers found that the concrete had cracked." },
];

/** Levenshtein's distance, a swap of neighbours as one. */
function distance(a, b) {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j += 1) rows[0][j] = j;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  return rows[a.length][b.length];
}

test("queries are the same for the same seed, and of an article's own words", () => {
  const queries = makeQueries(DOCS, 40, 5);
  assert.deepEqual(queries, makeQueries(DOCS, 40, 5));
  assert.notDeepEqual(queries, makeQueries(DOCS, 40, 6));
  assert.equal(queries.length, 40 * KINDS.length);
  for (const { kind, target, text } of queries.filter(({ kind }) => !kind.endsWith("typo"))) {
    const doc = DOCS.find(({ id }) => id === target);
    const own = kind === "headline" ? withoutStopWords(doc.headline) : contentWords(`${doc.headline} ${doc.body}`);
    for (const word of text.split(" ")) assert.ok(own.includes(word), `${word} in ${text}`);
    assert.equal(text.split(" ").length, kind === "headline" ? own.length : 3);
  }
});

test("a typo is one slip in one word", () => {
  const next = chance(1);
  for (let at = 0; at < 500; at += 1) {
    const wrong = withTypo(["new", "timetables", "agreed"], next);
    if (wrong) assert.equal(distance(wrong.join(" "), "new timetables agreed"), 1, wrong.join(" "));
  }
  assert.equal(withTypo(["old", "2019"], next), null);
});

test("tables with quotes and line breaks are read", () => {
  const rows = parseCsv('date,title,text\n2020-01-01,"A ""B"", C","one\n\ntwo"\n2020-01-02,D,e\n');
  assert.deepEqual(rows, [
    { date: "2020-01-01", title: 'A "B", C', text: "one\n\ntwo" },
    { date: "2020-01-02", title: "D", text: "e" },
  ]);
});

test("figures are what their names say", () => {
  assert.equal(meanReciprocalRank([1, 2, 0, 4]), (1 + 0.5 + 0.25) / 4);
  assert.equal(meanReciprocalRank([]), 0);
  assert.equal(percentile([5, 1, 4, 2, 3], 0.5), 3);
  assert.equal(percentile([1, 2, 3, 4], 0.95), 4);
});
