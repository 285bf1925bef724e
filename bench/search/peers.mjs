// The libraries beside us, each in the settings that its own documentation gives for full text with two fields and
// mistyped words. Where that leaves a choice, every choice is a variant here, and the run takes the one that does best
// on the half of the articles that ours was tuned on.
import MiniSearch from "minisearch";
import flexsearch from "flexsearch";
import lunr from "lunr";
import * as orama from "@orama/orama";

/** Results that a search is asked for. */
export const MOST = 10;

const miniSearch = ({ boost, fuzzy = 0.2, combineWith = "OR" }) => ({
  label: `boost headline ${boost}, prefix, fuzzy ${fuzzy}, ${combineWith}`,
  build(docs) {
    const index = new MiniSearch({ fields: ["headline", "body"] });
    index.addAll(docs);
    const options = { boost: { headline: boost }, prefix: true, fuzzy, combineWith };
    return { search: (text) => index.search(text, options).slice(0, MOST).map(({ id }) => id) };
  },
});

const flexSearch = ({ tokenize, encoder }) => ({
  label: `Document, tokenize ${tokenize}, encoder ${encoder}, suggest, merged`,
  build(docs) {
    const field = (name) => ({ field: name, tokenize, encoder: flexsearch.Charset[encoder], resolution: 9 });
    const index = new flexsearch.Document({ document: { id: "id", index: [field("headline"), field("body")] } });
    docs.forEach((doc) => index.add(doc));
    const options = { limit: MOST, suggest: true, merge: true };
    return { search: (text) => index.search(text, options).map(({ id }) => id) };
  },
});

const flexSearchJoined = ({ tokenize, encoder }) => ({
  label: `Index over both fields joined, tokenize ${tokenize}, encoder ${encoder}, suggest`,
  build(docs) {
    const index = new flexsearch.Index({ tokenize, encoder: flexsearch.Charset[encoder], resolution: 9 });
    docs.forEach(({ id, headline, body }) => index.add(id, `${headline}\n${body}`));
    return { search: (text) => index.search(text, { limit: MOST, suggest: true }) };
  },
});

const lunrSearch = ({ boost, fuzzy }) => ({
  label: `boost headline ${boost}, exact 100, ${fuzzy === "always" ? "" : "if unknown "}prefix 10, edit distance 1`,
  build(docs) {
    const index = lunr(function () {
      this.ref("id");
      this.field("headline", { boost });
      this.field("body");
      docs.forEach((doc) => this.add(doc));
    });
    const known = (word) => {
      const stem = lunr.stemmer(new lunr.Token(word, {})).toString();
      return stem in index.invertedIndex;
    };
    return {
      search: (text) =>
        index
          .query((query) => {
            for (const token of lunr.tokenizer(text)) {
              const word = token.toString();
              query.term(word, { boost: 100 });
              if (fuzzy === "unknown" && known(word)) continue;
              query.term(word, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
              query.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
            }
          })
          .slice(0, MOST)
          .map(({ ref }) => ref),
    };
  },
});

const oramaSearch = ({ boost, threshold, stemming }) => ({
  label: `boost headline ${boost}, tolerance 1, threshold ${threshold}${stemming ? ", stemming" : ""}`,
  build(docs) {
    const index = orama.create({
      schema: { id: "string", headline: "string", body: "string" },
      components: { tokenizer: { language: "english", stemming } },
    });
    orama.insertMultiple(index, docs, docs.length);
    const options = { properties: ["headline", "body"], boost: { headline: boost }, tolerance: 1, threshold, limit: MOST };
    return { search: async (text) => (await orama.search(index, { term: text, ...options })).hits.map(({ id }) => id) };
  },
});

export const PEERS = [
  {
    name: "MiniSearch",
    package: "minisearch",
    variants: [1, 2, 4].flatMap((boost) => [{ boost }, { boost, combineWith: "AND" }]).map(miniSearch),
  },
  {
    name: "FlexSearch",
    package: "flexsearch",
    variants: [
      { tokenize: "forward", encoder: "LatinBalance" },
      { tokenize: "forward", encoder: "LatinExtra" },
      { tokenize: "tolerant", encoder: "Normalize" },
      { tokenize: "tolerant", encoder: "LatinBalance" },
    ]
      .map(flexSearch)
      .concat(flexSearchJoined({ tokenize: "tolerant", encoder: "Normalize" })),
  },
  {
    name: "Lunr",
    package: "lunr",
    variants: [1, 2, 10].flatMap((boost) => [{ boost, fuzzy: "always" }, { boost, fuzzy: "unknown" }]).map(lunrSearch),
  },
  {
    name: "Orama",
    package: "@orama/orama",
    variants: [
      { boost: 1, threshold: 0, stemming: false },
      { boost: 1, threshold: 1, stemming: false },
      { boost: 2, threshold: 0, stemming: false },
      { boost: 2, threshold: 1, stemming: false },
      { boost: 2, threshold: 1, stemming: true },
    ].map(oramaSearch),
  },
];
