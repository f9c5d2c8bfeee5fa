import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { HearingRound } from "../../api/generated";
import { forgetForms } from "../../state/kept.svelte";
import Party from "./Party.svelte";

afterEach(() => {
  cleanup();
  forgetForms();
});

const round: HearingRound = { id: "h1", party: "person", sent: "2026-11-20", how: "letter", until: { due: "2026-12-08", days: 15, rule: "", source: "" }, reply: null, replied: null, waived: false, kept: false, to: null };
const done = () => Promise.resolve(true);
const party = { case: "esc", party: { id: "person", name: "Aino", role: "person", spared: null, former: false }, rounds: [round], locked: false, days: 14, first: null, remarks: [], send: done, reply: done, spare: done };

const answer = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Svaret, med partens ord" });
const open = () => fireEvent.click(screen.getByRole("button", { name: "Notera svar från Aino" }));

test("Esc puts the reply away with the party's words in it, and Avbryt throws them away", async () => {
  render(Party, party);
  await open();
  await userEvent.type(answer(), "Jag vill ha mer.");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("textbox")).toBeNull();
  await open();
  expect(answer().value).toBe("Jag vill ha mer.");
  await fireEvent.click(screen.getByRole("button", { name: "Avbryt" }));
  await open();
  expect(answer().value).toBe("");
});
