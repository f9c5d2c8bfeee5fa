import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ChoiceField, DecisionView, LineView } from "../../api/generated";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../api", () => ({ call }));
/** What a write answers. */
const SAVED = { at: "2026-11-23T14:02:00+01:00" };

import { DecisionWork } from "./work.svelte";

const view = (number: string) => ({ frame: { number }, groups: [], gaps: [] }) as unknown as DecisionView;
const field = (value: string): ChoiceField => ({ path: "line/a1/outcome", value, locked: false, versions: [] });

describe("the decision that is worked on", () => {
  beforeEach(() => {
    call.mockReset();
  });

  it("shows what was chosen before the program has answered", async () => {
    let written: (saved: typeof SAVED) => void = () => undefined;
    call.mockImplementation((name: string) =>
      name === "field_write" ? new Promise<typeof SAVED>((done) => (written = done)) : Promise.resolve(view("1")));
    const work = new DecisionWork("c1");
    const chosen = work.choose({ path: "line/a1/outcome", versions: [] }, "refused");
    expect(work.value(field("granted"))).toBe("refused");
    written(SAVED);
    await chosen;
    expect(call).toHaveBeenLastCalledWith("decision_read", { case: "c1" });
    expect(work.value(field("refused"))).toBe("refused");
  });

  it("shows what stood before when the choice could not be written, and says so there", async () => {
    call.mockRejectedValue({ code: "locked", params: {}, reference: "" });
    const work = new DecisionWork("c1");
    await work.choose({ path: "line/a1/outcome", versions: [] }, "refused");
    expect(work.value(field("granted"))).toBe("granted");
    expect(work.said("line/a1/outcome")).not.toBeNull();
  });

  it("writes a figure that is typed once it rests, once, and none where the field is left first", async () => {
    vi.useFakeTimers();
    call.mockImplementation((name: string) => Promise.resolve(name === "decision_read" ? view("1") : SAVED));
    const written = () => call.mock.calls.filter(([name]) => name === "field_write").map(([, args]) => (args as { value: string }).value);
    const work = new DecisionWork("c1");
    const minutes = { ...field("40"), path: "line/a1/minutes" };
    for (const text of ["5", "55", null, "55"]) work.type(minutes, text);
    await vi.advanceTimersByTimeAsync(600);
    expect(written()).toEqual(["55"]);
    expect(call).toHaveBeenLastCalledWith("decision_read", { case: "c1" });
    work.type(minutes, "60");
    await work.choose(minutes, "65");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written()).toEqual(["55", "65"]);
    vi.useRealTimers();
  });

  it("writes one figure after the other, so that the one typed last is the one that stands", async () => {
    const answers: ((saved: typeof SAVED) => void)[] = [];
    call.mockImplementation((name: string) => (name === "field_write" ? new Promise<typeof SAVED>((done) => answers.push(done)) : Promise.resolve(view("1"))));
    const work = new DecisionWork("c1");
    const both = Promise.all([work.choose({ path: "line/a1/minutes", versions: [] }, "5"), work.choose({ path: "line/a1/minutes", versions: [] }, "55")]);
    expect(answers).toHaveLength(1);
    answers[0]?.(SAVED);
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(SAVED);
    await both;
  });

  it("chooses the proposed provision with an outcome, and leaves another one that was chosen and carries it", async () => {
    const bases = { ...view("1"), legal_bases: [{ code: "sol-11-4", text: "", verified: false, allowed_for: ["granted", "refused"] }], proposed_bases: [{ outcome: "granted", basis: "sol-11-1" }, { outcome: "dismissed", basis: "fl-20" }] };
    call.mockImplementation((name: string) => Promise.resolve(name === "decision_read" ? bases : SAVED));
    const line = (outcome: string, basis: string) =>
      ({ outcome: field(outcome), legal_basis: { ...field(basis), path: "line/a1/legal_basis" } }) as unknown as LineView;
    const written = () => call.mock.calls.filter(([name]) => name === "field_write").map(([, args]) => (args as { value: string }).value);
    const work = new DecisionWork("c1");
    await work.load();
    await work.decide(line("", ""), "granted");
    await work.decide(line("granted", "sol-11-1"), "dismissed");
    expect(written()).toEqual(["granted", "sol-11-1", "dismissed", "fl-20"]);
    call.mockClear();
    await work.decide(line("granted", "sol-11-4"), "refused");
    expect(written()).toEqual(["refused"]);
    call.mockClear();
    await work.decide(line("granted", "sol-11-4"), "dismissed");
    expect(written()).toEqual(["dismissed", "fl-20"]);
  });

  it("keeps the reading that was asked for last, in whatever order they answer", async () => {
    const answers: ((read: DecisionView) => void)[] = [];
    call.mockImplementation(() => new Promise<DecisionView>((done) => answers.push(done)));
    const work = new DecisionWork("c1");
    const both = Promise.all([work.load(), work.load()]);
    answers[1]?.(view("later"));
    answers[0]?.(view("earlier"));
    await both;
    expect(work.view?.frame.number).toBe("later");
  });

  it("counts a figure that cannot be until one that can is typed, and no write that failed", async () => {
    call.mockRejectedValueOnce({ code: "locked", params: {}, reference: "" });
    const work = new DecisionWork("c1");
    await work.choose({ path: "line/a1/outcome", versions: [] }, "refused");
    work.say("line/a1/minutes", "Skriv hela minuter.");
    expect(work.mistakes).toEqual([{ path: "line/a1/minutes", words: "Skriv hela minuter." }]);
    work.type({ ...field("40"), path: "line/a1/minutes" }, "55");
    expect(work.mistakes).toEqual([]);
  });

  it("opens one thing under one row, and closes it when it is asked for again", () => {
    call.mockResolvedValue({ areas: [] });
    const work = new DecisionWork("c1");
    work.toggle("a1", "reason");
    work.toggle("a2", "extent");
    expect(work.opened).toEqual({ line: "a2", what: "extent" });
    work.toggle("a2", "extent");
    expect(work.opened).toBeNull();
  });
});
