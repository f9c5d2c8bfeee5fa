import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { faceNow, keyNow } from "../../state/keys.svelte";
import { session } from "../../state/session.svelte";
import Settings from "./Settings.svelte";

beforeEach(async () => {
  await session.read();
  await session.write({ keys: {} });
});
afterEach(cleanup);

async function shown(): Promise<void> {
  render(Settings);
  await fireEvent.click(screen.getByRole("button", { name: "Egna tangenter" }));
}

async function press(name: string, key: string, held: KeyboardEventInit = {}): Promise<HTMLElement> {
  const button = screen.getByRole("button", { name: `Ändra tangent: ${name}` });
  await fireEvent.click(button);
  await fireEvent.keyDown(button, { key, ...held });
  return button;
}

test("another key acts for a command, and the usual one can be had back", async () => {
  await shown();
  await press("Lås", "g", { ctrlKey: true });
  await vi.waitFor(() => expect(keyNow("Ctrl+L")).toBe("Ctrl+G"));
  expect(faceNow("Ctrl+L")).toBe("Ctrl G");
  await fireEvent.click(await screen.findByRole("button", { name: "Återställ tangent: Lås" }));
  await vi.waitFor(() => expect(keyNow("Ctrl+L")).toBe("Ctrl+L"));
});

test("a key that another command has is refused by name", async () => {
  await shown();
  await press("Lås", "s", { ctrlKey: true });
  await screen.findByText("Ctrl S används redan: Spara allt nu. Välj en annan.");
  expect(keyNow("Ctrl+L")).toBe("Ctrl+L");
});

test("a letter alone, AltGr and what a field needs are refused", async () => {
  await shown();
  for (const held of [{}, { ctrlKey: true, altKey: true }]) {
    const button = await press("Lås", "g", held);
    await screen.findByText(/behövs när man skriver/);
    await fireEvent.keyDown(button, { key: "Escape" });
  }
  await press("Lås", "c", { ctrlKey: true });
  await screen.findByText(/behövs när man skriver/);
  expect(keyNow("Ctrl+L")).toBe("Ctrl+L");
});
