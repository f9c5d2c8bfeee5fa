// The first day: an own file, a first case, a text and a note, a power cut, and a locked door.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { begin, openCase, openFromList, ownWordsOf, toStep, unlock } from "./steps.mjs";
import { clock, today } from "./sweden.mjs";
import { until } from "./until.mjs";
import { wordsOf } from "./words.mjs";

const OWN_WORDS = "Jag vill duscha själv, men är rädd för att halka.";
const CUT = " Dottern hjälper mig på lördagar.";
const TYPING_MS = 3000;
/** A draft is asked for at most a second after a keystroke; the rest is the time it takes to write it. */
const MOST_LOST_MS = 1300;
const NOTE = "Ringde och bestämde hembesök på tisdag.";

const t = wordsOf("sv");
const ownWords = ownWordsOf(t);
const program = new Program(KVARBO);
let page;
const step = journey("first-note", () => page);

const start = async () => (page = new Page(await program.start()));

/** From any screen of the case to the life area that the journey writes in. */
async function toPersonalCare() {
  await toStep(page, t, "investigation");
  await page.click("link", /^5 .*(Ej börjad|Pågår)$/);
  await page.find("heading", /^5 /);
}

before(start);
after(() => program.end());

step("the first start makes an own file behind a passphrase", () => begin(page, t));

step("a case is opened for a person, and waits in the investigation", async () => {
  await openCase(page, t, {
    number: "19390807-9167",
    given: "Ofelia",
    surname: "Provsson",
    services: [/^Dusch/],
    words: "Hjälp med dusch.",
  });
  await toPersonalCare();
});

step("what is written in a field is saved without a button", async () => {
  await page.fill("textbox", ownWords, OWN_WORDS);
  await page.press("Tab");
  await page.sees(new RegExp(t("investigation-saved", { time: "\\d\\d:\\d\\d" })));
});

step("a journal note is written, and is of this minute in Sweden, wherever the computer stands", async () => {
  await page.click("tab", t("investigation-tab-notes", { count: 0 }));
  const before = [today(), clock()];
  await page.click("button", t("investigation-note-new"));
  const shown = [await page.value("textbox", t("investigation-note-happened")), await page.value("textbox", t("investigation-note-time"))];
  const after = [today(), clock()];
  assert.ok([before, after].some((one) => one.join() === shown.join()), `${shown} is neither ${before} nor ${after}`);
  await page.fill("textbox", t("investigation-note-text"), NOTE);
  await page.click("button", t("investigation-note-add"));
  await page.sees(NOTE);
});

step("a power cut while somebody types loses at most the last second", async () => {
  await page.click("textbox", ownWords);
  await page.press("Control+End");
  const typed = [];
  const begun = performance.now();
  while (performance.now() - begun < TYPING_MS) {
    const letter = CUT[typed.length % CUT.length];
    await page.type(letter);
    typed.push({ letter, at: performance.now() });
  }
  const cut = performance.now();
  await program.kill();
  await start();
  await unlock(page, t);
  await openFromList(page, t, "Ofelia Provsson");
  await toPersonalCare();
  const all = OWN_WORDS + typed.map(({ letter }) => letter).join("");
  const sure = OWN_WORDS.length + typed.filter(({ at }) => at < cut - MOST_LOST_MS).length;
  const kept = await page.value("textbox", ownWords);
  assert.ok(all.startsWith(kept), "what was kept is the beginning of what was typed");
  assert.ok(kept.length >= sure, `${kept.length} characters are kept, ${sure} were typed more than a second before`);
});

step("the journal note is there after the power cut", async () => {
  await page.click("tab", t("investigation-tab-notes", { count: 1 }));
  await page.sees(NOTE);
});

step("closing the window in mid-word loses nothing", async () => {
  await page.click("textbox", ownWords);
  await page.press("Control+End");
  const before = await page.value("textbox", ownWords);
  await page.type(" Och på sönd");
  await program.close();
  await start();
  await unlock(page, t);
  await openFromList(page, t, "Ofelia Provsson");
  await toPersonalCare();
  assert.equal(await page.value("textbox", ownWords), `${before} Och på sönd`);
});

step("the lock hides the case, and unlocking leads back to the same field", async () => {
  await page.click("textbox", ownWords);
  await page.press("Control+l");
  await page.find("heading", t("shell-locked"));
  assert.equal(await page.shows("Ofelia"), false);
  assert.equal(await page.shows(NOTE), false);
  await unlock(page, t);
  await page.find("textbox", ownWords);
  await until("the same field has the focus", async () => ownWords.test((await page.focused()).name));
});

step("a wrong passphrase opens nothing, and counts no tries where no other key opens the file", async () => {
  await page.press("Control+l");
  await page.fill("textbox", t("shell-passphrase"), "fel lösenfras helt");
  await page.press("Enter");
  await page.sees(t("error-wrong-secret"));
});
