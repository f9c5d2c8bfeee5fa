// What is done with a decision after it is signed: sent, corrected, reviewed, and decided anew.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { journey } from "./journey.mjs";
import { Page } from "./page.mjs";
import { KVARBO, Program } from "./program.mjs";
import { assess, begin, communicate, conclude, decide, openCase, orderFrom, toArea, toStep } from "./steps.mjs";
import { until } from "./until.mjs";
import { wordsOf } from "./words.mjs";

const NAME = "Ofelia Provsson";
const WRONG = "Behovet är utret och tillgodoses så.";
const RIGHT = "Behovet är utrett och tillgodoses så.";

const t = wordsOf("sv");
const program = new Program(KVARBO);
let page;
const step = journey("after-decision", () => page);

before(async () => {
  page = new Page(await program.start());
  await page.resize(1366);
});
after(() => program.end());

/** Reviews what is proposed and signs it. */
async function sign() {
  await page.sees(t("decision-complete-sign"));
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-review"));
  await page.press("Control+Enter");
  await page.find("heading", t("decision-title-signed"));
}

step("a shower a week is granted, signed and sent", async () => {
  await begin(page, t);
  await openCase(page, t, { number: "19390807-9167", given: "Ofelia", surname: "Provsson", services: ["Dusch"], words: "Jag behöver hjälp att duscha." });
  await toStep(page, t, "investigation");
  await toArea(page, t, 5);
  await assess(page, t, { item: "d510", assessed: 3, intended: 2, words: "Jag är rädd för att halka.", goal: "Duschar tryggt varje vecka." });
  await conclude(page, t, "Ofelia klarar inte duschen själv.");
  await toStep(page, t, "hearing");
  await communicate(page, t, NAME);
  await toStep(page, t, "decision");
  await decide(page, t, { service: "Dusch", outcome: "granted", times: "1", per: "week", reason: "Duschen är inte trygg utan hjälp." });
  await page.fill("textbox", t("decision-from"), "idag");
  await page.press("Tab");
  await page.fill("textbox", t("decision-general-reasons"), WRONG);
  await page.press("Tab");
  await sign();
  await page.click("button", t("decision-dispatch"));
  await page.sees(t("decision-dispatched-now"));
});

step("a slip of the pen is put right, and what stood there can still be read", async () => {
  await page.click("button", t("after-act-correct"));
  await page.choose(t("after-correct-place"), t("after-field-general_reasons"));
  await page.fill("textbox", t("after-correct-becomes"), RIGHT);
  await page.picture("01-correct");
  await page.click("button", t("after-correct-save"));
  await page.sees(t("after-done-correct"));
  await page.sees(WRONG);
  await page.sees(RIGHT);
  await page.picture("02-corrected");
});

step("a correction that gives less is refused at its form", async () => {
  await page.click("button", t("after-act-correct"));
  await page.choose(t("after-correct-place"), new RegExp(`^Dusch: ${t("after-field-per").toLowerCase()}$`));
  await page.choose(t("after-correct-becomes"), t("decision-per-two_weeks"));
  await page.click("button", t("after-correct-save"));
  await page.sees(t("error-lessens"));
  await page.picture("03-lessens");
  await page.click("button", t("after-cancel"));
});

step("the correction has a letter of its own", async () => {
  await page.click("link", /^Läs brevet \S+-R1$/);
  await page.find("heading", t("letter-title-correction"));
  await page.picture("04-letter");
  await toStep(page, t, "decision");
});

step("a review opens the case, which is heard and decided anew with more", async () => {
  await page.click("button", t("after-act-review"));
  await page.choose(t("after-review-cause"), t("after-cause-person_asks"));
  await page.fill("textbox", t("after-review-words"), "Hon behöver duscha oftare.");
  await page.picture("05-review");
  await page.click("button", t("after-review-save"));
  await page.sees(t("after-done-review"));
  await page.sees(t("gap-hearing_missing"));
  await page.picture("06-under-review");
  await decide(page, t, { service: "Dusch", outcome: "granted", times: "2", per: "week", reason: "Duschen är inte trygg utan hjälp." });
  await page.fill("textbox", t("decision-from"), "idag");
  await page.press("Tab");
  await toStep(page, t, "hearing");
  await communicate(page, t, NAME);
  await toStep(page, t, "decision");
  await sign();
  assert.equal((await page.all("heading", /^Beslut \S+-1$/)).length, 1, "the one before can still be read");
  await page.picture("07-decided-anew");
});

step("the person has one follow-up, and once done the next is due by the rule", async () => {
  await page.press("Control+3");
  await page.find("heading", t("watches-title"));
  // The new decision, which nobody has sent, its order, which nobody has made, the day on which that is reported, and the follow-up:
  // the old one is gone.
  await page.sees(t("watches-count", { count: 4 }));
  await page.picture("08-watches-all");
  await page.pick(t("watches-kind"), t("watch-follow_up"));
  await page.sees(t("watches-count", { count: 1 }));
  await page.picture("08-watches");
  await page.click("link", NAME);
  await toStep(page, t, "decision");
  await page.click("button", t("after-act-follow_up"));
  await page.fill("textbox", t("after-follow-words"), "Hjälpen fungerar.");
  await page.click("button", t("after-follow-save"));
  await page.sees(t("after-done-follow_up"));
  await page.sees("Hjälpen fungerar.");
  await page.picture("09-followed-up");
  await page.click("button", t("after-act-follow_up_earlier"));
  await page.fill("textbox", t("after-earlier-day"), new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10));
  await page.fill("textbox", t("after-earlier-words"), "Hon kommer hem från sjukhuset då.");
  await page.click("button", t("after-earlier-save"));
  await page.sees(t("after-done-follow_up_earlier"));
  await page.sees(t("rule-follow_up_chosen"));
});

step("an order noted as refused by mistake is struck, and goes on as sent", async () => {
  await toStep(page, t, "order");
  await orderFrom(page, t, /^Attendo/);
  await page.sees(t("order-complete"));
  await page.press("Control+Enter");
  await page.sees(t("order-sent-now"));
  for (const [status, reason] of [["sent", ""], ["will_not_be_executed", "Vi har inte plats."]]) {
    await page.click("button", t("order-note"));
    await page.choose(t("order-note-status"), t(`order-status-${status}`));
    if (reason) await page.fill("textbox", t("order-note-reason"), reason);
    await page.picture(`10-noted-${status}`);
    await page.click("button", t("order-note-save"));
    await page.sees(t("order-noted-now"));
    await page.sees(t(`order-status-${status}`));
  }
  await page.click("button", /^Stryk läget: /);
  await page.fill("textbox", t("order-strike-why"), "Svaret gällde en annan beställning.");
  await page.picture("11-strike");
  await page.click("button", t("order-strike"));
  await page.sees(t("order-struck-now"));
  await page.picture("12-struck");
});

step("the provider accepts and begins, and the help is paused and ended on her own withdrawal alone", async () => {
  const note = async (status, fill = async () => undefined) => {
    await page.click("button", t("order-note"));
    await page.choose(t("order-note-status"), t(`order-status-${status}`));
    await fill();
    await page.click("button", t("order-note-save"));
  };
  // What was told of the note before may still stand there.
  const noted = () => until("the form is closed", async () => (await page.all("button", t("order-note-save"))).length === 0);
  await note("accepted");
  await noted();
  await page.sees(t("order-status-accepted"));
  await note("executed");
  await noted();
  await page.sees(/Utförs från \d/);
  for (const status of ["paused", "ended"]) {
    await note(status, () => page.fill("textbox", t("order-note-reason"), "”Jag klarar mig själv nu.”"));
    await page.sees(t("order-ground-missing"));
    await page.choose(t("decision-ground"), t("decision-ground-own_withdrawal"));
    await page.fill("textbox", t("decision-ground-date"), "idag");
    await page.picture(`12-${status}`);
    await page.click("button", t("order-note-save"));
    await noted();
    // Both notes stand under the order, each with its own ground.
    await page.sees(new RegExp(`${t(`order-status-${status}`)} \\d[^.]*\\. .*${t("decision-ground-own_withdrawal")}`));
  }
});

step("she has died, and by one note nothing is left to do; it was another person, and all is as before", async () => {
  await toStep(page, t, "decision");
  await page.click("button", t("after-act-cease"));
  await page.choose(t("after-cease-cause"), t("after-cease-died"));
  await page.fill("textbox", t("after-cease-words"), "Dottern ringde.");
  await page.picture("13-cease");
  await page.click("button", t("after-cease-save"));
  await page.sees(t("after-done-cease"));
  await page.picture("14-ceased");
  await toStep(page, t, "order");
  await page.picture("15-order-ceased");
  await page.press("Control+3");
  await page.find("heading", t("watches-title"));
  await page.sees(t("watches-none"));
  await page.picture("16-watches");
});
