import { afterEach, describe, expect, test } from "vitest";
import { go, parse, readFirst, router } from "./router.svelte";

describe("a hash leads", () => {
  test("to the lists", () => {
    expect(parse("#/cases")).toEqual({ at: "cases" });
    expect(parse("#/new")).toEqual({ at: "new" });
  });
  test("to the calendar, by month or week, at a day", () => {
    expect(parse("#/calendar")).toEqual({ at: "calendar", by: "month", day: null });
    expect(parse("#/calendar/week/2026-11-23")).toEqual({ at: "calendar", by: "week", day: "2026-11-23" });
    expect(parse("#/calendar/month/soon")).toEqual({ at: "calendar", by: "month", day: null });
  });
  test("to a case and its steps", () => {
    expect(parse("#/case/7")).toEqual({ at: "case", id: "7", step: "overview" });
    expect(parse("#/case/7/decision")).toEqual({ at: "case", id: "7", step: "decision", review: false });
    expect(parse("#/case/7/decision/review")).toEqual({ at: "case", id: "7", step: "decision", review: true });
    expect(parse("#/case/7/investigation/d5")).toEqual({ at: "case", id: "7", step: "investigation", area: "d5" });
    expect(parse("#/case/7/investigation")).toEqual({ at: "case", id: "7", step: "investigation", area: null });
    expect(parse("#/case/7/then/op1")).toEqual({ at: "case", id: "7", step: "then", op: "op1" });
    expect(parse("#/case/7/letter/decision/2026-1")).toEqual({ at: "case", id: "7", step: "letter", letter: "decision", number: "2026-1" });
  });
  test("to today when it leads nowhere else", () => {
    for (const hash of ["", "#/", "#/elsewhere", "#/case/", "#/case/%E0", "#/%"]) expect(parse(hash)).toEqual({ at: "today" });
    expect(parse("#/case/7/follow_up")).toEqual({ at: "case", id: "7", step: "overview" });
  });
});

describe("the window goes", () => {
  afterEach(() => readFirst(() => null));

  test("where a link leads, at once, and back again", async () => {
    go("/cases");
    document.body.innerHTML = '<a href="#/watches">Bevakningar</a>';
    const turns = router.turns;
    document.querySelector("a")?.click();
    expect([location.hash, router.route, router.turns]).toEqual(["#/watches", { at: "watches" }, turns + 1]);
    location.hash = "#/cases";
    await expect.poll(() => router.route).toEqual({ at: "cases" });
  });
  test("nowhere by a link that somebody else has followed, nor to where it stands", () => {
    go("/cases");
    const turns = router.turns;
    document.body.innerHTML = '<a href="#/watches">Bevakningar</a>';
    document.body.addEventListener("click", (event) => event.preventDefault(), { once: true });
    document.querySelector("a")?.click();
    go("/cases");
    expect([location.hash, router.turns]).toEqual(["#/cases", turns]);
  });
  test("when what it shows has been read, and not to a place that was left meanwhile", async () => {
    go("/today");
    const come: (() => void)[] = [];
    readFirst((route) => (route.at === "case" ? new Promise((read) => come.push(read)) : null));
    go("/case/7");
    expect(router.route).toEqual({ at: "today" });
    go("/watches");
    go("/case/8");
    come.forEach((read) => read());
    await expect.poll(() => router.route).toEqual({ at: "case", id: "8", step: "overview" });
  });
});
