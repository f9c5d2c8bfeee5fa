// A case in Finnish from the first start to a signed decision, with no mouse at all.

import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { KeyboardPage } from "./keyboard.mjs";
import { KVARBO, Program } from "./program.mjs";
import { assess, begin, communicate, conclude, decide, openCase, toArea, toStep } from "./steps.mjs";
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
    services: ["Suihku", "Siivous"],
    words: "Tarvitsen apua suihkussa ja siivouksessa.",
  }),
);

step("two life areas are assessed, and the investigation is closed", async () => {
  await toStep(page, t, "investigation");
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
