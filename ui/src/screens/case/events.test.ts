import { expect, test } from "vitest";
import type { EventView } from "../../api/generated";
import { byDay, ofDay, when } from "./events";

const event = (day: string, at: string, written = at) => ({ day, at, written }) as EventView;

test("what happened stands on its own day, and says when it was written down on another", () => {
  const arrived = event("2026-11-16", "2026-11-22T21:51:00+01:00");
  const visit = event("2026-11-20", "2026-11-20T14:00:00+01:00", "2026-11-21T08:05:00+01:00");
  const saved = event("2026-11-16", "2026-11-16T09:12:00+01:00");
  expect(byDay([visit, saved, arrived]).map(({ date, events }) => [date, events.length])).toEqual([["2026-11-20", 1], ["2026-11-16", 2]]);
  expect(when(saved)).toMatch(/^\d\d:\d\d$/);
  expect(when(arrived)).toMatch(/^antecknat 22\u00a0nov/);
  expect(when(visit)).toMatch(/^\d\d:\d\d, antecknat 21\u00a0nov/);
});

test("a day that was assumed and is known now is told as known, not as put right", () => {
  const days = { fact: "received", was: "2026-11-23", reason: "Hon har ringt." };
  expect(ofDay("day_corrected", { ...days, now: "2026-11-23" })).toBe("Mottagandedagen 23\u00a0november 2026, som var antagen, är känd. Skäl: Hon har ringt.");
  expect(ofDay("day_corrected", { ...days, now: "2026-11-24" })).toMatch(/^Mottagandedagen rättades från 23/);
});
