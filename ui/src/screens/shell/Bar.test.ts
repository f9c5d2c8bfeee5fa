// What the bar says of the network, beside what is saved here.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { SessionView } from "../../api/generated";
import { session } from "../../state/session.svelte";
import Bar from "./Bar.svelte";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function shows(change: Partial<SessionView>): Promise<void> {
  const view = await session.read();
  vi.spyOn(session, "view", "get").mockReturnValue({ ...view, ...change });
  render(Bar, { find: () => undefined, lock: async () => undefined });
}
const badge = () => document.querySelector('a[href="#/sync"]');

test("a file that is alone says only that it is saved", async () => {
  await shows({ synced_at: null, needs_you: 0 });
  expect(screen.getByText(/^Sparat här/)).toBeTruthy();
  expect(badge()).toBeNull();
});

test("a receipt is told with its time, and with its day when that is another, and leads to the sync centre", async () => {
  await shows({ synced_at: "2026-11-23T13:40:00+01:00", needs_you: 0 });
  expect(badge()?.textContent).toBe("Synkat 13:40");
  cleanup();
  vi.restoreAllMocks();
  await shows({ synced_at: "2026-11-20T13:40:00+01:00", needs_you: 0 });
  expect(badge()?.textContent).toBe("Synkat 20\u00a0nov 13:40");
});

test("while nobody answers, the bar says that it waits, and not when it last met", async () => {
  await shows({ synced_at: "2026-11-23T13:40:00+01:00", needs_you: 0, awaits_network: true });
  expect(badge()?.textContent).toBe("Väntar på nätet");
});

test("where two wrote in the same field, the bar asks for a choice", async () => {
  await shows({ synced_at: "2026-11-23T13:40:00+01:00", needs_you: 2 });
  expect(badge()?.textContent).toBe("Behöver dig (2)");
});
