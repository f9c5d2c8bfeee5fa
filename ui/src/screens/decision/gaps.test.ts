import { expect, test } from "vitest";
import type { GapView } from "../../api/generated";
import { wrongAt } from "./gaps";

const gap = (code: string, place: string, params: Record<string, string> = {}): GapView => ({ code, place, params, step: "decision" });

test("a day that cannot be is told at its field, and one that is missing at the foot alone", () => {
  const gaps = [gap("period_missing", "decision/from"), gap("period_reversed", "decision/to"), gap("start_too_early", "order/start", { date: "2026-12-01" })];
  expect(wrongAt(gaps, "decision/from")).toBeUndefined();
  expect(wrongAt(gaps, "decision/to")).toBe("Slutdatum ligger före startdatum");
  expect(wrongAt(gaps, "order/start")).toMatch(/1\sdec/);
  expect(wrongAt(gaps, "decision/follow_up")).toBeUndefined();
});
