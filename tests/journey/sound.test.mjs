// Every screen of a demonstration, in every density and both themes, is open to everybody.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { isSound, WIDTHS } from "./sound.mjs";
import { begin } from "./steps.mjs";
import { wordsOf } from "./words.mjs";

const LISTS = ["today", "cases", "watches", "calendar", "calendar/week", "settings", "rules", "new"];
const STEPS = [
  "", "/intake", "/person", "/investigation/background", "/investigation/d5", "/investigation/analysis", "/investigation/review",
  "/visit/d5", "/hearing", "/decision", "/order",
];

const t = wordsOf("sv");
const program = new Program(KVARBO);
let page;
/** Address of each screen by what it is called in a failure. */
const screens = new Map(LISTS.map((list) => [list, `#/${list}`]));

/** Asks every screen. All that is wrong is told at once. */
async function each(ask) {
  const wrong = [];
  for (const [name, hash] of screens) {
    await page.go(hash);
    await ask(name).catch((error) => wrong.push(error.message));
  }
  await page.resize(WIDTHS[0]);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

const dress = async (setting, value) => {
  await page.go("#/settings");
  await page.pick(t(`settings-${setting}`), t(`settings-${setting}-${value}`));
  await page.sees(t("settings-changed"));
};

before(async () => {
  page = new Page(await program.start());
  await page.find("heading", t("shell-welcome"));
});
after(() => program.end());

test("the welcome is sound", () => isSound(page, "welcome"));

test("the welcome is seen whole on an office laptop, also by who begins with her own municipality", async () => {
  for (const what of ["demo", "own"]) {
    await page.pick(t("shell-start-with"), t(`shell-start-${what}`));
    assert.equal(await page.downwardScroll(), 0, what);
  }
});

test("a demonstration begins with people at every step", async () => {
  await begin(page, t, { what: "demo" });
  await page.go("#/cases");
  for (const [called, name] of [["investigated", /^Eskil Wahlgren/], ["executed", /^Gun-Britt Åkerlund/], ["long", /^Anna-Margareta/]]) {
    const hash = await page.leadsTo(name);
    for (const step of STEPS) screens.set(`${called}${step}`, `${hash}${step}`);
  }
  await page.go(screens.get("executed/decision"));
  screens.set("letter", await page.leadsTo(t("decision-letter")));
  await page.go(screens.get("executed/order"));
  screens.set("order's letter", await page.leadsTo(new RegExp(t("order-letter-label", { provider: ".+" }))));
});

for (const theme of ["light", "dark"]) {
  test(`every screen is sound in the ${theme} theme`, async () => {
    await dress("theme", theme);
    await each((name) => isSound(page, name));
  });
}

for (const density of ["tat", "besok"]) {
  test(`every screen is sound in the density ${density}`, async () => {
    await dress("density", density);
    await each((name) => isSound(page, name));
  });
}

test("the palette, the page of keys and the lock are sound", async () => {
  await page.press("Control+k");
  await page.find("combobox", t("shell-find"));
  await isSound(page, "palette");
  await page.press("Escape");
  await page.press("F1");
  await page.find("heading", t("shell-keys"));
  await isSound(page, "keys");
  await page.press("Escape");
  await page.press("Control+l");
  await page.find("heading", t("shell-locked"));
  await isSound(page, "lock");
});
