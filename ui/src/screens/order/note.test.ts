import { describe, expect, it } from "vitest";
import type { OrderSentView } from "../../api/generated";
import { fallsShort } from "./note";

const order = (grant_runs: boolean, grant_until: string | null) => ({ grant_runs, grant_until }) as OrderSentView;

describe("an order that is paused or ended", () => {
  it("needs a ground while the decision still gives it, and none after the decision's last day", () => {
    expect(fallsShort(order(true, null), "paused", "2027-01-01")).toBe(true);
    expect(fallsShort(order(true, "2027-01-31"), "ended", "2027-01-31")).toBe(true);
    expect(fallsShort(order(true, "2027-01-31"), "ended", "2027-02-01")).toBe(false);
    expect(fallsShort(order(false, null), "ended", "2027-01-01")).toBe(false);
    expect(fallsShort(order(true, null), "executed", "2027-01-01")).toBe(false);
  });

  it("asks for no ground while she is away: nothing of the decision is taken", () => {
    expect(fallsShort(order(true, null), "paused", "2026-12-01", "hospital")).toBe(false);
    expect(fallsShort(order(true, null), "ended", "2026-12-01", "hospital")).toBe(true);
  });
});
