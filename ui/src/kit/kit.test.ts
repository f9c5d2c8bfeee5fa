import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { createRawSnippet, type Component } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import userEvent from "@testing-library/user-event";
import Button from "./Button.svelte";
import DateField from "./DateField.svelte";
import Level from "./Level.svelte";
import Menu from "./Menu.svelte";
import NumberField from "./NumberField.svelte";
import Select from "./Select.svelte";
import TextField from "./TextField.svelte";
import { meetUnread } from "./unread.svelte";

afterEach(cleanup);

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));
const LEVELS = ["ingen", "lätt", "måttlig", "stor", "total"];

test("a button that cannot act stays in reach, says why, and does nothing", async () => {
  const onclick = vi.fn();
  render(Button, { onclick, why: "Motivering saknas", children: words("Skriv under") });
  const button = screen.getByRole("button");
  await fireEvent.click(button);
  expect(onclick).not.toHaveBeenCalled();
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Motivering saknas");
});

test("a key from 0 to 4 sets the level while the scale has focus, and no other key does", async () => {
  const onchange = vi.fn();
  render(Level, { value: "1", name: "d540", label: "Bedömt, Att klä sig", words: LEVELS, onchange });
  const scale = screen.getByRole("radio", { name: "1 lätt" });
  await fireEvent.keyDown(scale, { key: "3" });
  await fireEvent.keyDown(scale, { key: "5" });
  await fireEvent.keyDown(scale, { key: "2", ctrlKey: true });
  expect(onchange.mock.calls).toEqual([["3"]]);
});

test("8 and 9 can be chosen with their keys where they have words, and are shown beside the scale", async () => {
  const onchange = vi.fn();
  const given = { name: "d540", label: "Bedömt, Att klä sig", words: LEVELS, others: { "8": "ej specificerat", "9": "ej tillämpbart" }, onchange };
  const { rerender } = render(Level, { value: "1", ...given });
  await fireEvent.keyDown(screen.getByRole("radio", { name: "1 lätt" }), { key: "9" });
  expect(onchange.mock.calls).toEqual([["9"]]);
  await rerender({ value: "9" });
  expect(screen.getByText("9 ej tillämpbart")).toBeTruthy();
});

test("a menu is walked with the arrows, chooses with Enter, and gives its focus back", async () => {
  const onchoose = vi.fn();
  render(Menu, { label: "Mer", of: "Att klä sig", value: "", choices: [{ value: "8", label: "8 ej specificerat" }, { value: "9", label: "9 ej tillämpbart" }], onchoose });
  const button = screen.getByRole("button", { name: "Mer Att klä sig" });
  await userEvent.click(button);
  await waitFor(() => expect(document.activeElement?.textContent).toBe("8 ej specificerat"));
  await userEvent.keyboard("{ArrowDown}");
  expect(document.activeElement?.textContent).toBe("9 ej tillämpbart");
  await userEvent.keyboard("{Escape}");
  expect(document.activeElement).toBe(button);
  await userEvent.click(button);
  await waitFor(() => expect(screen.getByRole("menu")).toBeTruthy());
  await userEvent.keyboard("{End}{Enter}");
  expect(onchoose.mock.calls).toEqual([["9"]]);
  expect(document.activeElement).toBe(button);
});

test("a day is chosen from its month with the keyboard alone", async () => {
  const onchange = vi.fn();
  render(DateField, { id: "from", label: "Från", value: "2026-12-31", onchange });
  const field = screen.getByLabelText<HTMLInputElement>("Från", { selector: "input" });
  field.focus();
  await userEvent.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await waitFor(() => expect(document.activeElement?.getAttribute("data-day")).toBe("2026-12-31"));
  expect(screen.getByRole("grid", { name: "December 2026" })).toBeTruthy();
  await userEvent.keyboard("{ArrowRight}");
  await waitFor(() => expect(document.activeElement?.getAttribute("data-day")).toBe("2027-01-01"));
  expect(screen.getByRole("grid", { name: "Januari 2027" })).toBeTruthy();
  await userEvent.keyboard("{Enter}");
  expect(onchange.mock.calls).toEqual([["2027-01-01"]]);
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe("2027-01-01");
});

test("a day or a figure that cannot be read lets no form out, and one that can does", async () => {
  for (const [Of, wrong, right] of [[DateField, "snart", "2027-01-01"], [NumberField, "tre", "3"]] as const) {
    const form = document.body.appendChild(document.createElement("form"));
    const { rerender } = render(Of as Component<any>, { target: form, props: { id: "one", label: "Ett", value: "", wrong: "Skriv ett helt tal.", onchange: vi.fn() } });
    const field = screen.getByLabelText<HTMLInputElement>("Ett", { selector: "input" });
    await userEvent.type(field, wrong);
    await userEvent.tab();
    expect(form.checkValidity()).toBe(false);
    expect([meetUnread(), document.activeElement]).toEqual([true, field]);
    await userEvent.clear(field);
    await userEvent.type(field, right);
    await userEvent.tab();
    expect([form.checkValidity(), meetUnread()]).toEqual([true, false]);
    await userEvent.clear(field);
    await userEvent.type(field, wrong);
    await userEvent.tab();
    await rerender({ value: right });
    expect([field.value, form.checkValidity()], "one from elsewhere").toEqual([right, true]);
    cleanup();
    form.remove();
  }
});

test("a level that is signed can be read and not changed", async () => {
  const onchange = vi.fn();
  render(Level, { value: "1", name: "d540", label: "Bedömt, Att klä sig", words: LEVELS, locked: true, onchange });
  await fireEvent.keyDown(screen.getByRole("radio", { name: "1 lätt" }), { key: "3" });
  expect(onchange).not.toHaveBeenCalled();
});

test("what is not a whole number is told, kept as written, and not passed on", async () => {
  const onchange = vi.fn();
  render(NumberField, { id: "min", label: "Minuter", value: "", wrong: "Skriv hela minuter.", onchange });
  const field = screen.getByLabelText<HTMLInputElement>("Minuter");
  await fireEvent.change(field, { target: { value: "en kvart" } });
  expect(onchange).not.toHaveBeenCalled();
  expect(screen.getByText("Skriv hela minuter.")).toBeTruthy();
  expect(field.value).toBe("en kvart");
  await fireEvent.change(field, { target: { value: " 35 " } });
  expect(onchange.mock.calls).toEqual([["35"]]);
});

test("a choice that is signed is shown as text", () => {
  render(Select, { id: "zone", label: "Zon", value: "b", options: [{ value: "a", label: "Tätort" }, { value: "b", label: "Landsbygd" }], locked: true, onchange: vi.fn() });
  expect(screen.getByLabelText<HTMLInputElement>("Zon").value).toBe("Landsbygd");
});

test("a message that goes away leaves its line until what is being pressed is pressed", async () => {
  const { rerender } = render(TextField, { id: "day", label: "Svar senast", value: "", error: "Dagen ligger i framtiden." });
  await rerender({ error: undefined });
  expect(screen.getByText("Dagen ligger i framtiden.").getAttribute("aria-hidden")).toBe("true");
  expect(screen.getByLabelText("Svar senast").getAttribute("aria-invalid")).toBeNull();
  await fireEvent.click(document.body);
  await waitFor(() => expect(screen.queryByText("Dagen ligger i framtiden.")).toBeNull());
});
