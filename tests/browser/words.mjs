// The words of the interface, from the files that the page is built from, so that no test repeats them by hand.
import { readFileSync } from "node:fs";

const TEXTS = {};
const text = (tag) => (TEXTS[tag] ??= readFileSync(new URL(`../../assets/words/${tag}.ftl`, import.meta.url), "utf8"));
const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A message that stands on one line, with its variables, as an expression that matches it and nothing else; a variable
 * whose words are the browser's own may be an expression. */
export function sentence(name, variables = {}, tag = "en") {
  const line = text(tag).match(new RegExp(`^${escaped(name)} = (.*)$`, "m"))?.[1];
  if (line === undefined) throw new Error(`assets/words/${tag}.ftl has no message ${name} on one line`);
  const source = line.split(/\{ \$([\w-]+) \}/).map((part, at) => {
    if (at % 2 === 0) return escaped(part);
    const value = variables[part];
    if (value === undefined) throw new Error(`${name}: nothing was said for $${part}`);
    return value instanceof RegExp ? value.source : escaped(value);
  });
  return new RegExp(`^${source.join("")}$`);
}

/** The same without variables, as words. */
export const words = (name, tag = "en") => text(tag).match(new RegExp(`^${escaped(name)} = (.*)$`, "m"))[1];
