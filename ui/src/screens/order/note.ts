/** What is noted of an order, and when less than the decision gives needs a ground. */
import type { Commands, OrderSentView } from "../../api/generated";

/** A note of how an order stands. */
export type Noted = Omit<Commands["order_status"]["args"], "case" | "order">;

/** Paused or ended from `day` while the decision still gives it: that takes a ground, as less in a decision does. */
export function fallsShort(order: OrderSentView, status: string, day: string): boolean {
  const stops = status === "paused" || status === "ended";
  return stops && order.grant_runs && (order.grant_until === null || day < order.grant_until);
}
