import { expect, test } from "vitest";
import { groupOf } from "./groups";

test("a watch is late, of today, of this week, of next week, of this month or later", () => {
  const monday = 0;
  expect([-1, 0, 1, 6, 7, 13, 14, 31, 32].map((left) => groupOf(left, monday))).toEqual(["late", "today", "week", "week", "next_week", "next_week", "month", "month", "later"]);
});

test("on a Sunday nothing is left of the week, and tomorrow is next week, as it is on Today", () => {
  expect([1, 2, 7, 8].map((left) => groupOf(left, 6))).toEqual(["next_week", "next_week", "next_week", "month"]);
});
