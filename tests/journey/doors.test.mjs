// What a page can ask of the program behind it, past every form: each answer is a view or a refusal, and what the program
// says on its console is codes, whoever the case is about.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Page } from "./page.mjs";
import { KVARBO, OUT, Program } from "./program.mjs";
import { begin } from "./steps.mjs";
import { today } from "./sweden.mjs";
import { wordsOf } from "./words.mjs";

const LIST = readFileSync(join(import.meta.dirname, "../../crates/app/commands.in"), "utf8");
/** Every command that is given something. */
const COMMANDS = [...LIST.matchAll(/^ {4}(\w+)\(\w+\)/gm)].map(([, name]) => name);
/** Those that are about a person or a case. Declaring a conflict of interest would close it to the others. */
const CASE_COMMANDS = COMMANDS.filter((name) => !/^(session|secret|form|settings|profile)_|conflict/.test(name));
const MISSHAPEN = [{}, { args: null }, { args: 7 }, { args: "text" }, { args: [] }, { args: { case: 7 } }];

/** Every field that any command has: `text` where it takes words, nothing elsewhere. */
const VIEWS = join(import.meta.dirname, "../../crates/app/src/view");
const FIELDS = readdirSync(VIEWS).flatMap((file) => [...readFileSync(join(VIEWS, file), "utf8").matchAll(/pub (\w+): (\w+)/g)]);
const EMPTY = { bool: false, u32: 0, Option: null, Vec: [], Language: "sv" };
const everyField = (text) => Object.fromEntries(FIELDS.map(([, field, kind]) => [field, kind in EMPTY ? EMPTY[kind] : text]));

const GIVEN = "Skyddhild";
const SURNAME = "Hemligsson";
const NUMBER = "19400721-9142";
const CONTACT = { street: "Gömstigen 77", postcode: "762 31", town: "Rånäs", telephone: "0175-555 99", door_code: "8642#5", protected: true };

const t = wordsOf("sv");
const program = new Program(KVARBO);
let page;

/** Sends each `[command, body]` as the page's own code would, one after the other. */
const sendAll = (calls) =>
  program.session.run(async (calls) => {
    const answers = [];
    for (const [name, body] of calls) {
      const answer = window.__TAURI_INTERNALS__.invoke(name, body);
      answers.push(await answer.then((view) => ({ view }), (refusal) => ({ refusal })));
    }
    return answers;
  }, calls);

async function view(name, args) {
  const [answer] = await sendAll([[name, { args }]]);
  assert.equal(answer.refusal, undefined, `${name}: ${JSON.stringify(answer.refusal)}`);
  return answer.view;
}

before(async () => (page = new Page(await program.start())));
after(() => program.end());

test("what has not a command's shape is refused as everything else is", async () => {
  await page.find("heading", t("shell-welcome"));
  assert.ok(COMMANDS.length > 60, "the list is read");
  const calls = COMMANDS.flatMap((name) => MISSHAPEN.map((body) => [name, body]));
  const answers = await sendAll(calls);
  for (const [at, { refusal }] of answers.entries()) {
    const what = JSON.stringify([...calls[at], refusal]);
    assert.deepEqual(Object.keys(refusal ?? {}).sort(), ["code", "params", "reference"], what);
    assert.equal(refusal.code, "malformed", what);
    assert.match(refusal.reference, /^\d{4}-\d{3,}$/, what);
  }
});

test("the console names nobody, however much goes wrong in a protected person's case", async () => {
  await begin(page, t);
  const protection = { level: "protected_registration", source: "Folkbokföringen", checked: null };
  const person = { number: NUMBER, given_names: GIVEN, surname: SURNAME, protection, language: "sv", interpreter: false, contact: CONTACT };
  const { person: id } = await view("person_register", person);
  const { case: ref } = await view("intake_register", {
    person: id, track: "application", received: today(), channel: "telephone", oral: true,
    by: "person", authority: "", own_words: `${GIVEN} ${SURNAME} vill ha hjälp.`, services: [{ service: "dusch", words: "" }],
  });
  const traces = [GIVEN, SURNAME, NUMBER, NUMBER.replace("-", ""), ...Object.values(CONTACT).filter((value) => value !== true)];
  const calls = CASE_COMMANDS.flatMap((name) => traces.map((text) => [name, { args: { ...everyField(text), case: ref } }]));
  const answers = await sendAll(calls);
  const refusals = answers.flatMap(({ refusal }) => refusal ?? []);
  const said = readFileSync(join(OUT, "program.log"), "utf8");
  assert.ok(new Set(refusals.map(({ code }) => code)).size > 5, "much goes wrong");
  for (const { reference } of refusals) assert.ok(said.includes(reference), "and each is on the console");
  for (const trace of traces) assert.ok(!said.includes(trace), `the console says ${trace}`);
});
