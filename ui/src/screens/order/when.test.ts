import { describe, expect, it } from "vitest";
import { toggled, unmatched, WEEKDAYS } from "./when";

describe("days of an ordered service", () => {
  it("stand in the week's order however they were chosen", () => {
    expect(toggled(WEEKDAYS, toggled(WEEKDAYS, "", "fri"), "mon")).toBe("mon,fri");
  });
  it("are any day again when the last is taken out", () => {
    expect(toggled(WEEKDAYS, "tue", "tue")).toBe("");
  });
  it("are told when they are more or fewer than the times a week", () => {
    const field = (value: string) => ({ path: "", value, locked: false, versions: [] });
    const line = (times: number, value: string, per = "week", ordered = "") => ({ per, times, weekdays: field(value), ordered_times: field(ordered) });
    expect(unmatched(line(2, "mon"))).toBe("sparse");
    expect(unmatched(line(2, "mon,thu"))).toBeNull();
    expect(unmatched(line(1, "mon,thu"))).toBe("crowded");
    expect(unmatched(line(14, "mon,tue,wed,thu,fri,sat,sun"))).toBeNull();
    expect(unmatched(line(2, "mon,thu", "week", "1"))).toBe("crowded");
    expect(unmatched(line(2, ""))).toBeNull();
    expect(unmatched(line(2, "mon", "2weeks"))).toBeNull();
  });
});
