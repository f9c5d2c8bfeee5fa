import { describe, expect, it } from "vitest";
import type { HearingRound } from "../../api/generated";
import { became, isSettled, shapeOf } from "./rounds";

const round = (change: Partial<HearingRound>): HearingRound => ({
  id: "r", party: "person", sent: "2026-11-24", how: "letter", reply: null, replied: null, waived: false, kept: false, to: null,
  until: { due: "2026-12-08", days: 14, rule: "hearing_reply", source: "FL 25 §" }, ...change,
});

describe("communication before the decision", () => {
  it("is settled by an answer or by an exception, never while it waits or when material is new", () => {
    expect(["done", "obviously_unnecessary", "harder_to_execute", "immediate"].every(isSettled)).toBe(true);
    expect(["not_begun", "waiting", "reopened"].some(isSettled)).toBe(false);
  });

  it("warns when new material has opened it again", () => {
    expect(shapeOf("reopened")).toBe("missing");
    expect(shapeOf("waiting")).toBe("waiting");
  });

  it("tells a waiver from a reply, and time that is over from time that runs", () => {
    expect(became(round({}))).toBe("waiting");
    expect(became(round({ until: { due: "2026-11-20", days: -3, rule: "hearing_reply", source: "FL 25 §" } }))).toBe("overdue");
    expect(became(round({ replied: "2026-11-26", reply: "Ja" }))).toBe("replied");
    expect(became(round({ replied: "2026-11-26", reply: "", waived: true }))).toBe("waived");
  });
});
