import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../api";
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
