// A journal note over a screen of the case: what is cancelled can be had back, and its key is its own.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { offered } from "../../state/keys.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toast.svelte";
import Overview from "../case/Overview.svelte";

afterEach(() => {
  cleanup();
  toasts.close();
});

const SAID = "Vad som sades eller gjordes";

async function begin(text: string): Promise<void> {
  await session.read();
  render(Overview, { id: "1" });
  await screen.findByRole("heading", { level: 1 });
  offered().find(({ id }) => id === "note")?.act();
  await fireEvent.input(await screen.findByLabelText(SAID), { target: { value: text } });
}

test("a note that was cancelled comes back with its form", async () => {
  await begin("Ringde dottern.");
  await fireEvent.click(screen.getByRole("button", { name: "Avbryt" }));
  await waitFor(() => expect(screen.queryByLabelText(SAID)).toBeNull());
  expect(toasts.undo()).toBe(true);
  await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>(SAID).value).toBe("Ringde dottern."));
  await fireEvent.click(screen.getByRole("button", { name: "Avbryt" }));
});

test("an empty note that is cancelled is told nothing of", async () => {
  await begin("");
  await fireEvent.click(screen.getByRole("button", { name: "Avbryt" }));
  expect(toasts.shown).toBeNull();
});

test("while it is written its key stands at its own button alone, and afterwards at the screen's", async () => {
  await begin("Ringde.");
  const shown = () => [...document.querySelectorAll("kbd")].filter((one) => one.textContent === "Ctrl ↵").map((one) => one.closest("form") !== null);
  expect(shown()).toEqual([true]);
  await fireEvent.click(screen.getByRole("button", { name: "Avbryt" }));
  await waitFor(() => expect(shown()).toEqual([false]));
});
