// What must be known before the first paint: colours, language, and whether the link asks for something else than what
// is printed; and what must be heard if the program itself cannot start. `prerender.rs` puts names in the place of
// NAMES IN CAPITALS, and the script into the page; the page's policy allows it by its hash.
(function () {
var d = document, r = d.documentElement, c = r.classList;
c.add("js");
if (location.search.length > 1) c.add("deep");
// What is remembered is this site's alone: another one may lie in another folder of the same host.
function remembered(key) {
  try { return localStorage.getItem(key + ":" + location.pathname.replace(/[^\/]*$/, "")); } catch (e) { return null; }
}
var t = remembered("THEME_KEY");
if (t === "light" || t === "dark") r.setAttribute("data-theme", t);

// Has a file that the program will ask for come early.
function early(name) {
  var m = d.querySelector("meta[name=dateline-" + name + "]"), p = d.createElement("link");
  if (!m) return;
  p.rel = "preload";
  p.as = "fetch";
  p.crossOrigin = "";
  p.href = m.content;
  d.head.appendChild(p);
}
var opened = /[?&]article=([^&#]+)/.exec(location.search);
var screen = /[?&]screen=([a-z]+)/.exec(location.search);
if (opened) early("part-article");
if (screen) {
  var part = { timeline: "timeline", about: "deferred", own: "own", lessons: "own" }[screen[1]];
  early("part-" + (part || "together"));
}
if (/[?&]start=/.test(location.search)) early("part-deferred");

// The language: of the link, else chosen before, else the browser's.
function known(t) {
  t = String(t).toLowerCase().split("-")[0];
  return /^(en|ko|ja)$/.test(t) ? t : "";
}
var l = "en", g = /[?&]lang=([^&#]*)/.exec(location.search), s = [remembered("LANGUAGE_KEY")].concat(navigator.languages || navigator.language);
for (var i = 0; i < s.length; i++) if (known(s[i])) { l = known(s[i]); break; }
r.setAttribute("LANGUAGE_DEFAULT", l);
if (g && known(g[1]) === g[1]) l = g[1];
if (l !== "en") {
  c.add("deep");
  r.lang = l;
  early("words-" + l);
}

// Calls what needs the page as soon as it is there: "DOMContentLoaded" waits for the program's script, which may be long
// in coming.
function parsed(then) { d.addEventListener("readystatechange", then, { once: true }); }

// Says what failed, or which file has not come, above the printed list.
function say(kind, file) {
  if (c.contains("mounted")) return;
  c.remove("deep");
  c.add("failed");
  var b = d.getElementById("ID_FAILED");
  if (!b) { parsed(function () { say(kind, file); }); return; }
  // What failed first stays said; what the program says, too.
  if (!failed && (b.hidden || !c.contains("started"))) {
    ["ID_TITLE", "ID_WHY", "ID_MEND"].forEach(function (id) {
      var e = d.getElementById(id);
      e.textContent = (e.getAttribute("data-" + kind) || e.getAttribute("data-files")).replace("FILE", file);
    });
    d.getElementById("ID_RETRY").hidden = kind === "disk";
  }
  failed = kind !== "late";
  b.hidden = false;
}
var failed = false;
function fail(kind) { say(kind, ""); }

// The program itself says what it waits for; until it has started, this does.
var came = {};
try {
  new PerformanceObserver(function (list) {
    list.getEntries().forEach(function (it) { came[it.name] = true; });
  }).observe({ type: "resource", buffered: true });
} catch (e) {}
function wait() {
  var files = [].map.call(d.querySelectorAll("link[rel=modulepreload]"), function (it) { return it.href; });
  // A page that has all within waits for none.
  if (failed || c.contains("started") || !files[0]) return;
  // The program has the name of its script.
  files.sort().concat(String(files[0]).replace(/\.js$/, "_bg.wasm")).some(function (file) {
    if (!came[file]) say("late", file.split("/").pop());
    return !came[file];
  });
}
setTimeout(wait, PATIENCE);
// No browser lets a page from a disk load modules.
if (location.protocol === "file:") fail("disk");
if (typeof WebAssembly !== "object" || !("noModule" in d.createElement("script"))) fail("old");
addEventListener("error", function (e) {
  var tag = e.target && e.target.tagName;
  if (tag === "SCRIPT" || !tag) fail("files");
}, true);
addEventListener("unhandledrejection", function () { fail("files"); });
// Printed links lead to plain pages; where the program is to come, to its own.
d.addEventListener("click", function (e) {
  var a = e.target.closest && e.target.closest("a[data-app]");
  if (!a || c.contains("failed") || e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
  e.preventDefault();
  location.href = a.getAttribute("data-app");
});
d.addEventListener("click", function (e) { if (e.target && e.target.id === "ID_RETRY") location.reload(); });

parsed(function () {
  var p = d.getElementById("ID_PRINTED"), n = d.getElementById("ID_LOADING");
  if (l !== "en" && n && !c.contains("failed")) { n.lang = l; n.textContent = n.getAttribute("data-" + l); }
  if (!p) return;
  // Of an article whose card is printed, the headline stands at once where its page will have it, and the text as soon as
  // its plain page has come: it can be read while the program is on its way.
  if (opened && l === "en") p.querySelectorAll(".card h3 a").forEach(function (a) {
    if (a.getAttribute("data-app") !== "?article=" + opened[1]) return;
    var h = d.createElement("article");
    h.className = "wrap article early";
    h.innerHTML = "<p class=way>&nbsp;</p><h1></h1>";
    h.lastChild.lang = a.parentNode.lang;
    h.lastChild.dir = "auto";
    h.lastChild.textContent = a.textContent;
    p.querySelector(".bar").after(h);
    c.add("opens");
    // Without it the program brings the text.
    if (typeof fetch === "function") fetch(a.getAttribute("href")).then(function (r) { return r.ok ? r.text() : ""; }).then(function (plain) {
      new DOMParser().parseFromString(plain, "text/html").querySelectorAll(".plain :is(.sub, .text)").forEach(function (n) { h.append(n); });
    }).catch(function () {});
  });
  if ("inert" in p) p.querySelectorAll(".needs-js:not(.side)").forEach(function (n) { n.inert = true; });
});
})();
