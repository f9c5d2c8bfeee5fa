import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import type { TextField } from "../../api/generated";
import { session } from "../../state/session.svelte";
import Area from "./Area.svelte";
import { InvestigationWork } from "./work.svelte";

afterEach(cleanup);

test("what the assessor saw herself is asked for by a button, which leads into its field", async () => {
  await session.read();
  const work = new InvestigationWork("1");
  await work.load();
  await work.show("d5");
  render(Area, { props: { work, area: work.area!, nav: undefined, frame: work.view!.frame, closed: false } });
  expect(screen.queryByLabelText("Det du själv såg och uppfattade")).toBeNull();
  await fireEvent.click(screen.getByText("Skriv det du själv såg"));
  expect(document.activeElement).toBe(screen.getByLabelText("Det du själv såg och uppfattade"));
});

test("an empty area can be put aside and not be called done", async () => {
  await session.read();
  const work = new InvestigationWork("1");
  await work.load();
  const untouched = work.view!.areas.find((area) => area.state === "not_begun")!;
  await work.show(untouched.code);
  const { rerender } = render(Area, { props: { work, area: work.area!, nav: undefined, frame: work.view!.frame, closed: false } });
  screen.getByText("Ej aktuellt");
  expect(screen.queryByText("Markera klar")).toBeNull();
  await work.toggleDone();
  expect(work.area!.state).toBe("not_begun");
  await work.choose(work.area!.own_words, "Hon läser gärna.");
  await rerender({ area: work.area! });
  screen.getByText("Markera klar");
});

test("what was signed without a word is told so, and shows no empty field", async () => {
  await session.read();
  const work = new InvestigationWork("1");
  await work.load();
  await work.show(work.view!.areas.find((area) => area.state === "not_begun")!.code);
  const area = work.area!;
  const locked = (field: TextField) => ({ ...field, text: "", locked: true });
  const signed = { ...area, empty: true, progress: { ...area.progress, locked: true }, own_words: locked(area.own_words), others: locked(area.others), others_source: locked(area.others_source), observed: locked(area.observed) };
  render(Area, { props: { work, area: signed, nav: undefined, frame: work.view!.frame, closed: false } });
  screen.getByText("Inget skrevs om det här livsområdet före beslutet.");
  expect(screen.queryAllByRole("textbox")).toEqual([]);
});

test("the heading says of an area what the list of areas says", async () => {
  await session.read();
  const work = new InvestigationWork("1");
  await work.load();
  await work.show(work.view!.areas.find((area) => area.state === "not_begun")!.code);
  const props = { work, area: work.area!, frame: work.view!.frame, nav: { ...work.view!.areas[0]!, state: "done", rated: 1, of: 1 } as const };
  const { rerender } = render(Area, { props: { ...props, closed: false } });
  expect(screen.getByRole("heading", { level: 1 }).nextElementSibling?.textContent).toMatch(/Klar/);
  await rerender({ nav: { ...props.nav, state: "not_begun" }, closed: true });
  expect(screen.getByRole("heading", { level: 1 }).nextElementSibling?.textContent).toMatch(/Ej bedömt/);
});
