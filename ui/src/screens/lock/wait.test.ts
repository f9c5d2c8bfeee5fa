// The wait after ten wrong tries, as the lock tells it.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { time } from "../../l10n/format";
import { session } from "../../state/session.svelte";
import Lock from "./Lock.svelte";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test("a try during the wait is told the same time as the one that began it, whatever this computer's time zone is", async () => {
  await session.read();
  const locked = await session.lock();
  const until = "2026-11-23T04:58:00+13:00";
  vi.spyOn(session, "read").mockResolvedValue({ ...locked, tries_left: null, waits_until: until });
  const unlock = vi.spyOn(session, "unlock");
  render(Lock);
  for (const refused of [{ code: "wrong-secret", params: {} }, { code: "wait", params: { until: "04:58" } }]) {
    unlock.mockRejectedValueOnce({ ...refused, reference: "fake" });
    await fireEvent.input(screen.getByLabelText("PIN"), { target: { value: "123456" } });
    await fireEvent.submit(document.querySelector("form")!);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("PIN").value).toBe(""));
    expect(screen.getByText(new RegExp(`Nästa försök kan göras ${time(until)}`))).toBeTruthy();
  }
});

test("an empty secret is asked for, and is no try", async () => {
  await session.read();
  await session.lock();
  const unlock = vi.spyOn(session, "unlock");
  render(Lock);
  await fireEvent.submit(document.querySelector("form")!);
  screen.getByText("Skriv hela PIN-koden.");
  expect(unlock).not.toHaveBeenCalled();
});
