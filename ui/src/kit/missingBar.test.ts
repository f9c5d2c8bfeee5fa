import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import MissingBar from "./MissingBar.svelte";

afterEach(cleanup);

const items = ["Utfall", "Skäl", "Datum", "Kommunicering"].map((label) => ({ label, onclick: vi.fn() }));
const shown = () => screen.getAllByRole("listitem").map((one) => one.textContent);

test("the foot names the first two things that are missing, and the rest when asked", async () => {
  render(MissingBar, { label: "Före underskrift", count: 4, title: "Fyra saker saknas", items });
  expect(shown()).toEqual(["Utfall", "Skäl"]);
  const rest = screen.getByRole("button", { expanded: false });
  expect(rest.textContent).toContain("och 2 till");
  await fireEvent.click(rest);
  expect(shown()).toEqual(["Utfall", "Skäl", "Datum", "Kommunicering"]);
  await fireEvent.click(screen.getByRole("button", { name: "Kommunicering" }));
  expect(items[3]?.onclick).toHaveBeenCalledOnce();
  await fireEvent.click(screen.getByRole("button", { expanded: true }));
  expect(shown()).toEqual(["Utfall", "Skäl"]);
});

test("a foot where nothing is missing opens nothing", () => {
  render(MissingBar, { label: "Före underskrift", count: 0, title: "Allt finns", items: [] });
  expect(screen.queryByRole("button")).toBeNull();
});
