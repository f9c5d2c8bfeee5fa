import { describe, expect, test } from "vitest";
import { addDays, readDay } from "./day";

const read = (written: string) => readDay(written, "2026-11-23", { today: "idag", tomorrow: "imorgon" });

describe("a day as it is written", () => {
  test("whole, with or without hyphens", () => {
    expect(read("2026-12-03")).toBe("2026-12-03");
    expect(read(" 20261203 ")).toBe("2026-12-03");
  });
  test("without its year it is the nearest one", () => {
    expect(read("3/12")).toBe("2026-12-03");
    expect(read("15/1")).toBe("2027-01-15");
    expect(read("1.10.")).toBe("2026-10-01");
  });
  test("in a word, or as days ahead", () => {
    expect(read("Idag")).toBe("2026-11-23");
    expect(read("imorgon")).toBe("2026-11-24");
    expect(read("+14")).toBe("2026-12-07");
  });
  test("what is no day is no day", () => {
    for (const written of ["31/2", "2026-13-01", "snart", "12", ""]) expect(read(written)).toBeNull();
    expect(read("29/2/2028")).toBe("2028-02-29");
  });
  test("is moved over months and leap days", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
  });
});
