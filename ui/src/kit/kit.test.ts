import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import Button from "./Button.svelte";
import Level from "./Level.svelte";
import NumberField from "./NumberField.svelte";
import Select from "./Select.svelte";

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
