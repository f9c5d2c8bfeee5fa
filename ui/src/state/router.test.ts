import { describe, expect, test } from "vitest";
import { parse } from "./router.svelte";

describe("a hash leads", () => {
  test("to the lists", () => {
    expect(parse("#/cases")).toEqual({ at: "cases" });
    expect(parse("#/new")).toEqual({ at: "new" });
  });
  test("to the calendar, by month or week, at a day", () => {
    expect(parse("#/calendar")).toEqual({ at: "calendar", by: "month", day: null });
    expect(parse("#/calendar/week/2026-11-23")).toEqual({ at: "calendar", by: "week", day: "2026-11-23" });
    expect(parse("#/calendar/month/soon")).toEqual({ at: "calendar", by: "month", day: null });
  });
  test("to a case and its steps", () => {
    expect(parse("#/case/7")).toEqual({ at: "case", id: "7", step: "overview" });
    expect(parse("#/case/7/decision")).toEqual({ at: "case", id: "7", step: "decision", review: false });
    expect(parse("#/case/7/decision/review")).toEqual({ at: "case", id: "7", step: "decision", review: true });
    expect(parse("#/case/7/investigation/d5")).toEqual({ at: "case", id: "7", step: "investigation", area: "d5" });
    expect(parse("#/case/7/investigation")).toEqual({ at: "case", id: "7", step: "investigation", area: null });
    expect(parse("#/case/7/then/op1")).toEqual({ at: "case", id: "7", step: "then", op: "op1" });
    expect(parse("#/case/7/letter/decision/2026-1")).toEqual({ at: "case", id: "7", step: "letter", letter: "decision", number: "2026-1" });
  });
  test("to today when it leads nowhere else", () => {
    for (const hash of ["", "#/", "#/elsewhere", "#/case/", "#/case/%E0", "#/%"]) expect(parse(hash)).toEqual({ at: "today" });
    expect(parse("#/case/7/follow_up")).toEqual({ at: "case", id: "7", step: "overview" });
  });
});
