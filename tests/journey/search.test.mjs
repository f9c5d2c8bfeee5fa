// A search finds a person by who she is, never by what is written about her (förordning 2001:637 15 §).

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { begin, openCase, ownWordsOf, toArea, toStep } from "./steps.mjs";
import { wordsOf } from "./words.mjs";

/** A word that stands in the texts and in no name. */
const WORD = "halkrädsla";

const t = wordsOf("sv");
const program = new Program(KVARBO);
let page;
const step = journey("search", () => page);

before(async () => (page = new Page(await program.start())));
after(() => program.end());

step("a note and a field hold a word that no name holds", async () => {
  await begin(page, t);
  await openCase(page, t, {
    number: "19390807-9167", given: "Ofelia", surname: "Provsson", services: ["Dusch"], words: `Har ${WORD}.`,
  });
  await toStep(page, t, "investigation");
  await toArea(page, t, 5);
  await page.fill("textbox", ownWordsOf(t), `Min ${WORD} är stor.`);
  await page.click("tab", t("investigation-tab-notes", { count: 0 }));
  await page.click("button", t("investigation-note-new"));
  await page.fill("textbox", t("investigation-note-text"), `Ringde om ${WORD}.`);
  await page.click("button", t("investigation-note-add"));
  await page.sees(t("investigation-note-added"));
});

step("the palette finds her by name and by number, and not by the word", async () => {
  for (const [query, found] of [["ofelia", 1], ["19390807", 1], [WORD, 0]]) {
    await page.press("Control+k");
    await page.type(query);
    if (found === 0) await page.sees(t("palette-nothing"));
    else await page.find("option", /^Ofelia Provsson/);
    assert.equal((await page.all("option", /Ofelia/)).length, found, query);
    await page.press("Escape");
  }
});

step("the list of cases finds her by name, and not by the word", async () => {
  await page.press("Control+2");
  await page.fill("textbox", t("cases-find"), "provsson");
  await page.find("link", "Ofelia Provsson");
  await page.fill("textbox", t("cases-find"), WORD);
  await page.sees(t("cases-none-here"));
  assert.equal((await page.all("link", "Ofelia Provsson")).length, 0);
});
