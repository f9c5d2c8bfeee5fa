import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import { toasts } from "../../state/toast.svelte";
import Misfiled from "./Misfiled.svelte";

vi.mock("../../api", async (original) => {
  const real = await original<typeof import("../../api")>();
  return { ...real, call: vi.fn(real.call) };
});

const asked = () => vi.mocked(call).mock.calls.filter(([name]) => name === "text_misfile");

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= vi.fn();
  vi.mocked(call).mockClear();
});
afterEach(cleanup);

function shown(close = vi.fn(), onmoved = vi.fn()) {
  render(Misfiled, { case: "1", kind: "note", text: "n2", close, onmoved });
  return { close, onmoved };
}

async function look(query: string): Promise<void> {
  await fireEvent.input(screen.getByLabelText("Rätt ärende"), { target: { value: query } });
}

const press = () => fireEvent.submit(document.querySelector("form")!);

test("nothing is moved before a case is chosen", async () => {
  shown();
  await press();
  expect(asked()).toEqual([]);
});

test("the case that the text stands in cannot be chosen", async () => {
  shown();
  await look("Aino Lehtinen");
  await screen.findByText("Inget annat ärende hittades.");
  expect(screen.queryAllByRole("radio", { hidden: true })).toEqual([]);
});

test("the text goes to the case that was chosen, and its screen is told", async () => {
  const { close, onmoved } = shown();
  await look("Sandgren");
  await fireEvent.click(await screen.findByRole("radio", { name: /Bertil Sandgren/, hidden: true }));
  await press();
  await waitFor(() => expect(onmoved).toHaveBeenCalledOnce());
  expect(close).toHaveBeenCalledOnce();
  expect(asked()).toEqual([["text_misfile", { case: "1", kind: "note", id: "n2", to: "2" }]]);
  expect(toasts.shown?.text).toBe("Texten är flyttad");
});

test("that a copy may still hold it is said", async () => {
  const { onmoved } = shown();
  await look("Sandgren");
  await fireEvent.click(await screen.findByRole("radio", { name: /Bertil Sandgren/, hidden: true }));
  vi.mocked(call).mockResolvedValueOnce({ at: "2026-11-23T14:02:00+01:00", copies_remain: true, damaged: "/hem/kvarbo-damaged-1.db" });
  await press();
  await waitFor(() => expect(onmoved).toHaveBeenCalledOnce());
  expect(toasts.shown?.text).toMatch(/^Texten är flyttad\. .*säkerhetskopia.*\. .*kvarbo-damaged-1\.db/);
});
