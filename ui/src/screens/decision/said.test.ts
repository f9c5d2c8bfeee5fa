import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { call } from "../../api";
import LineRow from "./LineRow.svelte";
import Review from "./Review.svelte";
import { linesOf } from "./rows";
import { DecisionWork } from "./work.svelte";

afterEach(cleanup);

test("a row says in one whole word that its extent cannot be, and the rest where it is mended", async () => {
  const view = await call("decision_read", { case: "1" });
  const work = new DecisionWork("1");
  const line = linesOf(view).find((one) => one.outcome.value === "granted")!;
  work.say(line.times.path, "Skriv ett helt tal, till exempel 2.");
  const { container } = render(LineRow, { line, work });
  const cell = container.querySelector('[data-col="extent"]')!;
  expect(cell.querySelector(".link")?.textContent).toBe("rätta");
  expect(cell.getAttribute("title")).toBe("Skriv ett helt tal, till exempel 2.");
});

test("that nothing is granted is said when all is decided, and not before", async () => {
  const view = await call("decision_read", { case: "1" });
  const said = (outcome: string) => {
    cleanup();
    const groups = view.groups.map((group) => ({ ...group, lines: group.lines.map((line) => ({ ...line, outcome: { ...line.outcome, value: outcome } })) }));
    render(Review, { view: { ...view, groups }, work: new DecisionWork("1"), gaps: [] });
    return screen.queryByText("Inget beviljas.") !== null;
  };
  expect([said(""), said("refused")]).toEqual([false, true]);
});
