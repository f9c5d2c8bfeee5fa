// A whole case in Finnish from the first start to the order, locked and unlocked, with no mouse at all.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { KeyboardPage } from "./keyboard.mjs";
import { KVARBO, Program } from "./program.mjs";
import { assess, begin, communicate, conclude, decide, openCase, openFromList, toArea, toStep, unlock, orderFrom } from "./steps.mjs";
import { until } from "./until.mjs";
import { wordsOf } from "./words.mjs";

/** What the letter says of this case, sentence by sentence, in its order (`assets/texts/fi`). */
const LETTER = [
  "Päätös hakemuksestasi: saat osan siitä, mitä hait",
  "Tämä on käännös. Ruotsinkielinen kirje on mukana. Jos tekstit eroavat toisistaan, ruotsinkielinen on voimassa.",
  "Päätös lyhyesti",
  "Saat apua näissä asioissa: • suihku, 2 kertaa viikossa • kävely, kerran viikossa",
  "Et saa näitä asioita: • siivous • kävely tätä enemmän",
  "Jos et ole tyytyväinen, voit valittaa. Kirjeesi on oltava perillä meillä kolmen viikon kuluessa siitä päivästä, jona sait päätöksen.",
  "Mitä olet hakenut",
  "Olet hakenut näitä tukitoimia: • suihku • siivous • kävely",
  "Kuvasit asian itse näin: ”Tarvitsen apua suihkussa ja siivouksessa, ja haluan ulos kävelemään.”",
  "Mitä olemme päättäneet",
  "Sinulle myönnetään suihku: 40 minuuttia, 2 kertaa viikossa.",
  "Hakemuksesi hylätään tämän tukitoimen osalta: siivous.",
  "Sinulle myönnetään kävely: 45 minuuttia, kerran viikossa.",
  "Hakemuksesi hylätään tältä osin: kävely tätä enemmän.",
  "Tämän päätöksen mukaan saat apua yhteensä: 9 tuntia ja 2 minuuttia kuukaudessa.",
  "Päätöksessä ei ole varaumaa.",
  "Miksi päätimme näin",
  "Suihku. Suihku ei ole turvallinen ilman apua.",
  "Siivous. Tytär siivoaa kodin.",
  "Kävely. Kerran viikossa riittää tavoitteeseen.",
  "Milloin apu alkaa Tilaamme avun palveluntarjoajalta.",
  "Mitä apu maksaa Maksat avusta maksun.",
  "Milloin seuraamme päätöstä Seuraamme päätöstä yhdessä kanssasi viimeistään",
  "Kuka on tehnyt päätöksen Päätöksen on tehnyt",
  "Liite: Näin valitat päätöksestä, ruotsinkielinen päätös",
  "Näin valitat päätöksestä Onko päätös mielestäsi väärä? Silloin voit valittaa siitä hallinto-oikeuteen",
  "Kirjoita valitus hallinto-oikeudelle, mutta lähetä tai jätä se meille, ei oikeuteen.",
];

const NAME = "Ofelia Provsson";

const t = wordsOf("fi");
const documents = mkdtempSync(join(tmpdir(), "kvarbo-letters-"));
const program = new Program(KVARBO, [], { KVARBO_DOCUMENTS: documents });
let page;
const step = journey("finnish-keyboard", () => page);

before(async () => {
  page = new KeyboardPage(await program.start());
  await page.resize(1366);
});
after(async () => {
  await program.end();
  rmSync(documents, { recursive: true, force: true });
});

/** A saved letter's words, each line break a space, and those whole that a line's end had divided. */
const textOf = (letter) =>
  execFileSync("pdftotext", [join(documents, letter), "-"], { encoding: "utf8" }).replace(/\u00ad\s*/g, "").replace(/\s+/g, " ");

step("the window speaks Finnish before anything is made", async () => {
  await page.find("heading", wordsOf("sv")("shell-welcome"));
  await page.click("button", "Suomi");
  await page.find("heading", t("shell-welcome"));
  await begin(page, t);
});

step("a case is opened", () =>
  openCase(page, t, {
    number: "19390807-9167",
    given: "Ofelia",
    surname: "Provsson",
    services: ["Suihku", "Siivous", "Kävely"],
    words: "Tarvitsen apua suihkussa ja siivouksessa, ja haluan ulos kävelemään.",
  }),
);

step("three life areas are assessed, and the investigation is closed", async () => {
  await toStep(page, t, "investigation");
  await toArea(page, t, 4);
  await assess(page, t, { item: "d460", assessed: 2, intended: 1, words: "En uskalla mennä ulos yksin.", goal: "Kävelee ulkona kerran viikossa." });
  await toArea(page, t, 5);
  await assess(page, t, { item: "d510", assessed: 3, intended: 2, words: "Pelkään liukastumista.", goal: "Suihku joka viikko turvallisesti." });
  await toArea(page, t, 6);
  await assess(page, t, { item: "d640", assessed: 3, intended: 3, words: "En jaksa imuroida.", goal: "Koti on siisti." });
  await conclude(page, t, "Ofelia ei selviä suihkusta eikä siivouksesta yksin.");
});

step("she is heard", async () => {
  await toStep(page, t, "hearing");
  await communicate(page, t, NAME);
});

step("the decision is written, reviewed and signed", async () => {
  await toStep(page, t, "decision");
  await page.find("heading", t("decision-title"));
  await decide(page, t, { service: "Suihku", outcome: "granted", times: "2", per: "week", reason: "Suihku ei ole turvallinen ilman apua." });
  await decide(page, t, { service: "Kävely", outcome: "partly_granted", times: "1", per: "week", reason: "Kerran viikossa riittää tavoitteeseen." });
  await decide(page, t, { service: "Siivous", outcome: "refused", reason: "Tytär siivoaa kodin." });
  await page.fill("textbox", t("decision-from"), t("words-today").toLowerCase());
  await page.fill("textbox", t("decision-general-reasons"), "Tarpeet on selvitetty.");
  await page.press("Tab");
  // The parties were not told of the two rows that go against her: told here, and no hindrance.
  await page.sees(t("decision-remarks-count", { count: 2 }));
  await page.picture("30-finnish-decision");
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-review"));
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-signed"));
});

step("the letter is read in Finnish", async () => {
  await page.click("link", t("decision-letter"));
  await page.find("heading", t("letter-title-decision"));
  await page.choose(t("letter-language"), t("letter-language-fi"));
  await page.sees("Miksi päätimme näin");
  await page.picture("31-finnish-letter");
  await page.click("button", t("letter-save"));
  await until("the letter is saved", () => readdirSync(documents).some((name) => name.endsWith(".pdf")));
  const letter = textOf(readdirSync(documents).find((name) => name.endsWith(".pdf")));
  let from = 0;
  for (const sentence of LETTER) {
    const at = letter.indexOf(sentence, from);
    assert.notEqual(at, -1, `"${sentence}" does not stand there, after what goes before it, in:\n${letter}`);
    from = at + sentence.length;
  }
  assert.doesNotMatch(letter, /\{|\b(du|beslut|beslutet|överklaga)\b/i, "no place to fill and no Swedish is left");
});

step("it is sent and received", async () => {
  await toStep(page, t, "decision");
  await page.click("button", t("decision-dispatch"));
  await page.sees(t("decision-dispatched-now"));
  await page.fill("textbox", t("decision-receive-label", { name: NAME }), t("words-today"));
  await page.click("button", t("decision-receive"));
  await page.sees(t("decision-received-now"));
});

step("the order goes to a provider", async () => {
  await toStep(page, t, "order");
  await orderFrom(page, t, /^Attendo/);
  await page.fill("textbox", t("order-start"), t("words-today").toLowerCase());
  await page.press("Tab");
  await page.sees(t("order-complete"));
  await page.picture("32-finnish-order");
  await page.press("Control+Enter");
  await page.sees(t("order-sent-now"));
});

step("after the lock the same screen is there, and the case says what runs", async () => {
  await page.press("Control+l");
  await page.find("heading", t("shell-locked"));
  await unlock(page, t);
  await page.find("link", new RegExp(t("order-letter-label", { provider: "Attendo", date: "" })));
  await openFromList(page, t, NAME);
  await page.picture("33-finnish-overview");
});
