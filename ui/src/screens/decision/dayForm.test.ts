import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import DayForm from "./DayForm.svelte";

afterEach(cleanup);

const row = { recipient: "person", how: "post", language: "sv" as const, to: null, dispatched: "2026-11-20", received: "2026-11-24", ground: null as string | null, appeal: null, asked: null, strikable: ["received"] };

test("a noted day is put right with another day and a reason, and with neither nothing is saved", async () => {
  const save = vi.fn();
  render(DayForm, { id: "d", row, written: { day: "received", change: "day", date: "2026-11-24", reason: "" }, save, cancel: vi.fn() });
  const form = document.querySelector("form")!;
  const reason = screen.getByLabelText("Varför");
  await fireEvent.input(reason, { target: { value: "Kvittot säger det." } });
  await fireEvent.submit(form);
  await fireEvent.change(screen.getByLabelText("Ska vara"), { target: { value: "2026-11-23" } });
  await fireEvent.input(reason, { target: { value: " " } });
  await fireEvent.submit(form);
  expect(save).not.toHaveBeenCalled();
  await fireEvent.input(reason, { target: { value: "Kvittot säger det." } });
  await fireEvent.submit(form);
  expect(save).toHaveBeenCalledOnce();
});

test("a note made by mistake is struck with the reason alone, and an assumed day becomes known without being another", async () => {
  for (const [change, words] of [["strike", "Stryk: inget togs emot"], ["known", "Dagen är känd nu"]] as const) {
    const save = vi.fn();
    const assumed = { ...row, ground: "Inte i retur." };
    render(DayForm, { id: "d", row: assumed, written: { day: "received", change: "day", date: "2026-11-24", reason: "" }, save, cancel: vi.fn() });
    const choice = screen.getByLabelText<HTMLSelectElement>("Ändring");
    expect([...choice.options].map((one) => one.text)).toContain(words);
    await fireEvent.change(choice, { target: { value: change } });
    await fireEvent.input(screen.getByLabelText("Varför"), { target: { value: "Fel ärende." } });
    expect(screen.queryByLabelText("Ska vara") === null).toBe(change === "strike");
    await fireEvent.submit(document.querySelector("form")!);
    expect(save).toHaveBeenCalledOnce();
    cleanup();
  }
});
