import { describe, expect, it } from "vitest";
import type { DecisionView, GapView } from "../../api/generated";
import { barOf, gapsBefore, openedBy, perKey, placeOf, tally, toneOf, wholeNumber } from "./rows";

describe("the decision's rows", () => {
  it("counts outcomes in the law's order and says what is still open", () => {
    expect(tally(["refused", "granted", "", "granted"])).toEqual([
      { outcome: "granted", count: 2 },
      { outcome: "refused", count: 1 },
      { outcome: "open", count: 1 },
    ]);
    expect(tally([])).toEqual([]);
  });

  it("gives only what is granted the tone of what is granted", () => {
    expect(["granted", "partly_granted", "refused", "closed"].map(toneOf)).toEqual(["ok", "warn", "late", "plain"]);
  });

  it("takes whole numbers within limits, keeps empty, and refuses the rest", () => {
    expect(wholeNumber("35", 0, 44_640)).toBe("35");
    expect(wholeNumber(" 1 000 ", 1, 1_000)).toBe("1000");
    expect(wholeNumber("", 0, 10)).toBe("");
    for (const wrong of ["-5", "1,5", "44641", "1e3", "fem"]) expect(wholeNumber(wrong, 0, 44_640)).toBeNull();
  });

  it("leads from a gap to its row and to what must be opened there", () => {
    const gap = (place: string) => placeOf({ code: "reasons_missing", params: {}, step: "decision", place });
    expect(gap("line/a1/reason")).toEqual({ line: "a1", opened: "reason", path: "line/a1/reason" });
    expect(gap("line/a1/times")?.opened).toBe("extent");
    expect(gap("line/a1/outcome")?.opened).toBeNull();
    expect(gap("decision/from")).toBeNull();
    expect(openedBy("extent")).toBe("extent");
    expect(openedBy("category")).toBe("extent");
    expect(gap("line/a1/household_share")?.opened).toBe("extent");
    expect(openedBy("minutes_reason")).toBe("reason");
  });

  it("keeps the threshold inside the bar however much is granted", () => {
    const sum = (granted: number) => ({
      granted, standard: granted, own: 0, running: 0, threshold: 4800, between: 0, over: granted > 4800, near: false, exact: "",
      categories: [{ category: "omsorg", minutes: granted }, { category: "service", minutes: 0 }],
    });
    expect(barOf(sum(4832)).threshold).toBeCloseTo(84.2, 1);
    const wide = barOf(sum(30_000));
    expect(wide.threshold).toBeLessThan(20);
    expect(wide.parts).toHaveLength(1);
    expect(wide.parts[0]?.width).toBeLessThanOrEqual(100);
  });

  it("names how often in a way that Fluent can hold", () => {
    expect(["day", "2weeks", "3weeks"].map(perKey)).toEqual(["day", "two_weeks", "three_weeks"]);
  });
});

describe("what is missing before a signature", () => {
  it("names first what stands on another screen, where the foot shows it", () => {
    const gap = (place: string) => ({ code: place, params: {}, step: "decision", place }) as GapView;
    const gaps = ["line/a1/outcome", "decision/general_reasons", "investigation", "hearing"].map(gap);
    const view = { act: "sign", gaps } as unknown as DecisionView;
    expect(gapsBefore(view).map(({ place }) => place)).toEqual(["investigation", "hearing", "line/a1/outcome", "decision/general_reasons"]);
  });
});
