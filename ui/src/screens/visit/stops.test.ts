import { describe, expect, it } from "vitest";
import type { AreaNav, ItemView } from "../../api/generated";
import { neighbours } from "./stops";

const areas = (["done", "not_relevant", "ongoing"] as const).map(
  (state, at): AreaNav => ({ code: `d${at + 4}`, number: at + 4, name: "Namn", state, missing: 0, rated: 0, of: 0 }),
);
const area = (code: string) => ({ code, items: ["d510", "d520"].map((item) => ({ code: item, name: item }) as ItemView) });

describe("the way through a visit", () => {
  it("goes from item to item inside an area", () => {
    expect(neighbours(areas, area("d4"), "d510").after).toMatchObject({ item: true, code: "d520" });
    expect(neighbours(areas, area("d4"), "d520").before).toMatchObject({ item: true, code: "d510" });
  });

  it("goes on to the next relevant area after the last item", () => {
    expect(neighbours(areas, area("d4"), "d520").after).toMatchObject({ item: false, code: "d6", name: "6 Namn" });
    expect(neighbours(areas, area("d6"), "d510").before).toMatchObject({ item: false, code: "d4" });
  });

  it("ends at the ends", () => {
    expect(neighbours(areas, area("d4"), "d510").before).toBeNull();
    expect(neighbours(areas, area("d6"), "d520").after).toBeNull();
    expect(neighbours(areas, null, null)).toEqual({ before: null, after: null });
  });
});
