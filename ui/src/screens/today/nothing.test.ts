// What today says when there is nothing to do, and something waits on others.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { TodayView } from "../../api/generated";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../api", () => ({ call }));

import Today from "./Today.svelte";

afterEach(cleanup);

test("where all that is left waits on others the day says that there is nothing to do now", async () => {
  const row = { case: "1", kind: "hearing", name: "Aino Lehtinen", number: "2026-1", urgency: "waiting", due: null, days: null, minutes: null, step: "hearing", rule: "" };
  const view = { rows: [row], days: [], today: "2026-11-23", week: 48, recent: [], next: null } as unknown as TodayView;
  call.mockResolvedValue(view);
  render(Today);
  await screen.findByText(/^Inget att göra nu\./);
  screen.getByRole("link", { name: "Aino Lehtinen" });
});
