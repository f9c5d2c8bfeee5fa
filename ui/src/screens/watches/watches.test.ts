// Whose watches the list offers, by what a position opens.
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import { session } from "../../state/session.svelte";
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
const asked = () => vi.mocked(call).mock.calls.filter(([name]) => name === "watches").at(-1)?.[1];

test("her own follow-ups are never kept from her, and everybody's are a list of their own", async () => {
  await opens("follow_up");
  expect(screen.queryByRole("checkbox")).toBeNull();
  await fireEvent.click(screen.getByRole("radio", { name: "Uppföljning" }));
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "follow_up", everybodys: false }));
  await fireEvent.click(screen.getByRole("checkbox"));
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "follow_up", everybodys: true }));
  await fireEvent.click(screen.getByRole("radio", { name: "Beslut i ärendet" }));
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "decision", everybodys: false }));
});

test("everybody's dates say who has the case and when one last had contact, her own do not", async () => {
  await opens("quality");
  await screen.findByRole("table");
  expect(screen.queryByRole("columnheader", { name: "Handläggare" })).toBeNull();
  await fireEvent.click(screen.getByRole("checkbox"));
  expect(await screen.findByRole("columnheader", { name: "Handläggare" })).toBeTruthy();
  expect(screen.getByRole("columnheader", { name: "Senaste kontakt" })).toBeTruthy();
  expect(screen.getAllByRole("cell", { name: "Elin Hammar" }).length).toBeGreaterThan(0);
});

test("without a right there is no list but her own", async () => {
  await opens();
  await fireEvent.click(screen.getByRole("radio", { name: "Uppföljning" }));
  await vi.waitFor(() => expect(asked()).toEqual({ when: "", kind: "follow_up", everybodys: false }));
  expect(screen.queryByRole("checkbox")).toBeNull();
});
