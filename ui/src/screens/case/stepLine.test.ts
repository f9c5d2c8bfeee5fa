import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import StepLine from "./StepLine.svelte";

afterEach(cleanup);

const steps = (["intake", "investigation", "hearing", "decision", "order", "follow_up"] as const).map((step) => ({ step, state: "done", done: null, of: null, missing: 0, date: null }));

test("what is made and not sent is not told as done", () => {
  const told = (unsent: boolean) => {
    cleanup();
    render(StepLine, { frame: { case: "1", steps }, next: "decision", unsent } as never);
    return screen.getByRole("link", { name: /Beslut/ }).textContent;
  };
  expect(told(false)).toContain("Klar");
  expect(told(true)).toContain("Inte skickat");
  expect(told(true)).not.toContain("Klar");
});

test("the last step leads to the decision that is followed up, and nowhere before there is one", () => {
  const follow = (state: string) => {
    cleanup();
    render(StepLine, { frame: { case: "1", steps: [{ ...steps[5], state }] }, next: null, unsent: false } as never);
    return screen.queryByRole("link", { name: /Uppföljning/ })?.getAttribute("href");
  };
  expect(follow("waiting")).toBe("#/case/1/decision");
  expect(follow("not_begun")).toBeUndefined();
});
