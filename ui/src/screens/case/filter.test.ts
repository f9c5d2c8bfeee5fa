import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { EventView } from "../../api/generated";
import { session } from "../../state/session.svelte";
import Events from "./Events.svelte";
import { filter, groupOf } from "./filter.svelte";

const event = (kind: string): EventView => ({ op: kind, kind, params: {}, day: "2026-11-20", at: "2026-11-20T09:00:00Z", written: "2026-11-20T09:00:00Z", by: "Elin Hammar", title: "", mine: true, struck: false });
const given = { id: "1", events: [event("hearing_sent"), event("note_call"), event("application_received")] };

beforeEach(() => session.read());
afterEach(() => {
  cleanup();
  filter.choose("");
});

test("each kind of event belongs to one group", () => {
  expect(["note_visit", "quick_note", "hearing_replied", "decision_signed", "proposal_changed", "order_changed", "order_sent", "application_received"].map(groupOf)).toEqual([
    "notes", "notes", "hearing", "decision", "decision", "order", "order", "other",
  ]);
});

test("the events of one kind are shown, in the next case too, and it is said when there are none", async () => {
  const { unmount } = render(Events, { props: given });
  await fireEvent.change(screen.getByLabelText("Visa händelser"), { target: { value: "notes" } });
  expect(screen.getByText("Samtal antecknades")).toBeTruthy();
  expect(screen.queryByText("Ansökan kom in")).toBeNull();
  unmount();
  render(Events, { props: { id: "2", events: [event("order_status")] } });
  expect(screen.getByText("Inga händelser av det slaget.")).toBeTruthy();
});
