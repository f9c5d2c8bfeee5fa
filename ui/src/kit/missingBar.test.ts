import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import DateField from "./DateField.svelte";
import MissingBar from "./MissingBar.svelte";

afterEach(cleanup);

const items = ["Omfattning, Dusch", "Motivering, Dusch", "Utredningen är inte avslutad", "Partens svar väntas till den 8 december"].map((label) => ({ label, onclick: vi.fn() }));
const shown = () => screen.getAllByRole("listitem").map((one) => one.textContent);

test("the foot names two things whole, and the rest when asked", async () => {
  render(MissingBar, { label: "Före underskrift", count: 4, title: "Fyra saker saknas", items });
  expect(shown()).toEqual(items.slice(0, 2).map(({ label }) => label));
  const rest = screen.getByRole("button", { expanded: false });
  expect(rest.textContent).toContain("och 2 till");
  await fireEvent.click(rest);
  expect(shown()).toEqual(items.map(({ label }) => label));
  await fireEvent.click(screen.getByRole("button", { name: items[3]!.label }));
  expect(items[3]?.onclick).toHaveBeenCalledOnce();
  await fireEvent.click(screen.getByRole("button", { expanded: true }));
  expect(shown()).toEqual(items.slice(0, 2).map(({ label }) => label));
});

test("where two do not stand whole on the line one stands there", async () => {
  const wide = vi.spyOn(HTMLElement.prototype, "scrollWidth", "get").mockReturnValue(300);
  render(MissingBar, { label: "Före underskrift", count: 4, title: "Fyra saker saknas", items });
  await waitFor(() => expect(shown()).toEqual(["Omfattning, Dusch"]));
  expect(screen.getByRole("button", { expanded: false }).textContent).toContain("och 3 till");
  wide.mockRestore();
});

test("a foot where nothing is missing opens nothing", () => {
  render(MissingBar, { label: "Före underskrift", count: 0, title: "Allt finns", items: [] });
  expect(screen.queryByRole("button")).toBeNull();
});

test("the foot does not say that everything is there beside a day that cannot be read", async () => {
  render(MissingBar, { label: "Före underskrift", count: 0, title: "Inget hindrar", items: [] });
  const { unmount } = render(DateField, { id: "from", label: "Gäller från", value: "2026-12-01", onchange: vi.fn() });
  const foot = screen.getByRole("region", { name: "Före underskrift" });
  const field = screen.getByLabelText<HTMLInputElement>("Gäller från", { selector: "input" });
  await fireEvent.change(field, { target: { value: "2026-13-45" } });
  await waitFor(() => expect(foot.textContent).toContain("Ett fält går inte att läsa"));
  await fireEvent.change(field, { target: { value: "2026-12-03" } });
  await waitFor(() => expect(foot.textContent).toContain("Inget hindrar"));
  await fireEvent.change(field, { target: { value: "snart" } });
  unmount();
  await waitFor(() => expect(foot.textContent).toContain("Inget hindrar"));
});
