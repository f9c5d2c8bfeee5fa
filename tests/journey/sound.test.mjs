// Every screen of a demonstration, in every density, both themes and Finnish, is open to everybody; so is what opens on it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { isSound, WIDTHS } from "./sound.mjs";
import { begin, unlock } from "./steps.mjs";
import { wordsOf } from "./words.mjs";

const LISTS = ["today", "cases", "watches", "calendar", "calendar/week", "settings", "rules", "sync", "new"];
const STEPS = [
  "", "/intake", "/person", "/investigation/background", "/investigation/d5", "/investigation/analysis", "/investigation/review",
  "/visit/d5", "/hearing", "/decision", "/order",
];

/** What opens a form beside what `openAll` finds, one at a time: the screen, and the words of what is clicked. */
const FORMS = [
  ["investigated/investigation/d5", "investigation-item-add"],
  ["investigated/investigation/d5", "investigation-tab-notes", "investigation-note-new"],
  ["executed/order", "order-note"],
  ["executed/order", "order-strike"],
  ...["correct", "supplement", "review", "follow_up", "follow_up_earlier", "cease"].map((act) => ["executed/decision", `after-act-${act}`]),
];
const DRESSES = [["colorScheme", "light"], ["colorScheme", "dark"], ["density", "tat"], ["density", "besok"]];
/** The narrowest shows what does not fit; the widest has the most in it. */
const ENDS = [WIDTHS[0], WIDTHS.at(-1)];

let t = wordsOf("sv");
const program = new Program(KVARBO);
let page;
/** Address of each screen by what it is called in a failure. */
const screens = new Map(LISTS.map((list) => [list, `#/${list}`]));

/** Asks every screen, or the named ones. All that is wrong is told at once. */
async function each(ask, names = [...screens.keys()]) {
  const wrong = [];
  for (const name of names) {
    await page.go(screens.get(name));
    await ask(name).catch((error) => wrong.push(error.message));
  }
  await page.resize(WIDTHS[0]);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

/** What begins with these words: a button may have its key after them, and no word of its own. */
const beginning = (words) => new RegExp(`^${words}(?! \\p{Ll})`, "u");

const dress = async (setting, value) => {
  await page.go("#/settings");
  await page.pick(t(`settings-${setting}`), t(`settings-${setting}-${value}`));
  await page.sees(t("settings-changed"));
};

/** What lies over every screen, and the two doors of the lock. */
async function overlaysAreSound() {
  await page.press("Control+k");
  await page.find("combobox", t("shell-find"));
  await isSound(page, "palette", ENDS);
  await page.press("Escape");
  await page.press("F1");
  await page.find("heading", t("shell-keys"));
  await isSound(page, "keys", ENDS);
  await page.press("Escape");
  await page.press("Control+l");
  await page.find("heading", t("shell-locked"));
  await isSound(page, "lock", ENDS);
  await page.click("button", t("shell-forgot-passphrase"));
  await page.find("textbox", t("shell-new-passphrase"));
  await isSound(page, "recovery", ENDS);
  assert.deepEqual(await page.faintWords(), [], "over the dusk");
  await page.click("button", t("shell-recover-back"));
  await unlock(page, t);
}

before(async () => {
  page = new Page(await program.start());
  await page.find("heading", t("shell-welcome"));
});
after(() => program.end());

test("the welcome is sound in every dress, and in Finnish", async () => {
  for (const [what, value] of DRESSES) {
    await page.dress(what, value);
    await isSound(page, `welcome, ${value}`, ENDS);
  }
  await page.dress("colorScheme", "light");
  await page.dress("density", "normal");
  await page.click("button", "Suomi");
  await page.find("heading", wordsOf("fi")("shell-welcome"));
  await isSound(page, "welcome, Finnish", ENDS);
  assert.deepEqual(await page.faintWords(), [], "over the dusk");
  await page.click("button", "Svenska");
  await page.find("heading", t("shell-welcome"));
});

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
  screens.set("before the signature", `${screens.get("investigated/decision")}/review`);
  await page.go(screens.get("executed"));
  screens.set("as it stood", await page.leadsTo(new RegExp(`${t("case-then-open")}: ${t("event-order_sent-of")},`)));
  await page.go(screens.get("executed/decision"));
  screens.set("letter", await page.leadsTo(t("decision-letter")));
  await page.go(screens.get("executed/order"));
  screens.set("order's letter", await page.leadsTo(new RegExp(t("order-letter-label", { provider: ".+", date: ".+" }))));
});

test("at 200 % on an office laptop every screen leaves room to work", async () => {
  await each(async (name) => {
    await page.resize(683, 384);
    const room = await page.roomToWork(384);
    const scrolls = await page.sidewaysScroll();
    await page.resize(WIDTHS[0]);
    assert.ok(room >= 120, `${name} shows ${room} px of its work`);
    assert.equal(scrolls, 0, `${name} scrolls sideways on an office laptop at 200 %`);
  });
});

for (const theme of ["light", "dark"]) {
  test(`every screen is sound in the ${theme} theme`, async () => {
    await dress("theme", theme);
    await each((name) => isSound(page, name));
    await overlaysAreSound();
  });
}

test("what opens on a screen is sound", async () => {
  let opened = 0;
  await each(async (name) => {
    const here = await page.openAll();
    opened += here;
    if (here > 0) await isSound(page, `${name}, opened`, ENDS);
  });
  assert.ok(opened > 30, `${opened} were opened`);
});

test("a form that opens alone is sound", async () => {
  for (const [name, ...clicks] of FORMS) {
    // Away first, so that the form before is closed.
    await page.go("#/today");
    await each(async () => {
      for (const words of clicks) await page.click(words.includes("-tab-") ? "tab" : "button", beginning(t(words, { count: "" })));
      await isSound(page, `${name}, ${clicks.at(-1)}`, ENDS);
    }, [name]);
  }
});

for (const [density, theme] of [["tat", "light"], ["besok", "dark"]]) {
  test(`every screen is sound in the density ${density}, ${theme}`, async () => {
    await dress("theme", theme);
    await dress("density", density);
    await each((name) => isSound(page, name));
    await overlaysAreSound();
  });
}

test("every screen is sound with everything open in Finnish, whose words are the longest", async () => {
  await page.go("#/settings");
  await page.pick(t("settings-language"), "Suomi");
  t = wordsOf("fi");
  await page.find("heading", t("settings-title"));
  await each(async (name) => {
    await page.openAll();
    await isSound(page, `${name} in Finnish`, ENDS);
  });
  await overlaysAreSound();
});

test("the window speaks English at once when it is chosen, and every screen is sound in it", async () => {
  await page.go("#/settings");
  await page.pick(t("settings-language"), "English");
  t = wordsOf("en");
  for (const list of ["settings", "cases", "watches"]) {
    await page.go(`#/${list}`);
    await page.find("heading", t(`${list}-title`));
  }
  await each((name) => isSound(page, `${name} in English`, [WIDTHS[0]]));
});
