// What a person sees and does on the page, in the page's own words: the only place that knows its markup.

import { drawn } from "./harness.mjs";

/** The articles of the list, top to bottom, as the queries of their pages. */
export const cards = (page) =>
  page.locator(".card h3 a").evaluateAll((all) =>
    // Printed, they lead to plain pages, and say where they lead in the app.
    all.map((a) => new URL(a.dataset.app ?? a.href, location.href).searchParams.get("article")),
  );

/** "3 of 5 articles" as [3, 5]; "5 articles" as [5, 5]. */
export async function counts(page) {
  const text = await page.locator("#found").innerText();
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  return numbers.length === 2 ? numbers : [numbers[0] ?? 0, numbers[0] ?? 0];
}

/** The section of a filter: "date", "country", "topic", "person" ... */
export const filter = (page, name) => page.locator(`section[aria-labelledby="${name}-title"]`);

/** The choices of a filter: label, count, whether ticked. */
export const choices = (page, name) =>
  filter(page, name)
    .locator("label.choice")
    .evaluateAll((all) =>
      all.map((label) => ({
        name: label.querySelector(".name").textContent.trim(),
        count: Number(label.querySelector(".count").textContent),
        chosen: label.querySelector("input").checked,
      })),
    );

/** Ticks or unticks the choice at `index` and waits for the list to follow. */
export async function tick(page, name, index) {
  const fold = page.locator("details.more-filters:not([open])", { has: filter(page, name) });
  if ((await fold.count()) > 0) await fold.locator("summary").first().click();
  await settled(page, () => filter(page, name).locator("label.choice input").nth(index).click());
}

/** Numbers of the page's drawings that no browser can read: a place or a size of each element, as attribute="value". */
export const unreadable = (page) =>
  page.locator("svg, svg *").evaluateAll((all) => {
    const names = ["x", "y", "dx", "dy", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"];
    const reads = (value) => value.trim() !== "" && Number.isFinite(Number(value.replace(/(%|px)$/, "")));
    const given = all.flatMap((element) => names.map((name) => [name, element.getAttribute(name)]));
    return given.filter(([, value]) => value !== null && !reads(value)).map(([name, value]) => `${name}="${value}"`);
  });

/** Does `action`, which changes the address, and waits until the page has followed. */
export async function settled(page, action) {
  const before = page.url();
  await action();
  await page.waitForFunction((url) => location.href !== url, before);
  await twoFrames(page);
  await drawn(page);
}

/** Lets the page draw. */
export const twoFrames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Types into the search box and waits for the list. */
export async function search(page, words) {
  await settled(page, () => page.locator("#search").fill(words));
}

/** A word of the first headline that is long enough to mean something. */
export async function someWord(page) {
  const text = await page.locator(".card h3").first().innerText();
  return text.match(/[\p{L}]{5,}/u)?.[0] ?? text.split(/\s+/)[0];
}

/** Opens the filters where the page is narrow and folds them. */
export async function openFilters(page) {
  const fold = page.locator("button[aria-controls='filters']");
  if (await fold.isVisible()) await fold.click();
}

/** Closes the filters where they stand before the list. */
export async function showFound(page) {
  const show = page.locator(".show-found button");
  if (await show.isVisible()) await show.click();
  // It may scroll smoothly.
  await page.waitForFunction(
    () => {
      const before = globalThis.scrolledTo;
      globalThis.scrolledTo = scrollY;
      return before === scrollY;
    },
    null,
    { polling: 200 },
  );
}

/** Whether the first element that `selector` finds is in the window, whole and uncovered. */
export const inSight = (page, selector) =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (!element) return false;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const uncovered = above !== null && (element.contains(above) || above.contains(element));
    return top >= 0 && bottom <= innerHeight && bottom > top && uncovered;
  }, selector);

/** Unfolds the argument for an article's date. */
export async function unfoldWhy(page) {
  const unfold = page.locator("button[aria-controls=why]");
  if ((await unfold.getAttribute("aria-expanded")) === "false") await unfold.click();
}
