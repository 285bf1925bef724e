// Keeps the files of the site in the browser, so that it works without a network from the second visit on. The build puts
// their names in place of FILES, and what stands for all of them in place of VERSION: another build is another script, which
// takes over once no page of the build before is open. Pages themselves are asked of the network first, so nobody is held on
// an old version; files have names that change with what is in them, and are taken from here.
const ours = `dateline ${registration.scope} `;
const cache = ours + "VERSION";
const files = FILES;

addEventListener("install", (event) => {
  const fresh = files.map((file) => new Request(file, { cache: "no-cache" }));
  event.waitUntil(
    caches
      .open(cache)
      .then((kept) => kept.addAll(fresh))
      // The pages of the build before go on, and say that another one has come.
      .then(() => registration.active && tell("newer")),
  );
});

/** Tells all open pages of the site. */
async function tell(what) {
  const pages = await clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage(what);
}

addEventListener("message", (event) => {
  if (event.data !== "forget") return;
  const all = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(ours));
    await Promise.all(names.map((name) => caches.delete(name)));
    await registration.unregister();
    await tell("forgotten");
  };
  event.waitUntil(all());
});

addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith(ours) && name !== cache);
  event.waitUntil(
    caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))).then(() => clients.claim()),
  );
});

// Opened, a cache that was forgotten would be there again.
const kept = (request) => caches.match(request, { cacheName: cache, ignoreSearch: true });

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return;
  const network = () => fetch(request);
  event.respondWith(
    request.mode === "navigate"
      ? network().catch(async () => (await kept(request)) ?? (await kept("./index.html")) ?? Response.error())
      : kept(request).then((found) => found ?? network()),
  );
});
