// The steps of a case as a person takes them, in any language and by mouse or by keys alone.
// `page` is a Page or a KeyboardPage, `t` gives the window's words (`words.mjs`).

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Norrtälje's rules under the head of an invented municipality: nothing that can be appealed is signed under an example's. */
const text = (path) => readFileSync(join(import.meta.dirname, path), "utf8");
export const ownRules = () => {
  const [before, rest] = text("../../assets/municipalities/norrtalje.toml").split("[committee]");
  return `${before}[committee]\n${text("../committee.toml")}${rest.slice(rest.indexOf("\n[court]"))}`;
};

/** What opens a journey's file, and the field it goes into: without a keyring a passphrase, with one a PIN. */
export const PASSPHRASE = ["shell-passphrase", "norrsken över bryggan"];
export const PIN = ["shell-pin", "482915"];

/** Who sits at the window. */
export const ASSESSOR = "Siv Testén";

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
export const begins = (text) => new RegExp(`^${escaped(text)}`);
const ends = (text) => new RegExp(`${escaped(text)}$`);
/** A name with something in it that differs: `gap` stands for any words. */
const anywhere = (text) => new RegExp(`^${escaped(text).replace("GAP", ".+")}$`);

/** Makes a file in Norrtälje as the welcome asks for it: `own` by the municipality's own rules, or `demo` with invented people; for an assessor. */
export async function begin(page, t, { what = "own", name = ASSESSOR, position = "assessor", secret: [field, secret] = PASSPHRASE } = {}) {
  await page.find("heading", t("shell-welcome"));
  await page.pick(t("shell-start-with"), t(`shell-start-${what}`));
  if (what === "own") await page.give(t("profile-file"), "provkoping.toml", ownRules());
  else await page.choose(t("shell-municipality"), /Norrtälje/);
  await page.fill("textbox", t("shell-name"), name);
  await page.fill("textbox", t("shell-job"), "Biståndshandläggare");
  await page.choose(t("shell-position"), t(`words-position-${position}`));
  await page.fill("textbox", t(field), secret);
  await page.press("Enter");
  await page.find("link", begins(t("shell-today")));
  await page.find("link", begins(t("today-new-case")));
}

/** Opens the locked file. */
export async function unlock(page, t, [field, secret] = PASSPHRASE) {
  await page.fill("textbox", t(field), secret);
  await page.press("Enter");
  await page.find("link", begins(t("shell-today")));
}

/** Opens a case for an application by telephone. `services` are names in the catalogue. */
export async function openCase(page, t, { number, given, surname, services, words }) {
  await page.press("Control+n");
  await page.fill("textbox", t("intake-number"), number);
  await page.fill("textbox", t("person-given-names"), given);
  await page.fill("textbox", t("person-surname"), surname);
  await page.fill("textbox", t("person-street"), "Storgatan 1");
  await page.fill("textbox", t("person-postcode"), "761 30");
  await page.fill("textbox", t("person-town"), "Norrtälje");
  await page.fill("textbox", t("intake-own-words"), words);
  for (const [at, service] of services.entries()) {
    if (at > 0) await page.click("button", t("intake-service-add"));
    await page.choose(t("intake-service-of", { count: at + 1 }), service);
  }
  await page.press("Control+Enter");
  await page.find("heading", t("intake-title-application"));
}

/** Opens the case of the person with this name from the list of cases. */
export async function openFromList(page, t, name) {
  await page.press("Control+2");
  await page.find("heading", t("cases-title"));
  await page.click("link", name);
  await page.find("heading", t("case-kind-home_care"));
}

/** Goes to a step of the open case. A signed decision's link begins with the same word, and then its number. */
export const toStep = (page, t, step) => page.click("link", new RegExp(`^${t(`words-step-${step}`)}(?! \\d{4}-)`));

/** Goes to a life area that nothing is written in yet. */
export async function toArea(page, t, number) {
  await page.click("link", new RegExp(`^${number} .*${t("words-progress-not_begun")}$`));
  await page.find("heading", new RegExp(`^${number} `));
}

/** The field of a life area for the person's own words. */
export const ownWordsOf = (t) => anywhere(t("investigation-own-words", { possessive: "GAP" }));

/** Assesses one item of the life area that is open, and marks the area done. */
export async function assess(page, t, { item, words, assessed, intended, goal }) {
  await page.fill("textbox", ownWordsOf(t), words);
  await page.click("button", t("investigation-item-add"));
  await page.choose(t("investigation-item-choose"), new RegExp(`^${item} `));
  await page.click("button", t("investigation-item-open"));
  await page.pick(anywhere(t("investigation-assessed-of", { item: "GAP" })), new RegExp(`^${assessed}`));
  await page.pick(anywhere(t("investigation-intended-of", { item: "GAP" })), new RegExp(`^${intended}`));
  await page.pick(anywhere(t("investigation-need-of", { item: "GAP" })), t("words-yes"));
  await page.fill("textbox", anywhere(t("investigation-of", { what: t("investigation-goal"), item: "GAP" })), goal);
  await page.pick(anywhere(t("investigation-of", { what: t("investigation-support"), item: "GAP" })), t("investigation-support-maintain"));
  await page.press("Control+Enter");
  await page.sees(t("investigation-marked-done"));
}

/** Weighs everything together and closes the investigation. */
export async function conclude(page, t, analysis) {
  await page.click("link", begins(t("investigation-analysis")));
  await page.fill("textbox", t("investigation-analysis-label"), analysis);
  await page.press("Control+PageDown");
  await page.find("heading", t("investigation-review"));
  await page.find("button", begins(t("investigation-review-finish")));
  await page.press("Control+Enter");
  await page.find("button", begins(t("investigation-review-anyway")));
  await page.press("Control+Enter");
  await page.sees(t("investigation-review-done"));
}

/** Sends what is to be decided to the person, who has nothing to add. */
export async function communicate(page, t, name) {
  await page.click("button", t("hearing-send-to", { name }));
  await page.click("button", t("hearing-send"));
  await page.click("button", t("hearing-reply-of", { name }));
  await page.click("checkbox", t("hearing-reply-waived"));
  await page.click("button", t("hearing-reply-save"));
  await page.sees(t("hearing-state-done"));
}

/** Decides about one service: what the person gets, how often, and why. */
export async function decide(page, t, { service, outcome, times, per, reason }) {
  await page.choose(t("decision-outcome-label", { service }), t(`decision-outcome-${outcome}`));
  if (times) {
    await page.click("button", ends(t("decision-extent-label", { service })));
    await page.fill("textbox", t("decision-times"), times);
    await page.choose(t("decision-per"), t(`decision-per-${per}`));
    await page.press("Escape");
  }
  await page.click("button", ends(t("decision-reason-label", { service })));
  await page.fill("textbox", t("decision-reason", { service }), reason);
  await page.choose(t("decision-legal-basis"), /^11 kap\. 1 §/);
  await page.press("Escape");
}

/** Chooses who gets the order, and that it is necessary for the work to tell of her. */
export async function orderFrom(page, t, provider) {
  await page.choose(t("order-provider"), provider);
  // What is disclosed comes to stand above the list and moves it.
  await page.sees(t("order-discloses-name"));
  await page.choose(t("order-disclosed-by"), /10 kap\. 2 §/);
}
