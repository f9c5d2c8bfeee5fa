import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import DayForm from "./DayForm.svelte";

afterEach(cleanup);

const row = { recipient: "person", how: "post", language: "sv" as const, to: null, dispatched: "2026-11-20", received: "2026-11-24", appeal: null, asked: null };

test("a noted day is put right with another day and a reason, and with neither nothing is saved", async () => {
  const save = vi.fn();
  render(DayForm, { id: "d", row, written: { day: "received", date: "2026-11-24", reason: "" }, save, cancel: vi.fn() });
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
