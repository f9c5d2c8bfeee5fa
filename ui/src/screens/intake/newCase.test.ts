import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toast.svelte";
import NewCase from "./NewCase.svelte";

afterEach(cleanup);

test("what was emptied out of the form of a new case can be had back", async () => {
  await session.read();
  render(NewCase);
  const words = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Vad personen vill, med egna ord" });
  await waitFor(words);
  await fireEvent.input(words(), { target: { value: "Hjälp med dusch." } });
  await fireEvent.click(await screen.findByRole("button", { name: "Töm formuläret" }));
  await waitFor(() => expect(words().value).toBe(""));
  expect(toasts.undo()).toBe(true);
  await waitFor(() => expect(words().value).toBe("Hjälp med dusch."));
});
