// Whose watches the list offers, by what a position opens.
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toast.svelte";
import Watches from "./Watches.svelte";

vi.mock("../../api", async (original) => {
  const real = await original<typeof import("../../api")>();
  return { ...real, call: vi.fn(real.call) };
});
afterEach(cleanup);

async function opens(...lists: string[]): Promise<void> {
  await session.read();
  const view = session.view!;
  vi.spyOn(session, "view", "get").mockReturnValue({ ...view, lists });
  render(Watches);
}
/** Of the three filters' "Alla" the last one's, which says whose. */
const everybodys = () => screen.getAllByRole("radio", { name: "Alla" }).at(-1)!;
const asked = () => vi.mocked(call).mock.calls.filter(([name]) => name === "watches").at(-1)?.[1];

test("her own follow-ups are never kept from her, and everybody's are a list of their own", async () => {
  await opens("follow_up");
  expect(screen.queryByRole("group", { name: "Vem" })).toBeNull();
  await fireEvent.click(screen.getByRole("radio", { name: "Uppföljning" }));
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "follow_up", whose: "own" }));
  await fireEvent.click(everybodys());
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "follow_up", whose: "all" }));
  expect(screen.queryByRole("checkbox"), "what she does not lead she gives to nobody").toBeNull();
  await fireEvent.click(screen.getByRole("radio", { name: "Beslut i ärendet" }));
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "decision", whose: "own" }));
});

test("everybody's dates say who has the case and when one last had contact, her own do not", async () => {
  await opens("quality");
  expect(await screen.findByRole("columnheader", { name: "Handläggare" })).toBeTruthy();
  expect(screen.getByRole("columnheader", { name: "Senaste kontakt" })).toBeTruthy();
  expect(screen.getAllByRole("cell", { name: "Elin Hammar" }).length).toBeGreaterThan(0);
  await fireEvent.click(screen.getByRole("radio", { name: "Mina" }));
  await vi.waitFor(() => expect(screen.queryByRole("columnheader", { name: "Handläggare" })).toBeNull());
});

test("without a right there is no list but her own", async () => {
  await opens();
  await fireEvent.click(screen.getByRole("radio", { name: "Uppföljning" }));
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "follow_up", whose: "own" }));
  expect(screen.queryByRole("group", { name: "Vem" })).toBeNull();
});

test("with the keys rows are chosen, given to somebody and had back, and who has them is told", async () => {
  await opens("quality");
  const row = async (name: string) => (await screen.findByRole("link", { name: new RegExp(name) }));
  await fireEvent.keyDown(await row("Karl-Gustav"), { key: "ArrowDown", shiftKey: true });
  await fireEvent.keyDown(await row("Aino"), { key: " " });
  expect(screen.getByText("3 valda")).toBeTruthy();
  await fireEvent.keyDown(await row("Aino"), { key: " " });
  expect(screen.getByText("2 valda")).toBeTruthy();

  await fireEvent.click(screen.getByRole("button", { name: /^Tilldela/ }));
  await fireEvent.change(screen.getByRole("combobox"), { target: { value: "a2" } });
  await fireEvent.input(screen.getByRole("textbox"), { target: { value: "Elin är ledig." } });
  await fireEvent.submit(screen.getByRole("textbox").closest("form")!);
  await vi.waitFor(() => expect(screen.getAllByRole("cell", { name: "Maria Lindkvist" })).toHaveLength(2));
  expect(vi.mocked(call).mock.calls.find(([name]) => name === "cases_assign")?.[1]).toEqual({ cases: ["2", "3"], to: "a2", reason: "Elin är ledig." });
  expect(screen.queryByText(/ vald/)).toBeNull();
  expect(toasts.shown?.text).toBe("2 ärenden är tilldelade Maria Lindkvist.");
  expect(toasts.undo()).toBe(true);
  await vi.waitFor(() => expect(screen.queryByRole("cell", { name: "Maria Lindkvist" })).toBeNull());
});

test("only follow-ups that are not late are brought forward, and are due as before when that is undone", async () => {
  await opens("quality");
  await fireEvent.click(await screen.findByRole("checkbox", { name: "Välj Aino Lehtinen" }));
  await fireEvent.click(screen.getByRole("checkbox", { name: "Välj Karl-Gustav Hedlund" }));
  const move = screen.getByRole("button", { name: /^Tidigarelägg/ });
  expect(move.getAttribute("aria-disabled")).toBe("true");
  await fireEvent.click(screen.getByRole("checkbox", { name: "Välj Karl-Gustav Hedlund" }));
  expect(move.getAttribute("aria-disabled")).toBeNull();
  await fireEvent.click(move);
  await fireEvent.input(screen.getByRole("textbox", { name: /Varför/ }), { target: { value: "Dottern ringde." } });
  await fireEvent.submit(screen.getByRole("textbox", { name: /Varför/ }).closest("form")!);
  await screen.findByText("30 nov");
  expect(vi.mocked(call).mock.calls.find(([name]) => name === "follow_ups_forward")?.[1]).toEqual({ cases: ["1"], date: "2026-11-30", words: "Dottern ringde." });
  expect(toasts.undo()).toBe(true);
  await vi.waitFor(() => expect(screen.queryByText("30 nov")).toBeNull());
});

test("a whole group is chosen at once, and Escape leaves all", async () => {
  await opens("quality");
  await fireEvent.click(await screen.findByRole("checkbox", { name: "Välj alla: Försenat" }));
  expect(screen.getByText("2 valda")).toBeTruthy();
  await fireEvent.keyDown(screen.getByRole("link", { name: /Karl-Gustav/ }), { key: "Escape" });
  expect(screen.queryByText(/ valda/)).toBeNull();
});

test("the workload lists one assessor's dates and lets go of her again", async () => {
  await opens("quality");
  await fireEvent.click(await screen.findByRole("button", { name: "Elin Hammar" }));
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "", whose: "a1" }));
  expect(screen.getByRole("radio", { name: "Elin Hammar" })).toHaveProperty("checked", true);
  await fireEvent.click(screen.getByRole("button", { name: "Elin Hammar" }));
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "", whose: "all" }));
});
