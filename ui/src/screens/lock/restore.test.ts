import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { session } from "../../state/session.svelte";
import Lock from "./Lock.svelte";

afterEach(cleanup);

test("a file that cannot be opened at all is put back at the lock with the secret that was typed", async () => {
  await session.read();
  const locked = await session.lock();
  vi.spyOn(session, "view", "get").mockReturnValue({ ...locked, copied_at: "2026-11-21T14:02:00+01:00" });
  vi.spyOn(session, "unlock").mockRejectedValueOnce({ code: "damaged", params: { copy: "true" }, reference: "fake" });
  const restore = vi.spyOn(session, "restore");
  render(Lock);
  expect(screen.queryByRole("button", { name: /Lägg tillbaka/ })).toBeNull();
  await fireEvent.input(screen.getByLabelText("PIN"), { target: { value: "123456" } });
  await fireEvent.submit(document.querySelector("form")!);
  await fireEvent.click(await screen.findByRole("button", { name: /Lägg tillbaka kopian från 21\snovember 2026/ }));
  await waitFor(() => expect(restore).toHaveBeenCalledWith("123456"));
});
