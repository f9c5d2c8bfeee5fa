import { describe, expect, it } from "vitest";
import { put, standing } from "./words";

describe("those around the person", () => {
  it("holds a consent through its last day, and not from the day it was taken back", () => {
    expect(standing({ until: "2026-11-23", withdrawn: null }, "2026-11-23")).toBe("holds");
    expect(standing({ until: "2026-11-22", withdrawn: null }, "2026-11-23")).toBe("ended");
    expect(standing({ until: null, withdrawn: "2026-11-23" }, "2026-11-23")).toBe("withdrawn");
    expect(standing({ until: null, withdrawn: "2026-11-24" }, "2026-11-23")).toBe("holds");
  });

  it("puts an entry in its own place, or last when it is new", () => {
    const all = [{ id: "a", name: "Pekka" }, { id: "b", name: "Riitta" }];
    expect(put(all, { id: "a", name: "Paavo" })).toEqual([{ id: "a", name: "Paavo" }, { id: "b", name: "Riitta" }]);
    expect(put(all, { id: "c", name: "Lars" }).at(-1)?.name).toBe("Lars");
  });
});
