// What the page says when something failed or has not come: exact sentences, in the places where they stand.
import assert from "node:assert/strict";
import { words } from "./words.mjs";

/** Any words, for what only the browser knows. */
export const ANY = /.+/;

/** The reason that the page in the app's place gives. */
export const why = (page) => page.locator("#failed-why");

/** The button that tries again, or another one by the name of its words. */
export const button = (page, name = "failed-retry", tag = "en") =>
  page.getByRole("button", { name: words(name, tag), exact: true });

/** A page whose clock is ours: `until` then lets time go fast. For `prepare`. */
export async function fast(page) {
  await page.clock.install();
  page.fast = true;
}

/** Waits for `condition`, at most so many real milliseconds. */
export async function until(page, condition, within = 12000) {
  const end = Date.now() + within;
  while (!(await condition().catch(() => false)) && Date.now() < end) {
    if (page.fast) await page.clock.fastForward(1000);
    await new Promise((go) => setTimeout(go, 100));
  }
}

/** Waits until the page in the app's place gives exactly this reason. */
export const saysWhy = (expected) => async (page) => {
  await until(page, async () => (await why(page).isVisible()) && expected.test(await why(page).innerText()));
  assert.match(await why(page).innerText(), expected);
};

/** Waits until a notice of the app says exactly that. */
export const saysNotice = (expected) => async (page) => {
  const said = page.locator("main").getByRole("status").getByText(expected);
  await until(page, () => said.isVisible());
  assert.ok(await said.isVisible(), `${expected}: ${await page.locator("main [role=status]").allInnerTexts()}`);
};

/** Waits until the foot says exactly that. */
export const saysFoot = (expected) => async (page) => {
  const said = page.locator("#reread");
  await until(page, async () => expected.test(await said.innerText()));
  assert.match(await said.innerText(), expected);
};

/** There are headlines to read, or an article with its text; and no line that tells of progress beside an error. */
export async function readable(page) {
  const headlines = await page.locator(".card h3:visible").allInnerTexts();
  const article = await page.locator("article h1:visible").count();
  assert.ok(article === 1 || headlines.some((text) => text.trim().length > 3), "nothing to read");
  if (await page.locator("#failed:visible").count()) {
    const loading = page.locator("#loading");
    const shown = (await loading.count()) > 0 && (await loading.evaluate((it) => getComputedStyle(it).display !== "none"));
    assert.ok(!shown, "a line about progress beside an error");
  }
}
