// Another corpus than the site's, packed for a test.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The bundle of `files`, texts and side-cars by their names. */
export function packed(files) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-corpus-"));
  try {
    mkdirSync(join(folder, "seeds"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "seeds", name), text);
    const pack = ["run", "-q", "-p", "dateline-cli", "--bin", "dateline", "--", "pack", join(folder, "seeds"), "--out", folder];
    execFileSync("cargo", pack, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
    return readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith(".dateline"))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The routes by which a page gets this bundle instead of the site's. */
export const instead = (bundle) => ({ "\\.dateline$": (route) => route.fulfill({ body: bundle }) });
