// The people around a person, what is caught at a visit, and what comes otherwise than as her own application: a
// notification, a line for another process, a booking without needs test, and a conflict of interest.

import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { begin, begins, openCase, openFromList, toArea, toStep, unlock } from "./steps.mjs";
import { until } from "./until.mjs";
import { wordsOf } from "./words.mjs";

const NAME = "Ofelia Provsson";

const t = wordsOf("sv");
const program = new Program(KVARBO);
let page;
const step = journey("arrival", () => page);

before(async () => {
  page = new Page(await program.start());
  await page.resize(1366);
});
after(() => program.end());

/** Begins a case from today's page: in a case the same keys begin a note. */
async function newCase() {
  await page.press("Control+1");
  await page.find("link", begins(t("today-new-case")));
  await page.press("Control+n");
}

/** Adds one to a list of the person's page: `fields` as label and what is written. */
async function add(button, fields, choices = []) {
  await page.click("button", t(button));
  for (const [label, option] of choices) await page.choose(t(label), option);
  for (const [label, words] of fields) await page.fill("textbox", t(label), words);
  await page.click("button", t("person-done"));
  await page.sees(t("person-saved"));
  // What was told of the one before may still stand there; the form that closes moves what lies below it.
  await until("the form is closed", async () => (await page.all("button", t("person-done"))).length === 0);
}

step("who speaks for her, who may know what, and what she agrees to stand on her page", async () => {
  await begin(page, t);
  await openCase(page, t, { number: "19390807-9167", given: "Ofelia", surname: "Provsson", services: ["Dusch", t("intake-handed-over-lss")], words: "Jag behöver hjälp att duscha." });
  await page.click("link", NAME);
  await page.find("heading", t("person-title"));
  await add("person-representatives-add", [["person-list-name", "Pekka Provsson"], ["person-scope", "bevaka rätt, sörja för person"], ["person-from", "2024-03-01"]], [["person-kind", t("person-kind-guardian")]]);
  await add("person-relatives-add", [["person-list-name", "Riitta Provsson"], ["person-relation", "dotter"], ["person-may-know", "när hjälpen kommer"]]);
  await add("person-consents-add", [["person-until", "2099-06-30"]], [["person-consent-scope", t("person-consent-individual_plan")]]);
  await add("person-consents-add", [], [["person-consent-scope", t("person-consent-provider")]]);
  for (const said of ["Pekka Provsson", "bevaka rätt, sörja för person", "Riitta Provsson", t("person-consent-until", { date: "30 juni 2099" })]) await page.sees(said);
  await page.picture("01-person");
});

step("what was caught at the visit gets its place afterwards", async () => {
  await toStep(page, t, "investigation");
  await toArea(page, t, 4);
  await page.press("Control+j");
  await page.fill("textbox", t("investigation-quick-title"), "Rullatorn stod i hallen.");
  await page.press("Enter");
  await page.sees(t("investigation-quick-saved"));
  await page.press("Escape");
  await page.picture("02-caught");
  await page.click("button", t("investigation-quick-here"));
  await page.sees("Anteckningen ligger nu i");
  await page.picture("03-sorted");
});

step("the line that another process decides is handed over with its note", async () => {
  await page.click("link", /^Ansökan \d/);
  await page.click("button", t("intake-over"));
  await page.fill("textbox", t("intake-over-to"), "LSS-enheten");
  await page.fill("textbox", t("intake-over-note"), "Hon vill ha ledsagarservice.");
  await page.click("button", t("intake-over-act"));
  await page.sees(t("intake-over-noted"));
  await page.sees("Hon vill ha ledsagarservice.");
  await page.picture("04-handed-over");
});

step("a notification is asked about, opened, and closed again when she does not apply", async () => {
  await newCase();
  await page.fill("textbox", t("intake-number"), "19380312-8432");
  await page.fill("textbox", t("person-given-names"), "Beda");
  await page.fill("textbox", t("person-surname"), "Provgren");
  await page.pick(t("intake-track"), t("intake-track-notification"));
  await page.choose(t("intake-by-notification"), t("intake-by-relative"));
  await page.fill("textbox", t("intake-authority"), "Karin Provgren, dotter");
  await page.press("Control+Enter");
  await page.find("heading", t("intake-title-notification"));
  await page.choose(t("intake-answer-said"), t("intake-answer-not_reached"));
  await page.click("button", t("intake-answer-note"));
  await page.sees(t("intake-answer-noted"));
  await page.click("button", t("intake-opening-open"));
  await page.sees(t("intake-opening-noted"));
  await page.picture("05-opened");
  await page.fill("textbox", t("intake-opening-reason"), "Hon tackade nej vid besöket.");
  await page.click("button", t("intake-opening-end"));
  await page.sees(t("intake-opening-ended"));
  await page.picture("06-closed");
});

step("a service without needs test is booked, and its notice is sent", async () => {
  await newCase();
  await page.fill("textbox", t("intake-number"), "19380303-9167");
  await page.fill("textbox", t("person-given-names"), "Cecilia");
  await page.fill("textbox", t("person-surname"), "Provlund");
  await page.fill("textbox", t("person-street"), "Storgatan 3");
  await page.fill("textbox", t("person-postcode"), "761 30");
  await page.fill("textbox", t("person-town"), "Norrtälje");
  await page.pick(t("intake-track"), t("intake-track-booking"));
  await page.choose(t("intake-service-of", { count: 1 }), "Städning");
  await page.press("Control+Enter");
  await page.find("heading", t("intake-title-booking"));
  await page.fill("textbox", t("intake-booking-from"), "idag");
  await page.press("Tab");
  await page.choose(t("intake-booking-provider"), /^Attendo/);
  await page.choose(t("intake-booking-hours"), "2");
  await page.find("link", t("intake-notice"));
  await page.picture("07-booking");
  await page.click("button", t("intake-booking-send"));
  await page.sees(t("intake-booking-now"));
  await page.click("link", t("intake-notice"));
  await page.find("heading", t("letter-title-booking"));
  await page.picture("08-notice");
});

step("who declares a conflict of interest has the case no more, and all else is there after a restart", async () => {
  await openFromList(page, t, NAME);
  await toStep(page, t, "intake");
  await page.click("button", t("intake-conflict-open"));
  await page.fill("textbox", t("intake-conflict-reason"), "Hon är min moster.");
  await page.click("button", t("intake-conflict-act"));
  await page.sees(t("intake-conflict-declared"));
  await page.picture("09-conflict");
  await program.close();
  page = new Page(await program.start());
  await page.resize(1366);
  await unlock(page, t);
  await page.press("Control+2");
  await page.find("heading", t("cases-title"));
  await page.find("link", NAME);
  await page.click("checkbox", t("cases-closed"));
  for (const name of ["Beda Provgren", "Cecilia Provlund"]) await page.find("link", name);
  await page.picture("10-cases");
});
