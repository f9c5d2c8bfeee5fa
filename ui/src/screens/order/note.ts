/** What is noted of an order, and when less than the decision gives needs a ground. */
import type { Commands, OrderSentView } from "../../api/generated";

/** A note of how an order stands. */
export type Noted = Omit<Commands["order_status"]["args"], "case" | "order">;

/** Where the person is, when help at home waits until she is back. */
export const AWAY = ["hospital", "short_stay", "elsewhere"] as const;

/**
 * Paused or ended from `day` while the decision still gives it: that takes a ground, as less in a decision does. A pause
 * while she is away takes nothing of the decision.
 */
export function fallsShort(order: OrderSentView, status: string, day: string, away = ""): boolean {
  const stops = (status === "paused" && away === "") || status === "ended";
  return stops && order.grant_runs && (order.grant_until === null || day <= order.grant_until);
}
