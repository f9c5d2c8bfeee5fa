import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import MissingBar from "./MissingBar.svelte";

afterEach(cleanup);

const items = ["Omfattning, Dusch", "Motivering, Dusch", "Utredningen är inte avslutad", "Partens svar väntas till den 8 december"].map((label) => ({ label, onclick: vi.fn() }));
const shown = () => screen.getAllByRole("listitem").map((one) => one.textContent);

test("the foot names what has room on its line, and the rest when asked", async () => {
  render(MissingBar, { label: "Före underskrift", count: 4, title: "Fyra saker saknas", items });
  expect(shown()).toEqual(items.slice(0, 3).map(({ label }) => label));
  const rest = screen.getByRole("button", { expanded: false });
  expect(rest.textContent).toContain("och 1 till");
  await fireEvent.click(rest);
  expect(shown()).toEqual(items.map(({ label }) => label));
  await fireEvent.click(screen.getByRole("button", { name: items[3]!.label }));
  expect(items[3]?.onclick).toHaveBeenCalledOnce();
  await fireEvent.click(screen.getByRole("button", { expanded: true }));
  expect(shown()).toEqual(items.slice(0, 3).map(({ label }) => label));
});

test("a foot where nothing is missing opens nothing", () => {
  render(MissingBar, { label: "Före underskrift", count: 0, title: "Allt finns", items: [] });
  expect(screen.queryByRole("button")).toBeNull();
});

test("one thing is named however long it is", () => {
  const long = "Nämndens adress och e-post är exempel: läs in kommunens egen fil under Kommunens regler innan ni beslutar";
  render(MissingBar, { label: "Före underskrift", count: 2, title: "Två saker saknas", items: [{ label: long, onclick: vi.fn() }, items[0]!] });
  expect(shown()).toEqual([long]);
});
