// A whole case in Finnish from the first start to the order, locked and unlocked, with no mouse at all.

import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { KeyboardPage } from "./keyboard.mjs";
import { KVARBO, Program } from "./program.mjs";
import { assess, begin, communicate, conclude, decide, openCase, openFromList, toArea, toStep, unlock } from "./steps.mjs";
import { wordsOf } from "./words.mjs";

const NAME = "Ofelia Provsson";

const t = wordsOf("fi");
const program = new Program(KVARBO);
let page;
const step = journey("finnish-keyboard", () => page);

before(async () => {
  page = new KeyboardPage(await program.start());
  await page.resize(1366);
});
after(() => program.end());

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
  await page.sees(t("decision-complete-sign"));
  await page.picture("30-finnish-decision");
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-review"));
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-signed"));
});

step("the letter is read in Finnish", async () => {
  await page.click("link", t("decision-letter"));
  await page.find("heading", t("letter-title-decision"));
  await page.picture("31-finnish-letter");
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
  await page.choose(t("order-provider"), /^Attendo/);
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
  await page.find("link", t("order-letter-label", { provider: "Attendo" }));
  await openFromList(page, t, NAME);
  await page.picture("33-finnish-overview");
});
