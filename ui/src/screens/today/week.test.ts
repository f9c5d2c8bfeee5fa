// The working days at the top of today.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import Week from "./Week.svelte";

afterEach(cleanup);

test("the days of another week than this one stand under their own week's number", () => {
  render(Week, { days: [{ date: "2026-11-23", count: 0 }], today: "2026-11-22" });
  expect(screen.getByRole("heading").textContent).toBe("Vecka 48, 2026");
});

test("the days of this week need no number", () => {
  render(Week, { days: [{ date: "2026-11-23", count: 0 }], today: "2026-11-23" });
  expect(screen.queryByRole("heading")).toBeNull();
});
