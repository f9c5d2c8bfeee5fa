/** Aino Lehtinen's case at a glance. `?fresh` in the address shows it before any decision. */
import type { Commands, OverviewView, SignedLine, SignedView } from "../generated";
import { frameAt } from "./frame";

const FRESH = new URLSearchParams(location.search).has("fresh");

const line = (name: string, times: number, per: string, minutes: number | null, month: number | null): SignedLine => ({
  name, outcome: "granted", times, per, minutes, month_minutes: month,
});

const RUNNING: SignedView = {
  number: "2025-0388",
  decided: "2025-12-01",
  by: "Maria Lindkvist",
  title: "biståndshandläggare",
  outcome: "granted",
  minutes: 1495,
  from: "2025-12-01",
  to: "2026-12-31",
  dispatches: [],
  withdrawn: null,
  follow_up: null,
  letter: "",
  lines: [
    line("Morgonhjälp", 1, "day", 15, 455),
    line("Kvällshjälp", 1, "day", 15, 455),
    line("Dusch", 1, "week", 40, 173),
    line("Städning", 1, "2weeks", 70, 152),
    line("Inköp", 1, "week", 45, 195),
    line("Tvätt", 1, "2weeks", 30, 65),
    line("Trygghetslarm", 0, "", null, null),
  ],
  corrections: [], supplements: [], reviews: [], followed_up: [], ceased: null, replaced: null, acts: [], places: [],
};

const event = (kind: string, at: string, mine = true, params: Record<string, string> = {}, struck = false) => ({
  op: at, kind, params, day: at.slice(0, 10), at, written: at, title: "biståndshandläggare", by: mine ? "Elin Hammar" : "Maria Lindkvist", mine, struck,
});

export const overviewCommands: Pick<{ [K in keyof Commands]: (args: Commands[K]["args"]) => Commands[K]["out"] }, "case_read" | "case_then"> = {
  case_read: overview,
  case_then: ({ op }) => {
    const now = overview();
    return { ...now, events: now.events.filter((one) => one.at <= op) };
  },
};

function overview(): OverviewView {
  return {
    frame: frameAt("investigation", 2),
    running: FRESH ? null : RUNNING,
    hours: {
      granted: 0, standard: 1495, own: 1495, running: FRESH ? 0 : 1495,
      categories: FRESH ? [] : [{ category: "omsorg", minutes: 1083 }, { category: "service", minutes: 412 }],
      threshold: 4800, between: 4800, over: false, near: false, exact: "",
    },
    fee: { level: FRESH ? null : 5, amount: FRESH ? null : 2660, maximum: 2660, year: 2026, ladder: [], source: "SoL 8 kap. 5 §" },
    lacks_zone: false, lacks: null,
    compensation: FRESH ? null : { zone: "tatort", kronor: 9344, rates_year: 2025, stale: false, rows: [] },
    follow_up: FRESH ? null : { due: "2026-12-01", days: 8, rule: "follow_up_yearly", source: "HSLF-FS" },
    unexecuted: [],
    gaps: FRESH ? [{ code: "hearing_missing", params: {}, step: "hearing", place: "hearing" }, { code: "period_missing", params: {}, step: "decision", place: "decision/from" }] : [],
    representatives: [{ id: "r1", kind: "guardian", name: "Pekka Lehtinen", scope: "ekonomi", from: null, until: null, telephone: "", address: "" }],
    relatives: [{ id: "n1", name: "Riitta Ek", relation: "dotter", may_know: "får veta om insatser", telephone: "" }],
    consents: [
      { id: "c1", scope: "implementation_plan", given_by: "Aino Lehtinen", member: null, given: "2025-12-01", until: "2027-06-30", withdrawn: null },
      { id: "c2", scope: "health_care", given_by: "Aino Lehtinen", member: null, given: "2025-01-01", until: "2026-01-01", withdrawn: null },
    ],
    documents: FRESH ? [] : [{ letter: "decision", number: "2025-0388", date: "2025-12-01" }],
    events: [
      event("investigation_changed", "2026-11-23T14:02:00+01:00"),
      event("quick_note", "2026-11-23T11:20:00+01:00"),
      event("note_mail", "2026-11-17T09:00:00+01:00"),
      event("note_call", "2026-11-16T10:45:00+01:00", false, {}, true),
      event("note_other", "2026-11-06T08:10:00+01:00"),
      event("first_contact", "2026-11-04T08:10:00+01:00"),
      event("application_received", "2026-11-03T09:12:00+01:00", false),
      event("decision_signed", "2025-12-01T10:00:00+01:00", false, { subject: "2025-0388" }),
    ],
    next: "investigation",
    unsent: false,
  };
}
