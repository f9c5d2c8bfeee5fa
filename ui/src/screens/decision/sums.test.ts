import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import { session } from "../../state/session.svelte";
import { gapText } from "./gaps";
import Sums from "./Sums.svelte";

beforeEach(() => session.read());
afterEach(cleanup);

const lacks = { code: "rule_missing", params: { rule: "month_factor", date: "2018-08-20" }, step: "decision" as const, place: "rules" };

test("where the rules have nothing for the day, the place of the figures says which rule it is, with the way there", async () => {
  const view = await call("decision_read", { case: "1" });
  const work = { value: () => "" };
  render(Sums, { view: { ...view, lacks }, work } as never);
  expect(screen.getByRole("link", { name: gapText(lacks) }).getAttribute("href")).toBe("#/rules");
  expect(gapText(lacks)).toContain("”Veckor i månaden” den 20\u00a0aug\u00a02018");
  expect(screen.queryByText("Avgift")).toBeNull();
  cleanup();
  render(Sums, { view, work } as never);
  expect(screen.queryByRole("link", { name: gapText(lacks) })).toBeNull();
});

test("her answer stands in words, and leads to where it is weighed", async () => {
  const view = await call("decision_read", { case: "1" });
  const answered = { code: "hearing_answered", params: { words: "Dottern kan inte varje dag." }, step: "decision" as const, place: "decision/answer" };
  const work = { value: () => "", goTo: vi.fn() };
  render(Sums, { view: { ...view, remarks: [answered] }, work } as never);
  await fireEvent.click(screen.getByRole("button", { name: /Dottern kan inte varje dag/ }));
  expect(work.goTo).toHaveBeenCalledWith(answered);
});
