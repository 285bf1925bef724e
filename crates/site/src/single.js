// Runs in the one-file page before the program: what the program would fetch stands in blocks of this page, gzipped and in
// base64. The build puts it, the program and its loader into one script.

/** This page as it was opened, from which one with another collection can be made. */
const root = document.documentElement.cloneNode(true);
for (const { name } of [...root.attributes]) if (name !== "lang") root.removeAttribute(name);
const page = `<!doctype html>\n${root.outerHTML}`;

const blocks = new Map();
for (const block of document.querySelectorAll("script[data-file]")) blocks.set(block.dataset.file, block);

/** The bytes of a block. Handed to the worker as it stands, so it knows nothing of this page. */
async function unpacked(text, isPlain) {
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if (isPlain) return packed;
  const stream = new DecompressionStream("gzip");
  // Not through a Blob: in a worker of a page from a disk, WebKit cannot read one.
  const writer = stream.writable.getWriter();
  writer.write(packed);
  writer.close();
  return new Response(stream.readable).arrayBuffer();
}

function blockOf(what) {
  const url = String(what?.url ?? what);
  return blocks.get(url.split(/[?#]/)[0].split("/").pop());
}

const elsewhere = globalThis.fetch;
globalThis.fetch = async (what, settings) => {
  const block = blockOf(what);
  if (!block && /(^|\/)dateline\.html$/.test(String(what?.url ?? what))) return new Response(page);
  if (!block) return elsewhere(what, settings);
  const type = block.dataset.file.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
  return new Response(await unpacked(block.textContent, "plain" in block.dataset), { headers: { "content-type": type } });
};

/** Puts the worker's script where the program looks for its address, with the files that it would fetch. */
async function placeWorker() {
  const named = document.querySelector("meta[name=dateline-worker]");
  const script = new TextDecoder().decode(await unpacked(blockOf(named.content).textContent));
  const own = [...blocks].filter(([name]) => /^(worker|intake|part-supplement)-/.test(name) && !name.endsWith(".js"));
  const files = JSON.stringify(Object.fromEntries(own.map(([name, block]) => [name, block.textContent])));
  const before = `const unpack=${unpacked},files=${files};self.fetch=async(name)=>new Response(await unpack(files[name]),{headers:{"content-type":name.endsWith(".wasm")?"application/wasm":"application/octet-stream"}});`;
  named.content = URL.createObjectURL(new Blob([before, script], { type: "text/javascript" }));
}

export const ready = placeWorker();
