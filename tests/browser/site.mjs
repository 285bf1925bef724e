// Serves dist/ on 127.0.0.1, at the root, under a sub-path or under several, as a static host does: files, and 404;
// gzipped if asked. `answer`, where a test sets it, may answer in its own way: it gets the path, the response and the
// file's bytes, and says whether it has.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export async function serveSite(under = "/", { gzip = false } = {}) {
  const site = {};
  const folders = [under].flat();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const folder = folders.find((folder) => pathname.startsWith(folder));
    const path = folder === undefined ? null : decodeURIComponent(pathname.slice(folder.length));
    const file = path === null ? null : normalize(join(DIST, path || "index.html"));
    try {
      if (file === null || !file.startsWith(DIST)) throw new Error("outside");
      const body = await readFile(file);
      const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
      if (site.answer?.(path, response, body)) return;
      if (gzip) headers["content-encoding"] = "gzip";
      response.writeHead(200, headers).end(gzip ? gzipSync(body) : body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  const close = () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    return closed;
  };
  return Object.assign(site, { url: `http://127.0.0.1:${port}${folders[0]}`, close });
}
