import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import Limits from "./Limits.svelte";

afterEach(cleanup);

const limit = (name: string, over: boolean, near: boolean) => ({ limit: name, minutes: 7200, between: 90, over, near });
const shown = () => document.body.textContent?.replace(/\s+/g, " ") ?? "";

test("a limit that is far away says nothing", () => {
  render(Limits, { limits: [limit("delegation", false, false)], goesTo: "team_lead" });
  expect(shown().trim()).toBe("");
});

test("a limit that is near says how far, one that is passed who decides", () => {
  render(Limits, { limits: [limit("delegation", true, false), limit("fee", false, true)], goesTo: "team_lead" });
  expect(screen.getByText("Din delegation:")).toBeTruthy();
  expect(shown()).toContain("över 120 h. Gruppledaren beslutar, du föredrar.");
  expect(screen.getByText("Nästa avgiftsnivå:")).toBeTruthy();
  expect(shown()).toContain("kvar till 120 h");
});
