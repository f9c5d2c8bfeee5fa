import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import type { Component } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import type { HearingRound } from "../../api/generated";
import { flushForms, forgetForms } from "../../state/kept.svelte";
import { toasts } from "../../state/toast.svelte";
import AddService from "../decision/AddService.svelte";
import After from "../decision/After.svelte";
import Proposed from "../decision/Proposed.svelte";
import Signed from "../decision/Signed.svelte";
import Party from "../hearing/Party.svelte";
import Amend from "../intake/Amend.svelte";
import Applied from "../intake/Applied.svelte";
import Assessor from "../intake/Assessor.svelte";
import ConflictOfInterest from "../intake/ConflictOfInterest.svelte";
import Delay from "../intake/Delay.svelte";
import HandOver from "../intake/HandOver.svelte";
import Notification from "../intake/Notification.svelte";
import Journal from "../investigation/Journal.svelte";
import NoteForm from "../note/NoteForm.svelte";
import QuickEntry from "../note/QuickEntry.svelte";
import MadeOrders from "../order/MadeOrders.svelte";
import Household from "../person/Household.svelte";
import Sync from "../sync/Sync.svelte";
import Several from "../watches/Several.svelte";
import HeldField from "./HeldField.svelte";

afterEach(cleanup);

const note = { id: "n1", kind: "call", happened: "2026-11-20T10:00:00+01:00", written: "2026-11-20T10:05:00+01:00", by: "Elin Holm", title: "", text: "Ringde.", struck: null, signed: false };
const round: HearingRound = { id: "h1", party: "person", sent: "2026-11-20", how: "letter", until: { due: "2026-12-08", days: 15, rule: "", source: "" }, reply: null, replied: null, waived: false, kept: false, to: null };
/** Asks the program for something, as every form's act does. */
const done = async () => Boolean(await call("session_read", null));
const nothing = () => undefined;
const work = { id: "1", act: done, load: done, refresh: done };
const frame = { case: "1", person: { name: "Aino" } };
const signed = {
  number: "B1", outcome: "granted", withdrawn: null, decided: "2026-11-20", by: "Elin Holm", title: "", from: null, to: null, follow_up: null, minutes: 0, lines: [], dispatches: [],
  acts: ["take_back", "correct", "supplement"], places: [{ path: "decision/general_reasons", field: "general_reasons", service: null, stands: "Behovet är utrett." }],
  corrections: [], supplements: [], reviews: [], followed_up: [], ceased: null, replaced: null,
};
const order = { id: "o1", provider: "Attendo", date: "2026-11-20", status: "registered", next: ["accepted", "ended"], minutes: 0, live: true, ceased: null, strikable: null, replaced_from: null, executed_from: null, grant_runs: true, grant_until: null, reservation: "", grounds: [] };
const intake = await call("intake_read", { case: "1" });
const notified = { ...intake, applied: null, asked: [{ date: "2026-11-20", how: "telephone", answer: "declines", by: "Elin Holm" }] };
const party = (role: string) => ({ case: "1", party: { id: role, name: "Aino", role, language: "sv" as const, spared: null, former: false }, rounds: role === "person" ? [round] : [], locked: false, send: done, reply: done, spare: done });

/** `open` is the button that opens it, none where it lies open; `cancel` the one that throws away what is written. */
const FORMS: [name: string, form: string, shown: unknown, props: object, open: RegExp | null, field: RegExp, cancel: RegExp | null][] = [
  ["the strike of a note", "strike/1", Journal, { work, view: { notes: [note] } }, /Stryk/, /Varför anteckningen stryks/, /Avbryt/],
  ["a journal note", "note/1", NoteForm, { case: "1", ondone: nothing }, null, /Vad som sades eller gjordes/, /Avbryt/],
  ["a quick note", "quick/1", QuickEntry, { case: "1", open: true, onopen: nothing }, null, /Snabbanteckning/, null],
  ["a conflict of interest", "conflict/1", ConflictOfInterest, { case: "1", declare: done }, /Anmäl jäv/, /Varför du är jävig/, /Avbryt/],
  ["who is given the case", "assign/1", Assessor, { intake: { ...intake, frame: { ...intake.frame, case: "1" }, assessors: [{ id: "a2", name: "Maria Lindkvist", title: "", me: false }] }, assign: done }, /Byt handläggare/, /Varför/, /Avbryt/],
  ["a party's reply", "reply/1/person", Party, party("person"), /Notera svar/, /partens ord/i, /Avbryt/],
  ["why a representative is not heard", "spare/1/guardian", Party, party("guardian"), /Berörs inte/, /Varför företrädaren/, /Avbryt/],
  ["a supplement", "after/1/B1", After, { signed, view: { frame }, act: done }, /Komplettera/, /Det som saknades/, /Avbryt/],
  ["a correction", "after/1/B1", After, { signed, view: { frame }, act: done }, /Rätta/, /Det ska stå/, /Avbryt/],
  ["why a decision is taken back", "take-back/1/B1", Signed, { signed, view: { frame }, dispatch: nothing, receive: nothing, takeBack: nothing }, /Ta tillbaka/, /Varför beslutet tas/, /Stäng/],
  ["how an order stands", "status/1", MadeOrders, { case: "1", orders: [order], awayUntil: null, note: nothing, renew: nothing }, /Anteckna läge/, /Skäl eller vad/, /Stäng/],
  ["a corrected fact", "amend/1", Amend, { intake, amend: done }, /Rätta uppgift/, /Varför/, /Avbryt/],
  ["a delay", "delay/1", Delay, { intake, note: done }, /Anteckna försening/, /Varför/, /Avbryt/],
  ["why no investigation is opened", "opening/1", Notification, { intake: notified, ask: nothing, decide: nothing }, null, /Skäl/, null],
  ["a line that is handed over", "over/1/l1", HandOver, { case: "1", line: { line: "l1", handed_on: null }, handOver: done }, /Lämna över/, /Till vem/, /Avbryt/],
  ["one more applied service", "applied/1", Applied, { intake, add: done, handOver: done }, /Lägg till insats/, /Med egna ord/, /Avbryt/],
  ["somebody of the household", "household/1", Household, { case: "1", all: [], write: done }, /Lägg till i hushållet/, /Namn/, /Avbryt/],
  ["why a proposal is sent back", "send-back/1", Proposed, { case: "1", view: { proposed: { by: "Siv", at: "2026-11-20T10:00:00+01:00", to: "team_lead", mine: false, decidable: true }, sent_back: null }, act: done }, /Skicka tillbaka/, /Vad som behöver göras/, /Avbryt/],
  ["why several cases are given", "assign/several", Several, { form: "assign/several", title: "", label: "Varför", hint: "", save: "Tilldela", ask: () => call("cases_assign", { cases: [], to: "", reason: "" }), done: nothing, close: nothing, again: nothing }, null, /Varför/, /Avbryt/],
  ["where the central system is", "sync", Sync, {}, null, /Det centrala systemets adress/, null],
];

test.each(FORMS)("%s lies open after the lock with what was written", async (_name, form, shown, props, open, field, cancel) => {
  const show = () => render(shown as Component<any>, props);
  show();
  if (open) await fireEvent.click(screen.getAllByRole("button", { name: open })[0]!);
  await fireEvent.input(await screen.findByRole("textbox", { name: field }), { target: { value: "Fel person." } });
  await waitFor(async () => {
    expect(await flushForms()).toBe(true);
    expect((await call("form_read", { form })).text).toContain("Fel person.");
  });
  cleanup();
  forgetForms();

  show();
  const again = await screen.findByRole<HTMLInputElement>("textbox", { name: field });
  await waitFor(() => expect(again.value).toBe("Fel person."));

  if (cancel) {
    await fireEvent.click(screen.getByRole("button", { name: cancel }));
    expect(toasts.shown?.undo, "what is cancelled can be had back").toBeDefined();
    toasts.undo();
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>("textbox", { name: field }).value).toBe("Fel person."));
    await fireEvent.click(screen.getByRole("button", { name: cancel }));
  } else await fireEvent.input(again, { target: { value: "" } });
  await waitFor(async () => {
    await flushForms();
    expect((await call("form_read", { form })).text, "what is cancelled is forgotten").toBe("");
  });
});

test("what is begun anew is not written over by what was thrown away", async () => {
  render(Household as Component<any>, { case: "1", all: [], write: done });
  const name = () => screen.findByRole<HTMLInputElement>("textbox", { name: /Namn/ });
  const begin = () => fireEvent.click(screen.getAllByRole("button", { name: /Lägg till i hushållet/ })[0]!);
  await begin();
  await fireEvent.input(await name(), { target: { value: "Fel person." } });
  await fireEvent.click(screen.getByRole("button", { name: /Avbryt/ }));
  expect(toasts.shown?.undo).toBeDefined();
  await begin();
  await fireEvent.input(await name(), { target: { value: "Rätt person." } });
  await waitFor(() => expect(toasts.shown).toBeNull());
  expect(toasts.undo()).toBe(false);
  expect((await name()).value).toBe("Rätt person.");
});

test("a service that is being added is there after the lock", async () => {
  await call("form_keep", { form: "service/1", text: JSON.stringify({ service: "outside", words: "Promenad med hunden" }) });
  render(AddService, { work, catalogue: [], open: false } as never);
  expect((await screen.findByDisplayValue("Promenad med hunden")).id).toBe("add-words");
});

test("a line that saves when it is left stands there as typed after the lock, and is saved when it is left then", async () => {
  const form = "person/1/surname";
  const save = vi.fn(done);
  const show = () => render(HeldField, { id: "surname", label: "Efternamn", value: "Ek", form, save });
  show();
  await fireEvent.input(screen.getByRole("textbox", { name: "Efternamn" }), { target: { value: "Ekman" } });
  await waitFor(async () => {
    expect(await flushForms()).toBe(true);
    expect((await call("form_read", { form })).text).toContain("Ekman");
  });
  expect(save).not.toHaveBeenCalled();
  cleanup();
  forgetForms();

  show();
  const again = screen.getByRole<HTMLInputElement>("textbox", { name: /Efternamn/ });
  await waitFor(() => expect(again.value).toBe("Ekman"));
  await fireEvent.blur(again);
  await waitFor(() => expect(save).toHaveBeenCalledWith("Ekman"));
});

test("a line that is written on and left while it is being saved is saved anew as it stands", async () => {
  let saved: () => void = () => undefined;
  const save = vi.fn(async (_text: string) => {
    const asked = done();
    await new Promise<void>((free) => (saved = free));
    return asked;
  });
  render(HeldField, { id: "surname", label: "Efternamn", value: "Ek", form: "person/2/surname", save });
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Efternamn" });
  await fireEvent.input(field, { target: { value: "Ekm" } });
  await fireEvent.blur(field);
  await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
  await fireEvent.input(field, { target: { value: "Ekman" } });
  await fireEvent.blur(field);
  saved();
  await waitFor(() => expect(save.mock.calls).toEqual([["Ekm"], ["Ekman"]]));
  expect(field.value).toBe("Ekman");
  saved();
});

const SOURCES = import.meta.glob<string>("../**/*.svelte", { query: "?raw", import: "default", eager: true });

/** Who keeps the text of a part of a form. */
const KEPT_BY: Record<string, string> = {
  "../decision/CorrectForm.svelte": "../decision/After.svelte",
  "../decision/DayForm.svelte": "../decision/Dispatches.svelte",
  "../decision/WordsForm.svelte": "../decision/After.svelte",
  "../hearing/ReplyForm.svelte": "../hearing/Party.svelte",
  "../hearing/SpareForm.svelte": "../hearing/Party.svelte",
  "../intake/NewMatter.svelte": "../intake/NewCase.svelte",
  "../intake/NewPerson.svelte": "../intake/NewCase.svelte",
  "../intake/ServiceLines.svelte": "../intake/NewCase.svelte",
  "../person/Consents.svelte": "../person/People.svelte",
  "../person/ContactFields.svelte": "../intake/NewCase.svelte",
  "../person/Household.svelte": "../person/People.svelte",
  "../person/Relatives.svelte": "../person/People.svelte",
  "../person/Representatives.svelte": "../person/People.svelte",
};
/** What is no text of a case: a word that is looked for, a secret, the answers before there is a file. */
const NO_FORM = [
  "../cases/Cases.svelte", "../palette/Palette.svelte", "./CaseSearch.svelte", "./LetterText.svelte", "./Misfiled.svelte",
  "../lock/Secret.svelte", "../settings/ChangeSecret.svelte", "../welcome/Welcome.svelte",
];

/** The text fields of a screen, but a figure that is written as it is typed or left. */
const held = (source: string) =>
  [...source.replace(/<script.*?<\/script>/gs, "").matchAll(/<(TextArea|TextField|textarea|input)\b.*?(\/>|<\/textarea>)/gs)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(checkbox|radio|file)"|readonly=\{true\}|^<input\b.*\bonchange=/s.test(tag));

/** What is sent for no operation, whose transaction would empty it: it empties itself. */
const NO_OPERATION = ["../sync/Join.svelte"];

test("every form that is kept is sent through what keeps it", () => {
  const unsent = Object.entries(SOURCES).filter(([path, source]) => source.includes("keepForm(") && !NO_OPERATION.includes(path) && !/\b(kept|replies|sparing)\.send\b/.test(source));
  expect(unsent.map(([path]) => path)).toEqual([]);
});

test("no text field of a screen stands outside a kept form, or a field that saves itself, but what is no text of a case", () => {
  const keeps = (path: string) => /\b(keepForm|saver\.input)\(/.test(SOURCES[path] ?? "");
  const loose = Object.entries(SOURCES)
    .filter(([path, source]) => held(source).length > 0 && !NO_FORM.includes(path) && !keeps(path) && !keeps(KEPT_BY[path] ?? ""))
    .map(([path]) => path);
  expect(loose).toEqual([]);
  expect(held('<TextField id="new" value={text} oninput={(written) => (text = written)} />')).toHaveLength(1);
});
