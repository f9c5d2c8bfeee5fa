import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import type { Component } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import type { HearingRound, InvestigationView } from "../../api/generated";
import { flushForms, forgetForms } from "../../state/kept.svelte";
import AddService from "../decision/AddService.svelte";
import Party from "../hearing/Party.svelte";
import ConflictOfInterest from "../intake/ConflictOfInterest.svelte";
import Journal from "../investigation/Journal.svelte";

afterEach(cleanup);

const note = { id: "n1", kind: "call", happened: "2026-11-20T10:00:00+01:00", written: "2026-11-20T10:05:00+01:00", by: "Elin Holm", title: "", text: "Ringde.", struck: null, signed: false };
const round: HearingRound = { id: "h1", party: "person", sent: "2026-11-20", how: "letter", until: { due: "2026-12-08", days: 15, rule: "", source: "" }, reply: null, replied: null, waived: false };
const done = () => Promise.resolve(true);
const work = { id: "1", act: done, load: done, refresh: done };

const FORMS: [name: string, form: string, shown: Component<any>, props: object, open: string, field: string][] = [
  ["the strike of a note", "strike/1", Journal as never, { work, view: { notes: [note] } as unknown as InvestigationView }, "Stryk", "Varför anteckningen stryks"],
  ["a conflict of interest", "conflict/1", ConflictOfInterest as never, { case: "1", declare: done }, "Anmäl jäv", "Varför du är jävig"],
  ["a party's reply", "reply/1/person", Party as never, { case: "1", party: { id: "person", name: "Aino", role: "person", spared: null }, rounds: [round], locked: false, send: done, reply: done, spare: done }, "Notera svar", "partens ord"],
];

test.each(FORMS)("%s lies open after the lock with what was written", async (_name, form, shown, props, open, field) => {
  render(shown, props);
  await fireEvent.click(screen.getAllByRole("button", { name: new RegExp(open, "i") })[0]!);
  await fireEvent.input(await screen.findByRole("textbox", { name: new RegExp(field, "i") }), { target: { value: "Fel person." } });
  await waitFor(async () => {
    expect(await flushForms()).toBe(true);
    expect((await call("form_read", { form })).text).toContain("Fel person.");
  });
  cleanup();
  forgetForms();

  render(shown, props);
  const again = await screen.findByRole<HTMLInputElement>("textbox", { name: new RegExp(field, "i") });
  await waitFor(() => expect(again.value).toBe("Fel person."));

  await fireEvent.click(screen.getByRole("button", { name: /Avbryt/ }));
  await waitFor(async () => {
    await flushForms();
    expect((await call("form_read", { form })).text, "what is cancelled is forgotten").toBe("");
  });
});

test("a service that is being added is there after the lock", async () => {
  await call("form_keep", { form: "service/1", text: JSON.stringify({ service: "outside", words: "Promenad med hunden" }) });
  render(AddService, { work, catalogue: [], open: false } as never);
  expect((await screen.findByDisplayValue("Promenad med hunden")).id).toBe("add-words");
});
