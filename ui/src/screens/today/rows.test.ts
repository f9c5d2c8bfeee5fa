import { expect, test } from "vitest";
import type { TodayRow } from "../../api/generated";
import { nextWords } from "./rows";

const row = (due: string): TodayRow => ({
  case: "1",
  urgency: "next_week",
  due,
  days: 365,
  state: "not_begun",
  name: "",
  protected: false,
  kind: "follow_up",
  rule: "yearly",
  minutes: null,
  step: "follow_up",
  unassigned: false,
});

test("what comes next year says its year, and what comes this year its weekday", () => {
  expect(nextWords(row("2027-11-22"), "2026-11-22")).toMatch(/22\snovember 2027/);
  const soon = nextWords(row("2026-12-14"), "2026-11-22");
  expect(soon).toContain("måndag");
  expect(soon).not.toContain("2026");
});
