// Known-item queries: what a person types who looks for one article. Seeded: the same queries in every run.

const STOP = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does during each for from
  had has have he her here him his how i if in into is it its just may me might more most must my no nor not of off on
  one only or other our out over own said same says she should so some such than that the their them then there these
  they this those through to too two under until up upon us was we were what when where which while who whom why will
  with would you your`.split(/\s+/),
);
/** Letters below which a word tells little, and below which nobody mistypes one. */
const CONTENT = 4;
const TYPED_WRONG = 5;

/** A generator of numbers from 0 to 1 (mulberry32, T. Ettinger, public domain). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The words of a text, in lower case, as a person would type them. */
export function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+|,\p{N}+)*/gu) ?? [];
}

export function contentWords(text) {
  const tells = (word) => word.length >= CONTENT && /^\p{L}+$/u.test(word) && !STOP.has(word);
  return [...new Set(words(text).filter(tells))];
}

export function withoutStopWords(text) {
  return words(text).filter((word) => !STOP.has(word));
}

/** One slip in one word of five letters or more, not in its first letter: a wrong, missing, doubled or swapped one. */
export function withTypo(query, next) {
  const long = query.flatMap((word, at) => (/^\p{L}+$/u.test(word) && word.length >= TYPED_WRONG ? [at] : []));
  if (long.length === 0) return null;
  const which = long[Math.floor(next() * long.length)];
  const word = query[which];
  const at = 1 + Math.floor(next() * (word.length - 2));
  const other = String.fromCharCode(97 + Math.floor(next() * 26));
  const slips = [
    word.slice(0, at) + other + word.slice(at + 1),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + other + word.slice(at),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  ];
  const wrong = slips[Math.floor(next() * slips.length)];
  return wrong === word ? null : query.map((own, place) => (place === which ? wrong : own));
}

export const KINDS = ["words", "headline", "words, typo", "headline, typo"];

/** `count` queries of each kind for articles among `docs`. */
export function makeQueries(docs, count, seed) {
  const next = chance(seed);
  const found = [];
  for (const kind of KINDS) {
    let made = 0;
    while (made < count) {
      const doc = docs[Math.floor(next() * docs.length)];
      let query;
      if (kind.startsWith("words")) {
        const pool = contentWords(`${doc.headline}\n${doc.body}`);
        query = [];
        while (query.length < 3 && pool.length > 0) {
          query.push(pool.splice(Math.floor(next() * pool.length), 1)[0]);
        }
      } else query = withoutStopWords(doc.headline);
      if (kind.endsWith("typo")) query = withTypo(query, next);
      if (!query || query.length === 0) continue;
      found.push({ kind, target: doc.id, text: query.join(" ") });
      made += 1;
    }
  }
  return found;
}

/** Mean reciprocal rank: `ranks` from 1, 0 where the item was not among the first. */
export function meanReciprocalRank(ranks) {
  return ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(ranks.length, 1);
}

/** The value below which `share` of `times` lie. */
export function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
