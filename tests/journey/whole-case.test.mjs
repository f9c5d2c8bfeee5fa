// A whole case in the window: from the application to the order, locked, unlocked, and there after a restart.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { Page } from "./page.mjs";
import { KVARBO, OUT, Program } from "./program.mjs";
import { PIN, assess, begin, communicate, conclude, decide, openCase, openFromList, toArea, toStep, unlock, orderFrom } from "./steps.mjs";
import { aYearLater, inWords, today } from "./sweden.mjs";
import { until } from "./until.mjs";
import { wordsOf } from "./words.mjs";

const NAME = "Ofelia Provsson";

const t = wordsOf("sv");
const program = new Program(KVARBO, [], { KVARBO_DOCUMENTS: OUT }, true);
let page;
let signedLetter;
let sentOrder;
const step = journey("whole-case", () => page);

const start = async () => {
  page = new Page(await program.start());
  await page.resize(1366);
};
const letters = () => readdirSync(OUT).filter((name) => name.endsWith(".pdf"));
const textOf = (letter) => execFileSync("pdftotext", ["-layout", join(OUT, letter), "-"], { encoding: "utf8" });

/** The last day to appeal what was received today, counted outside the window. */
function lastDayToAppeal() {
  const told = execFileSync(join(dirname(KVARBO), "kvarbo"), ["deadline", "appeal", "--received", today(), "--json"], { encoding: "utf8" });
  return JSON.parse(told).date;
}
/** The words that the window has for that day. */
const daysToAppeal = () => `${(Date.parse(lastDayToAppeal()) - Date.parse(today())) / 86_400_000} dagar kvar, FL 44 §`;

/** Saves the letter that is shown, and gives its file's name. */
async function saveLetter() {
  const before = new Set(letters());
  await page.click("button", t("letter-save"));
  await until("the letter is saved", () => letters().some((name) => !before.has(name)));
  return letters().find((name) => !before.has(name));
}

/** The bytes of the letter that is shown, of which what was saved before is removed. */
async function savedAgain(kind) {
  for (const name of letters().filter((name) => name.startsWith(kind))) rmSync(join(OUT, name));
  return readFileSync(join(OUT, await saveLetter()));
}

before(start);
after(() => program.end());

step("the first start makes an own file behind a PIN, since there is a keyring", async () => {
  await page.find("heading", t("shell-welcome"));
  await page.picture("01-welcome");
  await begin(page, t, { secret: PIN });
  await page.picture("02-today-empty");
});

step("an application for three services opens a case", async () => {
  await openCase(page, t, {
    number: "19390807-9167",
    given: "Ofelia",
    surname: "Provsson",
    services: ["Dusch", "Städning", "Promenad"],
    words: "Jag behöver hjälp att duscha och städa, och vill ut och gå.",
  });
  await page.fill("textbox", t("intake-first-contact"), "idag");
  await page.press("Tab");
  await page.sees(t("intake-first-contact-noted"));
  await page.picture("03-intake");
});

step("the person's page says who she is", async () => {
  await page.click("link", NAME);
  await page.find("heading", t("person-title"));
  await page.picture("04-person");
});

const NEEDS = [
  { area: 4, item: "d460", assessed: 2, intended: 1, words: "Jag vågar inte gå ut ensam.", goal: "Går ut en gång i veckan." },
  { area: 5, item: "d510", assessed: 3, intended: 2, words: "Jag är rädd för att halka i duschen.", goal: "Duschar tryggt varje vecka." },
  { area: 6, item: "d640", assessed: 3, intended: 3, words: "Jag orkar inte dammsuga.", goal: "Hemmet är rent." },
];

for (const need of NEEDS) {
  step(`life area ${need.area} is assessed with level, need and goal`, async () => {
    if (need === NEEDS[0]) await toStep(page, t, "investigation");
    await toArea(page, t, need.area);
    await assess(page, t, need);
    assert.deepEqual(await page.underToast(".bar *, .band, .person, .steps, .foot *"), [], "whose case it is and what can be done stay in sight");
    await page.picture(`05-area-${need.area}`);
  });
}

step("the investigation is weighed together and closed", async () => {
  await conclude(page, t, "Ofelia klarar inte duschen och städningen själv och behöver sällskap ute.");
  await page.picture("06-investigation-done");
});

step("signing is refused with each thing that is missing as a link", async () => {
  await toStep(page, t, "decision");
  await page.find("heading", t("decision-title"));
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-review"));
  await page.sees(t("gap-outcome_missing", { service: "Dusch" }));
  await page.sees(t("gap-hearing_missing"));
  await page.picture("07-decision-refused");
  assert.equal(await page.sidewaysScroll(), 0, "also with all that is missing at its foot");
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-review"));
  await page.press("Escape");
  await page.find("heading", t("decision-title"));
});

step("one service is granted, one partly, one refused", async () => {
  await decide(page, t, { service: "Dusch", outcome: "granted", times: "2", per: "week", reason: "Duschen är inte trygg utan hjälp." });
  await decide(page, t, { service: "Städning", outcome: "partly_granted", times: "1", per: "three_weeks", reason: "En gång var tredje vecka räcker för ett rent hem." });
  await decide(page, t, { service: "Promenad", outcome: "refused", reason: "Behovet är tillgodosett genom dottern." });
  await page.fill("textbox", t("decision-from"), "idag");
  await page.press("Tab");
  await page.fill("textbox", t("decision-general-reasons"), "Behoven är utredda och tillgodoses så.");
  await page.press("Tab");
  await page.sees(t("decision-missing", { count: 1 }));
});

step("she is told what is proposed, and has nothing to add", async () => {
  await toStep(page, t, "hearing");
  await communicate(page, t, NAME);
  await page.picture("08-hearing");
});

step("what she was told of can be signed", async () => {
  await toStep(page, t, "decision");
  await page.sees(t("decision-complete-sign"));
  await page.sees(t("decision-zone-unchosen"));
  await page.pick(t("decision-zone"), t("decision-zone-tatort"));
  await page.sees(t("decision-a-month"));
  await page.picture("09-decision");
  assert.equal(await page.sidewaysScroll(), 0, "also with every row filled in");
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-review"));
  await page.picture("10-decision-review");
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-signed"));
});

step("the letter is read and saved, with the refusal, its reasons and how to appeal", async () => {
  await page.picture("11-decision-signed");
  await page.click("link", t("decision-letter"));
  await page.find("heading", t("letter-title-decision"));
  await page.picture("12-letter");
  const saved = await saveLetter();
  signedLetter = readFileSync(join(OUT, saved));
  const letter = textOf(saved);
  assert.match(letter, /Dusch/);
  assert.match(letter, /tillgodosett\s+genom\s+dottern/);
  assert.match(letter, /överklaga/i);
});

step("it is sent and received, and the last day to appeal is told", async () => {
  await toStep(page, t, "decision");
  await page.click("button", t("decision-dispatch"));
  await page.sees(t("decision-dispatched-now"));
  await page.fill("textbox", t("decision-receive-label", { name: NAME }), "idag");
  await page.click("button", t("decision-receive"));
  await page.sees(t("decision-received-now"));
  await page.sees(daysToAppeal());
  await page.picture("13-decision-sent");
});

step("the order goes to a provider, and can be read and saved", async () => {
  await toStep(page, t, "order");
  await orderFrom(page, t, /^Attendo/);
  await page.fill("textbox", t("order-start"), "idag");
  await page.press("Tab");
  await page.sees(t("order-complete"));
  await page.picture("14-order");
  await page.press("Control+Enter");
  await page.sees(t("order-sent-now"));
  await page.click("link", new RegExp(t("order-letter-label", { provider: "Attendo", date: "" })));
  await page.find("heading", t("letter-title-order"));
  const saved = await saveLetter();
  sentOrder = readFileSync(join(OUT, saved));
  const order = textOf(saved);
  assert.match(order, /Attendo/);
  assert.doesNotMatch(order, /Promenad/);
  await page.picture("15-order-letter");
});

step("the follow-up is due within a year, since the time is under 80 hours", async () => {
  await openFromList(page, t, NAME);
  await page.sees(`senast ${inWords(aYearLater(today()))}`);
  await page.picture("16-overview");
});

step("every list has a picture", async () => {
  await page.press("Control+1");
  await page.find("button", new RegExp(`^${t("shell-find")}`));
  await page.picture("17-today");
  await page.press("Control+3");
  await page.find("heading", t("watches-title"));
  await page.picture("18-watches");
  await page.press("Control+k");
  await page.find("combobox", t("shell-find"));
  await page.picture("19-palette");
  await page.press("Escape");
});

step("after the lock and a restart everything is there, and letter and order are the same", async () => {
  await page.press("Control+l");
  await page.find("heading", t("shell-locked"));
  await page.picture("20-lock");
  await unlock(page, t, PIN);
  await program.stop();
  await start();
  await unlock(page, t, PIN);
  await openFromList(page, t, NAME);
  await page.click("link", NAME);
  await page.find("heading", t("person-title"));
  await page.sees("19390807-9167");
  await toStep(page, t, "decision");
  await page.find("heading", t("decision-title-signed"));
  await page.sees(daysToAppeal());
  await page.click("link", t("decision-letter"));
  await page.find("heading", t("letter-title-decision"));
  assert.deepEqual(await savedAgain("decision"), signedLetter);
  await toStep(page, t, "order");
  await page.click("link", new RegExp(t("order-letter-label", { provider: "Attendo", date: "" })));
  await page.find("heading", t("letter-title-order"));
  assert.deepEqual(await savedAgain("order"), sentOrder);
});

step("outside the encrypted file nobody's name, number, address or words are left", () => {
  const telling = ["Ofelia", "Provsson", "390807", "Storgatan", "halka i duschen", "genom dottern"];
  const kept = readdirSync(program.home, { recursive: true }).map((name) => join(program.home, name));
  const files = [...kept, join(OUT, "program.log")].filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  assert.ok(files.length > 5, "the file, its keys, its reserve, its copy and the webview's own");
  for (const path of files) {
    const bytes = readFileSync(path);
    for (const words of telling) assert.ok(!bytes.includes(words) && !path.includes(words), `${words} in ${path}`);
  }
});
