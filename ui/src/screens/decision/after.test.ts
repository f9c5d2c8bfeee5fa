import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type { PlaceView } from "../../api/generated";
import { controlOf, isRewritten } from "./after";
import CorrectForm from "./CorrectForm.svelte";
import WordsForm from "./WordsForm.svelte";

afterEach(cleanup);

const PLACES: PlaceView[] = [
  { path: "decision/general_reasons", field: "general_reasons", service: null, stands: "Behovet är utret." },
  { path: "line/a/times", field: "times", service: "Dusch", stands: "2" },
];
const save = () => fireEvent.submit(document.querySelector("form") as HTMLFormElement);

test("a correction that is refused says why at the form, and what was written stays", async () => {
  const correct = vi.fn().mockResolvedValue("En rättelse får inte ge mindre.");
  render(CorrectForm, { id: "c", written: { place: "", becomes: null, slip: "pen" }, places: PLACES, correct, cancel: vi.fn() });
  await fireEvent.change(document.getElementById("c-place") as HTMLSelectElement, { target: { value: "line/a/times" } });
  await fireEvent.change(document.getElementById("c-becomes") as HTMLInputElement, { target: { value: "1" } });
  await save();
  expect(correct.mock.calls).toEqual([["line/a/times", "2", "1", "pen"]]);
  expect((await screen.findByRole("alert")).textContent).toBe("En rättelse får inte ge mindre.");
  expect((document.getElementById("c-becomes") as HTMLInputElement).value).toBe("1");
});

test("what stands already is no correction", async () => {
  const correct = vi.fn();
  render(CorrectForm, { id: "c", written: { place: "", becomes: null, slip: "pen" }, places: PLACES, correct, cancel: vi.fn() });
  await save();
  expect(correct).not.toHaveBeenCalled();
  expect(screen.getByRole("alert")).toBeTruthy();
});

test("an act that needs words waits for them, and for a day that can be", async () => {
  const say = vi.fn().mockResolvedValue(null);
  const day = { label: "Dag", first: "2026-12-09", last: "2026-12-15" };
  render(WordsForm, { id: "w", written: { words: "", chosen: null, day: null }, label: "Ord", hint: "", save: "Spara", day, say, cancel: vi.fn() });
  await save();
  expect(say).not.toHaveBeenCalled();
  await fireEvent.input(document.getElementById("w-words") as HTMLTextAreaElement, { target: { value: "Hjälpen fungerar." } });
  await save();
  expect(say.mock.calls).toEqual([[{ words: "Hjälpen fungerar.", chosen: "", day: "2026-12-15" }]]);
});

test("each place is written with the control that its field takes", () => {
  expect(["from", "to", "times", "minutes", "per", "reason"].map(controlOf)).toEqual(["day", "day", "number", "number", "per", "words"]);
});

test("a text that is put right keeps its words, and one that is written anew is told to be a review", async () => {
  expect(isRewritten("Kommunen har frågat dottren.", "Kommunen har frågat dottern.")).toBe(false);
  expect(isRewritten("Behovet är utret.", "Hon klarar sig med hjälp av sin dotter.")).toBe(true);
  render(CorrectForm, { id: "c", written: { place: "", becomes: null, slip: "pen" }, places: PLACES, correct: vi.fn(), cancel: vi.fn() });
  const becomes = document.getElementById("c-becomes") as HTMLTextAreaElement;
  await fireEvent.input(becomes, { target: { value: "Behovet är utrett." } });
  expect(screen.queryByRole("status")).toBeNull();
  await fireEvent.input(becomes, { target: { value: "Hon klarar sig med hjälp av sin dotter." } });
  expect(screen.getByRole("status").textContent).toContain("omprövas");
});
