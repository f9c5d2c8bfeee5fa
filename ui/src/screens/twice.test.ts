// What the record can hold twice, such as two rows of one service, does not keep a screen from being shown.
import { cleanup, render } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { call } from "../api";
import type { OrderSentView } from "../api/generated";
import Running from "./case/Running.svelte";
import Sums from "./decision/Sums.svelte";
import { DecisionWork } from "./decision/work.svelte";
import MadeOrders from "./order/MadeOrders.svelte";
import PersonLine from "./parts/PersonLine.svelte";

afterEach(cleanup);
const words = (container: HTMLElement, word: string) => container.textContent?.split(word).length;

test("two rows of one service that a provider has paused", () => {
  const row = { name: "Tillsyn", execution: "paused" } as const;
  const { container } = render(Running, { running: { lines: [], number: "1", decided: "2026-11-01", to: null, minutes: 0 } as never, unexecuted: [row, row] as never });
  expect(words(container, "Tillsyn")).toBe(3);
});

test("two rows of one service that answer no need", async () => {
  const view = { ...(await call("decision_read", { case: "1" })), time_without_need: ["Tillsyn", "Tillsyn"] };
  const { container } = render(Sums, { view, work: new DecisionWork("1") });
  expect(words(container, "Tillsyn")).toBe(3);
});

test("two grounds of one kind on one day", () => {
  const ground = { status: "paused", date: "2026-11-20", ground: "compelling_safety", words: "Branden.", quote: "" } as const;
  const order = { id: "b1", provider: "Attendo", date: "2026-11-02", status: "paused", replaced_from: null, ceased: null, strikable: null, next: [], minutes: 60, grounds: [ground, ground] } as unknown as OrderSentView;
  const none = () => Promise.resolve(true);
  const { container } = render(MadeOrders, { case: "1", orders: [order], awayUntil: null, note: none, tell: none, renew: () => undefined, strike: () => Promise.resolve(null) });
  expect(words(container, "Branden.")).toBe(3);
});

test("one representative who was entered twice", async () => {
  const { frame } = await call("case_read", { case: "1" });
  const one = { name: "Ove Ombud", kind: "ombud", scope: "" } as const;
  const twice = { ...frame, person: { ...frame.person, representatives: [one, one] } } as typeof frame;
  const { container } = render(PersonLine, { frame: twice });
  expect(words(container, "Ove Ombud")).toBe(3);
});
