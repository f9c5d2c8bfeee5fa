import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import LineDetails from "./LineDetails.svelte";
import ProposalTable from "./ProposalTable.svelte";
import Review from "./Review.svelte";
import Sums from "./Sums.svelte";
import Whole from "./Whole.svelte";
import { DecisionWork } from "./work.svelte";

afterEach(cleanup);

async function work(): Promise<DecisionWork> {
  const work = new DecisionWork("1");
  await work.load();
  return work;
}

test("what the municipality proposes is inserted with its reason by a press, and is then one's own text", async () => {
  const own = await work();
  expect(own.view!.fields.to.value).toBe("");
  render(Whole, { get view() { return own.view!; }, work: own });
  await fireEvent.click(screen.getByRole("button", { name: /^Föreslå slutdatum/ }));
  await fireEvent.click(screen.getByRole("button", { name: "du flyttar till en annan bostad" }));
  await waitFor(() => expect(own.view!.fields.reservation_reason.text).toBe("hjälpen är anpassad till bostaden du har nu"));
  const { to, end_reason, reservation } = own.view!.fields;
  expect([to.value, end_reason.text, reservation.text]).toEqual(["2027-12-13", "Behovet väntas ändras.", "du flyttar till en annan bostad"]);
});

test("the sums say in one sentence which rules nobody has read", async () => {
  const own = await work();
  render(Sums, { view: own.view!, work: own });
  screen.getByText(/Räknat efter regler som ingen har läst vid källan: Insatskatalog, Hur tid räknas\./);
  expect(screen.getByRole("link", { name: "Visa reglerna" }).getAttribute("href")).toBe("#/rules");
});

test("the sums follow a figure while it is typed, before its field is left", async () => {
  const own = await work();
  render(ProposalTable, { get groups() { return own.view!.groups; }, work: own });
  const before = own.view!.sum.granted;
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: /Egen tid i minuter, Dusch/ });
  await fireEvent.input(field, { target: { value: "9" } });
  await fireEvent.input(field, { target: { value: "95" } });
  await waitFor(() => expect(own.view!.sum.granted).toBeGreaterThan(before));
  expect(field.value).toBe("95");
});

test("where no need is assessed the sums do not say that all needs have time", async () => {
  const own = await work();
  render(Sums, { view: { ...own.view!, needs: 0, needs_without_time: [], time_without_need: [] }, work: own });
  screen.getByText("Inget behov är bedömt än.");
  expect(screen.queryByText("Alla behov har tid")).toBeNull();
});

test("a figure that cannot be is told at its field while it is typed, and a figure without its time at the list", async () => {
  const own = await work();
  const line = own.view!.groups.flatMap((group) => group.lines).find((one) => one.name === "Dusch")!;
  render(LineDetails, { line: { ...line, times: { ...line.times, value: "" }, per: { ...line.per, value: "" } }, work: own, what: "extent" });
  const times = screen.getByRole<HTMLInputElement>("textbox", { name: "Antal gånger" });
  await fireEvent.input(times, { target: { value: "0" } });
  expect(times.getAttribute("aria-invalid")).toBe("true");
  screen.getByText("Skriv ett helt tal, 1 till 1 000.");
  await fireEvent.input(times, { target: { value: "3" } });
  expect(times.getAttribute("aria-invalid")).toBe("false");
  const per = screen.getByRole("combobox", { name: "Hur ofta" });
  expect(screen.queryByText("Välj hur ofta."), "one has not come to it yet").toBeNull();
  await fireEvent.change(times, { target: { value: "3" } });
  await fireEvent.blur(per);
  expect(per.getAttribute("aria-invalid")).toBe("true");
  screen.getByText("Välj hur ofta.");
});

test("what is worth a look before a signature is told beside the proposal, as the way there", async () => {
  const own = await work();
  const remark = { code: "area_unassessed", params: { area: "Förflyttning", service: "Promenad" }, step: "investigation" as const, place: "area/d4" };
  render(Sums, { view: { ...own.view!, remarks: [remark] }, work: own });
  const link = screen.getByRole("link", { name: "Förflyttning är inte bedömt (Promenad)" });
  expect(link.getAttribute("href")).toMatch(/\/investigation\/d4$/);
});

test("what was applied for stands whole beside what is given, before it is signed", async () => {
  const own = await work();
  const lines = own.view!.groups.flatMap((group) => group.lines);
  render(Review, { view: own.view!, work: own, gaps: [] });
  const applied = lines.filter((line) => line.applied !== "").map((line) => `Sökt: ${line.applied}`);
  expect(screen.getAllByText(/^Sökt: /).map((one) => one.textContent).sort()).toEqual(applied.sort());
});
