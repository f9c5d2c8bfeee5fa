// What comes after a decision, and what a decision that gives nothing does not say.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import type { DecisionView, StepView } from "../../api/generated";
import { session } from "../../state/session.svelte";
import Decision from "./Decision.svelte";
import Review from "./Review.svelte";
import { DecisionWork } from "./work.svelte";

vi.mock("../../api", async (original) => {
  const real = await original<typeof import("../../api")>();
  return { ...real, call: vi.fn(real.call) };
});
afterEach(cleanup);

const signed = {
  number: "B1", outcome: "granted", withdrawn: null, decided: "2026-11-20", by: "Elin Holm", title: "", from: null, to: null, follow_up: null, minutes: 0, lines: [],
  dispatches: [{ recipient: "person", how: "post", language: "sv", dispatched: "2026-11-20", received: null, appeal: null, asked: null, to: null }],
  acts: [], places: [], corrections: [], supplements: [], reviews: [], followed_up: [], ceased: null, replaced: null,
} as unknown as DecisionView["signed"][number];

async function order(state: StepView["state"]): Promise<string | null> {
  await session.read();
  const view = await call("decision_read", { case: "1" });
  const steps = view.frame.steps.map((one) => (one.step === "decision" ? { ...one, state: "done" as const } : one.step === "order" ? { ...one, state } : one));
  vi.mocked(call).mockResolvedValueOnce({ ...view, signed: [signed], groups: [], act: "none", frame: { ...view.frame, steps } });
  render(Decision, { id: "1" });
  return (await screen.findByRole("link", { name: /beställningen/ })).getAttribute("data-variant");
}

test("the order is the next act until it is made and sent", async () => {
  const before = await order("not_begun");
  cleanup();
  expect(await order("done")).not.toBe(before);
});

test("a refusal is valid from no day", async () => {
  const view = await call("decision_read", { case: "1" });
  const refused = view.groups.map((group) => ({ ...group, lines: group.lines.map((line) => ({ ...line, outcome: { ...line.outcome, value: "refused" } })) }));
  const shown = (groups: DecisionView["groups"]) => {
    render(Review, { view: { ...view, groups, fields: { ...view.fields, from: { ...view.fields.from, value: "2026-11-22" } } }, work: new DecisionWork("1"), gaps: [] });
    const told = screen.queryByText("Gäller från");
    cleanup();
    return told !== null;
  };
  expect([shown(view.groups), shown(refused)]).toEqual([true, false]);
});
