// What a review does not decide anew, and taking it up.
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import Settled from "./Settled.svelte";

afterEach(cleanup);

test("what was refused before is named with its decision, and is taken up by choosing its outcome anew", async () => {
  const choose = vi.fn();
  const outcome = { path: "line/a/outcome", value: "refused", locked: false, versions: [] };
  render(Settled, { settled: [{ name: "Städning", number: "2026-0412-1", outcome }], work: { choose } } as never);
  expect(screen.getByText("Städning: avslag i beslut 2026-0412-1.")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Pröva Städning på nytt" }));
  expect(choose).toHaveBeenCalledWith(outcome, "");
});
