/** The central system. `?sync=waiting&why=offline` in the address shows how it can stand, with cases, conflicts and a decision to be examined. */
import type { Commands, SyncState, SyncView, SyncWhy } from "../generated";

const asked = new URLSearchParams(location.search);
const ADDRESS = "https://kvarbo.norrtalje.example";
const ALONE: SyncView = {
  address: null, state: "alone", why: null, until: null, kept: 412, sent: 0, waiting: 412, waiting_since: "2026-10-01T08:12:00+02:00",
  synced_at: null, met_at: null, fetched: 0, news: [], conflicts: [], examined: [],
};
const JOINED: SyncView = {
  ...ALONE, address: ADDRESS, state: "resting", sent: 412, waiting: 0, waiting_since: null,
  synced_at: "2026-11-23T13:40:00+01:00", met_at: "2026-11-23T13:40:00+01:00", fetched: 97,
  news: [
    { case: "1", name: "Aino Lindqvist", by: "Maria Lindkvist", at: "2026-11-23T13:31:00+01:00", changes: 3 },
    { case: "2", name: "Eskil Wahlgren", by: null, at: "2026-11-20T09:05:00+01:00", changes: 1 },
  ],
  conflicts: [{ case: "1", name: "Aino Lindqvist", fields: 2 }],
  examined: [{ number: "2026-K3-0398", decided: "2026-11-19", case: null }],
};
const MORE: Partial<SyncView> = { kept: 415, waiting: 3, waiting_since: "2026-11-23T13:52:00+01:00" };

function begun(): SyncView {
  const [state, why] = [asked.get("sync") as SyncState | null, asked.get("why") as SyncWhy | null];
  if (state === null || state === "alone") return ALONE;
  return { ...JOINED, state, why, ...(state === "resting" ? {} : MORE), until: state === "waiting" ? "2026-11-23T14:10:00+01:00" : null };
}

let view = begun();

const refuse = (code: string) => ({ code, params: {}, reference: "fake" });

export const syncCommands: Pick<{ [K in keyof Commands]: (args: Commands[K]["args"]) => Commands[K]["out"] }, "sync_read" | "sync_join" | "sync_sign_in" | "sync_now" | "sync_leave"> = {
  sync_read: () => view,
  sync_join: ({ address }) => {
    if (!address.trim().startsWith("https://")) throw refuse("central-address");
    return (view = { ...ALONE, address: address.trim(), state: "signing_in" });
  },
  sync_sign_in: () => (view = { ...view, state: "signing_in", why: null }),
  sync_now: () => (view = { ...view, state: "working", why: null, until: null }),
  sync_leave: () => (view = ALONE),
};
