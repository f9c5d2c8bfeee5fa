import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import type { OrderLineView } from "../../api/generated";
import { offered } from "../../state/keys.svelte";
import Order from "./Order.svelte";

vi.mock("../../api", async (original) => {
  const real = await original<typeof import("../../api")>();
  return { ...real, call: vi.fn(real.call) };
});

afterEach(cleanup);

test("a second press on the order's button while the first is under way is the same order", async () => {
  const view = await call("order_read", { case: "1" });
  vi.mocked(call).mockResolvedValueOnce({ ...view, decision: "2026-1", gaps: [] });
  render(Order, { id: "1" });
  await screen.findByRole("heading", { name: "Beställning" });
  const send = offered().find((one) => one.id === "order-send")!;
  await Promise.all([send.act(), send.act()]);
  expect(vi.mocked(call).mock.calls.filter(([name]) => name === "order_send")).toHaveLength(1);
});

test("a number that cannot be is told whole under its row, and the foot leads to it by its name", async () => {
  const view = await call("order_read", { case: "1" });
  const field = (name: string) => ({ path: `order/a1/${name}`, value: "", locked: false, versions: [] });
  const line = {
    line: "a1", name: "Dusch", need: "", execution: "not_ordered", order: null, per: "week", times: 2, minutes: 40, double_staffing: false, partly: false,
    left_times: 2, left_minutes: 40, month_minutes: 347, exact: "", take: { ...field("take"), value: "yes" }, rest: field("rest"), ordered_times: field("times"),
    ordered_minutes: field("minutes"), weekdays: field("weekdays"), time_of_day: field("time"),
  } as unknown as OrderLineView;
  vi.mocked(call).mockResolvedValueOnce({ ...view, decision: "2026-1", gaps: [], lines: [line] });
  render(Order, { id: "1" });
  const times = await screen.findByLabelText<HTMLInputElement>("Gånger som beställs, Dusch");
  await fireEvent.change(times, { target: { value: "999" } });
  const said = screen.getByRole("alert");
  expect([said.textContent, said.id, said.closest("td")?.colSpan]).toEqual([expect.stringContaining("Skriv ett helt tal"), times.getAttribute("aria-describedby"), 8]);
  screen.getByRole("button", { name: "Gånger som beställs, Dusch" });
});

test("a new version of an order begins with its provider and what it was told", async () => {
  const view = await call("order_read", { case: "1" });
  const made = {
    id: "2026-1-B1", provider: "Attendo", provider_id: "attendo", message: "Ring på två gånger.", date: "2026-12-09", start: "2026-12-14", status: "registered", reason: "", next: [], minutes: 347,
    letter: "", executed_from: null, live: true, handed_out: null, unsent: false, away: null, recall_since: null, recalled: null, replaced_from: null, ceased: null, strikable: null, decision_replaced: null,
    grant_runs: true, grant_until: null, reservation: "", grounds: [], channel: "", disclosed: [], disclosed_by: "", disclosed_unread: false, disclosure_note: "",
  };
  const shown = { ...view, decision: "2026-1", orders: [made], replaceable: [made], provider: { ...view.provider, value: "" }, message: { ...view.message, text: "" } };
  vi.mocked(call).mockImplementation((async (name: string) => (name === "order_read" ? shown : null)) as typeof call);
  render(Order, { id: "1" });
  await fireEvent.click(await screen.findByRole("button", { name: /^Ny version av beställningen till Attendo/ }));
  const written = () => vi.mocked(call).mock.calls.flatMap(([name, args]) => (name === "field_write" ? [[(args as { path: string }).path, (args as { value: string }).value]] : []));
  await vi.waitFor(() => expect(written()).toEqual([["order/replaces", "2026-1-B1"], ["order/provider", "attendo"], ["order/message", "Ring på två gånger."]]));
});
