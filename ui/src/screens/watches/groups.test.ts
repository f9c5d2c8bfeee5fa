import { expect, test } from "vitest";
import { groupOf } from "./groups";

test("a watch is late, of today, of this week, of this month or later", () => {
  const monday = 0;
  expect([-1, 0, 1, 6, 7, 31, 32].map((left) => groupOf(left, monday))).toEqual(["late", "today", "week", "week", "month", "month", "later"]);
});

test("on a Sunday nothing is left of the week", () => {
  expect(groupOf(1, 6)).toBe("month");
});
