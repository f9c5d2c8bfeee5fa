import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import type { HearingView } from "../../api/generated";
import { offered } from "../../state/keys.svelte";
import { toasts } from "../../state/toast.svelte";
import Hearing from "./Hearing.svelte";
import ReplyForm from "./ReplyForm.svelte";

vi.mock("../../api", async (original) => {
  const real = await original<typeof import("../../api")>();
  return { ...real, call: vi.fn(real.call) };
});

const asked = (command: string) => vi.mocked(call).mock.calls.filter(([name]) => name === command);
const key = () => offered().find((one) => one.key === "Ctrl+Enter");

beforeEach(() => {
  vi.mocked(call).mockClear();
});
afterEach(cleanup);

async function shown(change: Partial<HearingView> = {}): Promise<void> {
  const view = await call("hearing_read", { case: "1" });
  vi.mocked(call).mockResolvedValueOnce({ ...view, ...change });
  render(Hearing, { id: "1" });
  await screen.findByRole("heading", { name: "Kommunicering" });
}

test("Ctrl+Enter sends while something is refused or undecided, and never waives the hearing", async () => {
  await shown();
  expect(key()?.name).toBe("Skicka till Aino Lehtinen");
  await key()?.act();
  await screen.findByLabelText("Svar senast");
  await key()?.act();
  await waitFor(() => expect(asked("hearing_send")).toHaveLength(1));
  expect(asked("hearing_except")).toEqual([]);
});

test("an exception but the obvious is given words first", async () => {
  await shown();
  await fireEvent.click(screen.getByRole("button", { name: "Kan inte vänta" }));
  const why = await screen.findByLabelText("Varför det är så här");
  await fireEvent.submit(why.closest("form")!);
  expect(asked("hearing_except")).toEqual([]);
  await fireEvent.input(why, { target: { value: "Hon skrivs ut i dag." } });
  await fireEvent.submit(why.closest("form")!);
  await screen.findByText("Hon skrivs ut i dag.");
  expect(asked("hearing_except")).toEqual([["hearing_except", { case: "1", ground: "immediate", words: "Hon skrivs ut i dag." }]]);
  await fireEvent.click(screen.getByRole("button", { name: "Ta tillbaka undantaget" }));
  await waitFor(() => expect(asked("hearing_except_withdraw")).toHaveLength(1));
});

test("when all is granted one key says that it is obviously unnecessary, and its toast undoes it", async () => {
  await shown({ all_granted: true, state: "not_begun" });
  expect(key()?.name).toBe("Uppenbart obehövlig");
  await key()?.act();
  await waitFor(() => expect(toasts.shown?.undo).toBeDefined());
  toasts.undo();
  await waitFor(() => expect(asked("hearing_except_withdraw")).toHaveLength(1));
});

test("what the material lacks is told in the form that sends it, as the way there, and stops nothing", async () => {
  const step = { params: {}, step: "decision" as const };
  await shown({ state: "not_begun", all_granted: false, rounds: [], remarks: [{ ...step, code: "proposal_missing", place: "decision" }, { ...step, code: "investigation_empty", step: "investigation", place: "investigation" }] });
  expect(screen.queryByRole("link", { name: "Förslaget är inte skrivet" }), "only where one sends").toBeNull();
  await key()?.act();
  const link = await screen.findByRole("link", { name: "Förslaget är inte skrivet" });
  expect(link.getAttribute("href")).toBe("#/case/1/decision");
  expect(screen.getByRole("link", { name: "Utredningen är tom" }).getAttribute("href")).toBe("#/case/1/investigation");
  await key()?.act();
  await waitFor(() => expect(asked("hearing_send")).toHaveLength(1));
});

test("what nobody may be asked to answer to is not sent, and the way to mend it has the focus", async () => {
  await shown({ state: "not_begun", rounds: [], remarks: [{ code: "letter_head_unread", params: {}, step: "hearing", place: "rules" }] });
  await key()?.act();
  await screen.findByLabelText("Svar senast");
  await key()?.act();
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/Ingen har kontrollerat nämndens adress/));
  expect(asked("hearing_send")).toEqual([]);
});

test("an answer from before it was sent is told of as that", () => {
  const written = { day: "2026-11-19", words: "Nej.", waived: false };
  const nothing = () => undefined;
  render(ReplyForm, { id: "h1", written, write: nothing, sent: "2026-11-20", reply: nothing, cancel: nothing, close: nothing });
  screen.getByText("Dagen ligger före utskicket.");
});
