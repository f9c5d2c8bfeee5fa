import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import { session } from "../../state/session.svelte";
import Dispatches from "./Dispatches.svelte";

beforeEach(() => session.read());
afterEach(cleanup);

const row = (how: string) => ({ recipient: "person", how, language: "sv", dispatched: session.today, received: null, ground: null, appeal: null, strikable: ["dispatched"] });

function show(dispatches: object[], decided: string) {
  const acts = { dispatch: vi.fn(), receive: vi.fn() };
  render(Dispatches, { signed: { number: "B1", decided, dispatches }, view: { frame: { case: "1", person: { name: "Aino" } } }, ...acts } as never);
  return acts;
}

test("a day before the decision, or ahead, is told at its field, and nothing is sent", async () => {
  const { dispatch } = show([], "2026-11-20");
  const day = screen.getByRole<HTMLInputElement>("textbox", { name: "Skickat" });
  for (const [written, told] of [["2026-11-19", "Dagen ligger före beslutet."], ["2999-01-01", "Dagen ligger i framtiden."]] as const) {
    await fireEvent.change(day, { target: { value: written } });
    expect(document.getElementById(day.getAttribute("aria-describedby") ?? "")?.textContent).toContain(told);
    await fireEvent.submit(day.closest("form")!);
  }
  expect(dispatch).not.toHaveBeenCalled();
});

test("a letter has no day of receipt until somebody writes it, and what was handed over has its own day", async () => {
  const { receive } = show([row("post")], "2026-11-20");
  await fireEvent.click(screen.getByRole("button", { name: "Anteckna mottagande" }));
  expect(receive).not.toHaveBeenCalled();
  expect(screen.getByText("Skriv dagen när beslutet togs emot.")).toBeTruthy();
  cleanup();
  const handed = show([row("handed_over")], "2026-11-20");
  await fireEvent.click(screen.getByRole("button", { name: "Anteckna mottagande" }));
  expect(handed.receive).toHaveBeenCalledWith("person", session.today, null);
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("a day that nobody knows is assumed from something, and from nothing it is not sent", async () => {
  const { receive } = show([row("post")], "2026-11-20");
  await fireEvent.change(screen.getByRole("textbox", { name: "Mottaget av Aino, datum" }), { target: { value: session.today } });
  await fireEvent.click(screen.getByRole("checkbox", { name: "Dagen antas för Aino" }));
  const press = () => fireEvent.click(screen.getByRole("button", { name: "Anteckna mottagande" }));
  await press();
  expect(receive).not.toHaveBeenCalled();
  const ground = screen.getByLabelText("Vad det antas av");
  expect(document.activeElement).toBe(ground);
  await fireEvent.input(ground, { target: { value: " Inte i retur. " } });
  await press();
  expect(receive).toHaveBeenCalledWith("person", session.today, "Inte i retur.");
});

test("whom it has not gone to is said, when it has gone to somebody", async () => {
  const of = (...dispatches: object[]) => {
    cleanup();
    show(dispatches, "2026-11-20");
    return screen.queryByText(/Beslutet är inte skickat till/)?.textContent;
  };
  const others = (await call("person_read", { case: "1" })).representatives.map(({ name }) => name);
  expect(others.length).toBeGreaterThan(0);
  of({ ...row("post"), recipient: "person" });
  for (const name of others) expect((await screen.findByText(/Beslutet är inte skickat till/)).textContent).toContain(name);
  expect(of()).toBeUndefined();
});
