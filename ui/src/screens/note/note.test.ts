// A journal note over a screen of the case: what is cancelled can be had back, and its key is its own.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import * as api from "../../api";
import { offered, press } from "../../state/keys.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toast.svelte";
import Overview from "../case/Overview.svelte";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
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

test("of an hour that comes twice it is asked which, and a day that cannot be read sends nothing", async () => {
  const sent = vi.spyOn(api, "call");
  const notes = () => sent.mock.calls.filter(([command]) => command === "note_add").map(([, args]) => (args as { happened: string }).happened);
  await begin("Larmet gick.");
  const [day, clock] = [/^Hände/, "Klockan"].map((label) => screen.getByLabelText<HTMLInputElement>(label, { selector: "input" }));
  const write = async (field: HTMLInputElement, value: string) => {
    await userEvent.clear(field);
    await userEvent.type(field, value);
  };
  await write(clock!, "02:30");
  expect(screen.queryByLabelText("Vilken gång")).toBeNull();
  await write(day!, "25 oktobr");
  press(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
  expect(notes()).toEqual([]);
  await write(day!, "2026-10-25");
  press(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
  await screen.findByText("Säg vilken gång klockan var så mycket.");
  expect(notes()).toEqual([]);
  await userEvent.selectOptions(screen.getByLabelText("Vilken gång"), "second");
  press(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true }));
  await waitFor(() => expect(notes()).toEqual(["2026-10-25T02:30:00+01:00"]));
});

test("while it is written its key stands at its own button alone, and afterwards at the screen's", async () => {
  await begin("Ringde.");
  const shown = () => [...document.querySelectorAll("kbd")].filter((one) => one.textContent === "Ctrl ↵").map((one) => one.closest("form") !== null);
  expect(shown()).toEqual([true]);
  await fireEvent.click(screen.getByRole("button", { name: "Avbryt" }));
  await waitFor(() => expect(shown()).toEqual([false]));
});
