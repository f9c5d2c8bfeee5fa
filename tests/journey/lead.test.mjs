// Who leads a unit: she clears what is late by keyboard, gives it to others and takes it back, decides what was proposed and sends
// one back, and sees who has how much.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { journey } from "./journey.mjs";
import { KeyboardPage } from "./keyboard.mjs";
import { KVARBO, Program } from "./program.mjs";
import { isSound } from "./sound.mjs";
import { begins, ownRules, unlock } from "./steps.mjs";
import { until } from "./until.mjs";
import { wordsOf } from "./words.mjs";

/** The file is so many days old: enough for some of what was begun in it to be late. */
const DAYS = 96;
/** Over more than so many hours a month an assessor does not decide here. */
const HOURS = 15;
const JOHAN = "Johan Stålnacke";
const SECRET = "norrsken över bryggan";

const t = wordsOf("sv");
const program = new Program(KVARBO);
const rules = mkdtempSync(join(tmpdir(), "kvarbo-rules-"));
let page;
const step = journey("lead", () => page);

before(async () => {
  const narrow = ownRules().replaceAll("up_to_hours = 120", `up_to_hours = ${HOURS}`);
  assert.match(narrow, new RegExp(`up_to_hours = ${HOURS}`));
  const profile = join(rules, "provkoping.toml");
  writeFileSync(profile, narrow);
  const day = new Date(Date.now() - DAYS * 86_400_000).toISOString().slice(0, 10);
  const made = ["--people", "40", "--position", "team_lead", "--municipality", profile, "--today", day, "--out", program.home];
  execFileSync(join(dirname(KVARBO), "kvarbo"), ["demo", ...made], { env: { ...process.env, KVARBO_PIN: SECRET }, stdio: "ignore" });
  page = new KeyboardPage(await program.start());
  await unlock(page, t, ["shell-passphrase", SECRET]);
});
after(() => {
  rmSync(rules, { recursive: true });
  return program.end();
});

/** How many rows stand under each assessor's name. */
const had = async () => {
  const counts = new Map();
  for (const name of await page.names("cell")) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const rowOf = async (name) => (await page.names("row")).find((row) => row.includes(name));

/** Goes to the first row with this name by keys: Tab to the list, and down in it. */
async function toRow(name) {
  const rows = await page.names("row");
  const people = (await page.names("link")).filter((link) => rows.some((row) => row.includes(link)));
  await page.tabTo("link", new RegExp(`^(${people.join("|")})$`));
  await page.press("Home");
  for (let presses = 0; presses < rows.length && !(await page.focused()).name.includes(name); presses += 1) await page.press("ArrowDown");
  assert.ok((await page.focused()).name.includes(name), name);
}

step("her queue is everybody's, late ones first, with who has how much beside it", async () => {
  await page.press("Control+3");
  await page.find("heading", t("watches-title"));
  await page.find("complementary", t("workload-title"));
  await page.picture("lead-queue");
  assert.ok((await page.all("row")).length > 40);
});

step("ten that are late are chosen with the keys, given to one assessor, and had back", async () => {
  const before = await had();
  await toRow("Nyholm");
  await page.press("Space");
  for (let more = 1; more < 10; more += 1) await page.press("Shift+ArrowDown");
  await page.sees(t("watches-chosen-count", { count: 10 }));
  await page.picture("lead-chosen");
  await page.press("Control+Enter");
  await page.choose(t("intake-assign-to"), begins(JOHAN));
  await page.press("Control+Enter");
  await page.sees(t("error-words"));
  await page.fill("textbox", t("intake-assign-reason"), "Maria är sjuk i tre veckor.");
  await page.picture("lead-give");
  await page.press("Control+Enter");
  await page.sees(new RegExp(`${JOHAN}\\.`));
  await until("Johan has them", async () => (await had()).get(JOHAN) >= before.get(JOHAN) + 8);
  await page.press("Control+z");
  await until("each has her own again", async () => isDeepStrictEqual(await had(), before));
});

step("a follow-up is brought forward and had back; what the law says is nobody's to move", async () => {
  await toRow("Nyholm");
  await page.press("Space");
  await page.sees(t("watches-chosen-count", { count: 1 }));
  await page.find("button", t("watches-move"));
  await page.click("button", t("watches-move"));
  assert.deepEqual(await page.all("dialog"), [], "nothing opens");
  await page.press("Escape");
  await page.pick(t("watches-kind"), t("watch-follow_up"));
  await toRow("Österdahl");
  const due = await rowOf("Österdahl");
  await page.press("Space");
  await page.click("button", t("watches-move"));
  await page.fill("textbox", t("after-earlier-words"), "Dottern ringde: hon har fallit två gånger.");
  await page.picture("lead-move");
  await page.press("Control+Enter");
  await until("it is due earlier", async () => (await rowOf("Österdahl")) !== due);
  await page.press("Control+z");
  await until("it is due as before", async () => (await rowOf("Österdahl")) === due);
  await page.pick(t("watches-kind"), t("watches-all"));
});
/** From the queue to the first proposal that waits to be decided, by keys. */
async function toProposal() {
  await page.press("Control+3");
  await page.pick(t("watches-kind"), t("watch-decision"));
  const first = await until("a proposal waits", async () => {
    const rows = await page.names("row");
    return rows.find((row) => row.includes(t("rule-decision_proposed")));
  });
  const [name] = (await page.names("link")).filter((link) => first.includes(link));
  await toRow(name);
  await page.press("Enter");
  await page.find("heading", t("decision-title"));
  return name;
}
const waiting = async () => (await page.names("row")).filter((row) => row.includes(t("rule-decision_proposed"))).length;

step("two proposals that were sent up to her are decided", async () => {
  for (let nth = 0; nth < 2; nth += 1) {
    await toProposal();
    await page.picture(`lead-proposal-${nth}`);
    await page.press("Control+Enter");
    await page.find("heading", t("decision-title-review"));
    await page.press("Control+Enter");
    await page.find("heading", t("decision-title-signed"));
  }
});

step("one is sent back with what is to be done", async () => {
  await toProposal();
  await page.click("button", t("decision-send-back"));
  await page.fill("textbox", t("decision-send-back-words"), "Motivera varför tiden räcker.");
  await page.click("button", t("decision-send-back"));
  await page.sees("Motivera varför tiden räcker.");
  await page.picture("lead-sent-back");
  await page.press("Control+3");
  await until("one proposal is left", async () => (await waiting()) === 1);
  await page.sees(t("rule-proposal_sent_back"));
});

step("one assessor's dates are looked at alone, and the queue is sound", async () => {
  await page.click("button", JOHAN);
  await until("only hers are listed", async () => [...(await had()).keys()].includes(JOHAN) && !(await had()).has("Ali Rezai"));
  await isSound(page, "lead-queue");
});
