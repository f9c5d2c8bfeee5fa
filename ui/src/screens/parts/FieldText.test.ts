import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TextField } from "../../api/generated";
import { t } from "../../l10n/fluent.svelte";

const call = vi.fn();
vi.mock("../../api", async (original) => ({ ...(await original<typeof import("../../api")>()), call }));
const { flushAll } = await import("../../state/autosave.svelte");
const { default: FieldText } = await import("./FieldText.svelte");

const field: TextField = {
  path: "analysis", text: "Före.", by: null, at: null, draft: false, reused: false, versions: [], locked: false, undo: false,
};

beforeEach(() => call.mockReset());
afterEach(cleanup);

test("a text that is too long is told in one sentence at its field, and stays there", async () => {
  call.mockImplementation(async (name: string) => {
    if (name === "field_write") throw { code: "too-long", params: {}, reference: "1" };
    return { at: "2026-11-23T14:02:00+01:00", text: "" };
  });
  render(FieldText, { case: "1", field, label: "Analys" });
  const area = screen.getByLabelText<HTMLTextAreaElement>("Analys");
  const huge = "å".repeat(300_000);
  await fireEvent.input(area, { target: { value: huge } });
  await fireEvent.blur(area);
  const told = await screen.findByRole("status");
  expect(told.textContent).toContain(t("error-too-long"));
  expect(area.getAttribute("aria-invalid")).toBe("true");
  expect(area.getAttribute("aria-describedby")).toContain(told.id);
  expect(area.value).toBe(huge);
});

test("emoji and right-to-left text are passed on as they were written", async () => {
  call.mockResolvedValue({ at: "2026-11-23T14:02:00+01:00" });
  render(FieldText, { case: "2", field, label: "Analys" });
  const area = screen.getByLabelText<HTMLTextAreaElement>("Analys");
  const words = "Hon sa: שלום 👵🏽 مرحبا";
  await fireEvent.input(area, { target: { value: words } });
  await fireEvent.blur(area);
  expect(call).toHaveBeenCalledWith("field_write", { case: "2", path: "analysis", value: words, reused: false, versions: [] });
});

test("the field is read anew when its text was saved by somebody else, as by Ctrl+S", async () => {
  call.mockResolvedValue({ at: "2026-11-23T14:02:00+01:00", text: "" });
  const onsaved = vi.fn();
  render(FieldText, { case: "3", field, label: "Analys", onsaved });
  const area = screen.getByLabelText<HTMLTextAreaElement>("Analys");
  await fireEvent.input(area, { target: { value: "Efter." } });
  expect(await flushAll()).toBe(true);
  expect(onsaved).toHaveBeenCalledTimes(1);
  await fireEvent.blur(area);
  expect(onsaved).toHaveBeenCalledTimes(1);
});

test("what may be done with a text is under one word, which has its room before there is a text", async () => {
  call.mockResolvedValue({ at: "2026-11-23T14:02:00+01:00" });
  const empty = { ...field, text: "" };
  const { container, rerender } = render(FieldText, { case: "4", field: empty, label: "Analys" });
  const more = () => container.querySelector(".acts")!;
  const above = container.querySelector(".top")!.childElementCount;
  expect(more().classList.contains("none")).toBe(true);
  await rerender({ field });
  expect([more().classList.contains("none"), container.querySelector(".top")!.childElementCount]).toEqual([false, above]);
  expect(screen.queryByText("Skrivet i fel ärende")).toBeNull();
  await fireEvent.click(screen.getByRole("button", { name: "Mer Analys", hidden: true }));
  screen.getByRole("menuitem", { name: "Skrivet i fel ärende", hidden: true });
});
