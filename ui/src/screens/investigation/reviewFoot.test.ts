// What the review of the investigation leads on to.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { call } from "../../api";
import type { InvestigationView, StepView } from "../../api/generated";
import { offered } from "../../state/keys.svelte";
import ReviewFoot from "./ReviewFoot.svelte";
import { InvestigationWork } from "./work.svelte";

afterEach(cleanup);

async function foot(decision: StepView["state"]): Promise<void> {
  const read = await call("investigation_read", { case: "1" });
  const steps = read.frame.steps.map((one) => (one.step === "decision" ? { ...one, state: decision } : one));
  const view: InvestigationView = { ...read, done: true, areas: [], frame: { ...read.frame, steps } };
  render(ReviewFoot, { work: new InvestigationWork("1"), view });
}

test("a finished investigation leads on to the communication", async () => {
  await foot("not_begun");
  screen.getByRole("link", { name: /Till kommuniceringen/ });
  expect(offered().some(({ id }) => id === "hearing")).toBe(true);
});

test("one whose decision is signed leads nowhere and is not opened again", async () => {
  await foot("done");
  expect(screen.queryByRole("link", { name: /Till kommuniceringen/ })).toBeNull();
  expect(offered()).toEqual([]);
});

test("areas that nobody has opened are told before they are asked for, and nothing is called complete over them", async () => {
  const read = await call("investigation_read", { case: "1" });
  const untouched = { ...read.areas[0]!, state: "not_begun", missing: 0 } as const;
  const view: InvestigationView = { ...read, done: false, areas: [untouched], background_missing: 0, quick_notes: [], analysis: { ...read.analysis, text: "Hon behöver hjälp." } };
  render(ReviewFoot, { work: new InvestigationWork("1"), view });
  expect(screen.queryByText("Allt finns")).toBeNull();
  screen.getByRole("button", { name: new RegExp(untouched.name) });
});
