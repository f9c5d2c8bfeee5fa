// One stop with Tab, arrows inside.
import { expect, test, vi } from "vitest";
import { roving } from "./roving";

const list = (count: number) => {
  const held = document.createElement("ul");
  held.innerHTML = Array.from({ length: count }, (_, at) => `<li><a href="#/${at}" data-row>${at}</a></li>`).join("");
  document.body.replaceChildren(held);
  return held;
};
const stops = (held: HTMLElement) => [...held.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => row.tabIndex === 0).map((row) => row.textContent);

test("a list is one stop with Tab, also when more rows come", async () => {
  const held = list(2);
  const leave = roving(held);
  expect(stops(held)).toEqual(["0"]);
  held.insertAdjacentHTML("beforeend", '<li><a href="#/2" data-row>2</a></li>');
  await vi.waitFor(() => expect(stops(held)).toEqual(["0"]));
  leave();
});

test("End goes to the last of all, drawn or not", () => {
  const held = list(2);
  const leave = roving(held, () => held.insertAdjacentHTML("beforeend", '<li><a href="#/2" data-row>2</a></li>'));
  held.querySelector<HTMLElement>("[data-row]")?.focus();
  held.querySelector("[data-row]")?.dispatchEvent(new KeyboardEvent("keydown", { key: "End", bubbles: true }));
  expect(document.activeElement?.textContent).toBe("2");
  leave();
});
