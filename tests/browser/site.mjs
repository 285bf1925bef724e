// Serves dist/ on 127.0.0.1, at the root or under a sub-path, as a static host does: files, and 404; gzipped if asked.
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
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const path = pathname.startsWith(under) ? decodeURIComponent(pathname.slice(under.length)) : null;
    const file = path === null ? null : normalize(join(DIST, path || "index.html"));
    try {
      if (file === null || !file.startsWith(DIST)) throw new Error("outside");
      const body = await readFile(file);
      const headers = { "content-type": TYPES[extname(file)] ?? "application/octet-stream" };
      if (gzip) headers["content-encoding"] = "gzip";
      response.writeHead(200, headers).end(gzip ? gzipSync(body) : body);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  return { url: `http://127.0.0.1:${port}${under}`, close: () => new Promise((done) => server.close(done)) };
}
