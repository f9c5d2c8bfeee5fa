// A note written in the wrong person's case is moved to the right one; the wrong case says only that it happened.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { isSound } from "./sound.mjs";
import { begin, openCase, openFromList, toStep, unlock } from "./steps.mjs";
import { wordsOf } from "./words.mjs";

/** A word that stands in the moved note and nowhere else. */
const WORD = "bergskristall";

const t = wordsOf("sv");
const program = new Program(KVARBO);
let page;
const step = journey("misfiled", () => page);

before(async () => (page = new Page(await program.start())));
after(() => program.end());

step("a note is written in the wrong case", async () => {
  await begin(page, t);
  await openCase(page, t, { number: "19390807-9167", given: "Ofelia", surname: "Provsson", services: ["Dusch"], words: "Vill duscha." });
  await page.press("Control+2");
  await page.find("heading", t("cases-title"));
  await openCase(page, t, { number: "19400721-9142", given: "Aino", surname: "Testinen", services: ["Dusch"], words: "Vill också duscha." });
  await toStep(page, t, "investigation");
  await page.click("tab", t("investigation-tab-notes", { count: 0 }));
  await page.click("button", t("investigation-note-new"));
  await page.fill("textbox", t("investigation-note-text"), `Ringde om ${WORD}.`);
  await page.click("button", t("investigation-note-add"));
  await page.sees(t("investigation-note-added"));
});

step("the right case is looked up by name, and one press moves the note", async () => {
  await page.click("button", t("case-misfiled"));
  await page.fill("textbox", t("case-misfiled-find"), "provsson");
  await page.find("radio", /Ofelia Provsson/);
  await isSound(page, "misfiled");
  await page.click("radio", /Ofelia Provsson/);
  await page.click("button", t("case-misfiled-move"));
  await page.sees(t("case-misfiled-moved"));
  await page.sees(t("investigation-journal-none"));
});

step("the wrong case says that a text was moved, and nothing of it", async () => {
  await openFromList(page, t, "Aino Testinen");
  await page.sees(t("event-text_moved"));
  assert.equal(await page.shows(WORD), false);
});

step("the case is seen as it stood, and Esc leads back to now", async () => {
  await page.click("link", new RegExp(`${t("case-then-open")}: ${t("event-application_received")}`));
  await page.find("link", new RegExp(`^${t("case-then-back")}`));
  await isSound(page, "then");
  assert.equal(await page.shows(t("event-text_moved")), false);
  await page.press("Escape");
  await page.sees(t("event-text_moved"));
});

step("the right case has the note", async () => {
  await openFromList(page, t, "Ofelia Provsson");
  await page.sees(t("event-text_received"));
  await toStep(page, t, "investigation");
  await page.click("tab", t("investigation-tab-notes", { count: 1 }));
  await page.sees(`Ringde om ${WORD}.`);
});

step("at the lock it is said what to do when the passphrase is lost", async () => {
  await page.press("Control+l");
  await page.click("button", t("shell-forgot-passphrase"));
  // A file of one's own has no slot for the committee's key until its profile carries one.
  await page.sees(t("shell-recover-none"));
  await isSound(page, "recover");
  await page.click("button", t("shell-recover-back"));
  await unlock(page, t);
});
