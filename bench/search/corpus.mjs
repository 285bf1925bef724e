// The articles that are searched: as files for our packer, and as headline and body for the others.
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The rows of a CSV file (RFC 4180), its first as their names. */
export function parseCsv(text) {
  const rows = [];
  let row = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') field += text[(at += 1)];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "," || letter === "\n") {
      row.push(field.replace(/\r$/, ""));
      field = "";
      if (letter === "\n") rows.push(row.splice(0));
    } else field += letter;
  }
  if (field || row.length > 0) rows.push([...row, field]);
  const [names = [], ...rest] = rows;
  return rest.map((values) => Object.fromEntries(names.map((name, at) => [name, values[at] ?? ""])));
}

/** Writes the Wikinews tables in `from` as a folder of articles that can be packed. */
export async function writeWikinews(from, to) {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  let number = 0;
  for (const name of (await readdir(from)).filter((name) => name.endsWith(".csv")).sort()) {
    for (const row of parseCsv(await readFile(join(from, name), "utf8"))) {
      const id = String(number).padStart(6, "0");
      await writeFile(join(to, `${id}.txt`), `${row.title}\n\n${row.text}`);
      number += 1;
    }
  }
  await writeFile(join(to, "corpus.toml"), 'title = "Wikinews"\n');
  return number;
}

/** The articles of a folder: the first line is the headline. */
export async function readFolder(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      const [headline, ...rest] = text.split("\n");
      return { id: name.slice(0, -4), headline: headline.trim(), body: rest.join("\n").trim() };
    }),
  );
}

// node corpus.mjs FROM TO
if (process.argv[1] === fileURLToPath(import.meta.url)) await writeWikinews(process.argv[2], process.argv[3]);
