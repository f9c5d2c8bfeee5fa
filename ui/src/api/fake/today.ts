/** Elin Hammar's Monday as the pictures show it. `?empty` in the address shows a day without anything. */
import type { Commands, LoadView, Progress, Step, TodayRow, Urgency, WatchView } from "../generated";
import { addDays, weekOf } from "../../kit/day";

const TODAY = "2026-11-23";
const EMPTY = new URLSearchParams(location.search).has("empty");

interface Watch {
  case: string;
  name: string;
  days: number;
  kind: string;
  rule: string;
  step: Step;
  minutes?: number;
  protected?: boolean;
  state?: Progress;
}

const WATCHES: readonly Watch[] = [
  { case: "2", name: "Karl-Gustav Hedlund", days: -11, kind: "follow_up", rule: "follow_up_half_yearly", step: "follow_up", minutes: 5160 },
  { case: "3", name: "Bertil Sandgren", days: -4, kind: "hearing", rule: "hearing_reply", step: "hearing" },
  { case: "4", name: "Gun-Britt Åkerlund", days: 0, kind: "follow_up", rule: "follow_up_half_yearly", step: "follow_up", minutes: 5160 },
  { case: "5", name: "Kerttu Mäkelä-Söderström", days: 0, kind: "ends", rule: "decision_ends", step: "follow_up", minutes: 2700 },
  { case: "6", name: "Torsten Nyholm", days: 2, kind: "follow_up", rule: "follow_up_yearly", step: "follow_up", minutes: 1440 },
  { case: "7", name: "Maj-Lis Brännström", days: 2, kind: "follow_up", rule: "follow_up_yearly", step: "follow_up", minutes: 660, protected: true },
  { case: "8", name: "Eskil Wahlgren", days: 4, kind: "ends", rule: "decision_ends", step: "follow_up", minutes: 930 },
  { case: "9", name: "Vivianne Ekdahl", days: 4, kind: "appeal", rule: "appeal", step: "decision" },
  { case: "10", name: "Märta Alexandra Gyllenstierna-Oxenstierna af Södermanland-Näs", days: 4, kind: "decision", rule: "delay", step: "decision" },
  { case: "1", name: "Aino Lehtinen", days: 8, kind: "follow_up", rule: "follow_up_yearly", step: "follow_up", minutes: 1495 },
  { case: "11", name: "Ingegerd Fröberg", days: 9, kind: "decision", rule: "delay", step: "decision" },
  { case: "12", name: "Solveig Brandt", days: 3, kind: "hearing", rule: "hearing_reply", step: "hearing", state: "waiting" },
];

function urgency(watch: Watch): Urgency {
  if (watch.state === "waiting") return "waiting";
  if (watch.days <= 0) return "now";
  return watch.days < 7 ? "this_week" : "next_week";
}

const row = (watch: Watch): TodayRow => ({
  case: watch.case,
  urgency: urgency(watch),
  due: addDays(TODAY, watch.days),
  days: watch.days,
  state: watch.state ?? "not_begun",
  name: watch.name,
  protected: watch.protected ?? false,
  kind: watch.kind,
  rule: watch.rule,
  minutes: watch.minutes ?? null, unassigned: false,
  step: watch.step,
});

/** Who has been given what; what nobody was given is Elin's. */
const given = new Map<string, string>();
const ASSESSORS = [["a1", "Elin Hammar"], ["a2", "Maria Lindkvist"], ["a3", "Ali Rezai"]] as const;
const assessorOf = (watch: Watch) => given.get(watch.case) ?? ASSESSORS[0][1];

function load(id: string | null, name: string): LoadView {
  const own = id === null || EMPTY ? [] : WATCHES.filter((watch) => assessorOf(watch) === name);
  const late = own.filter(({ days }) => days < 0).length;
  const week = own.filter(({ days }) => days >= 0 && days < 7).length;
  return { id, name, late, week, later: own.length - late - week, cases: own.length, investigations: own.filter(({ step }) => step !== "follow_up").length };
}

/** Follow-ups that were brought forward. */
const moved = new Map<string, string>();
const dueOf = (watch: Watch) => (watch.kind === "follow_up" ? moved.get(watch.case) : undefined) ?? addDays(TODAY, watch.days);

const watched = (watch: Watch): WatchView => ({
  case: watch.case,
  key: watch.kind,
  number: "2026-0412",
  name: watch.name,
  protected: watch.protected ?? false,
  kind: watch.kind,
  deadline: { due: dueOf(watch), days: watch.days, rule: watch.rule, source: "" },
  minutes: watch.minutes ?? null, unassigned: false,
  assessor: assessorOf(watch), contacted: null, movable: watch.kind === "follow_up" && watch.days > 0,
});

/** The holidays of Elin's winter. */
const HOLIDAYS: Record<string, string> = {
  "2026-12-24": "christmas_eve",
  "2026-12-25": "christmas_day",
  "2026-12-26": "boxing_day",
  "2026-12-31": "new_years_eve",
  "2027-01-01": "new_years_day",
  "2027-01-06": "epiphany",
};

function offOf(date: string): string | null {
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return HOLIDAYS[date] ?? (weekday === 6 ? "saturday" : weekday === 0 ? "sunday" : null);
}

/** Elin's are shown as her own. */
function hers(watch: Watch, whose: string): boolean {
  const [id] = ASSESSORS.find(([, name]) => name === assessorOf(watch)) ?? [];
  return whose === "all" || id === (whose === "own" ? "a1" : whose);
}

const REACH: Record<string, number> = { late: -1, week: 6, month: 31 };

export const todayCommands: Pick<{ [K in keyof Commands]: (args: Commands[K]["args"]) => Commands[K]["out"] }, "today" | "watches" | "calendar" | "workload" | "cases_assign" | "cases_assign_undo" | "follow_ups_forward" | "follow_ups_forward_undo"> = {
  today: () => ({
    today: TODAY,
    week: 48,
    rows: EMPTY ? [] : WATCHES.map(row),
    more: 0,
    days: [0, 1, 2, 3, 4].map((ahead) => ({
      date: addDays(TODAY, ahead),
      count: EMPTY ? 0 : WATCHES.filter((watch) => watch.days === ahead).length,
    })),
    recent: EMPTY
      ? []
      : WATCHES.slice(0, 3).map((watch) => ({ case: watch.case, person: `p${watch.case}`, name: watch.name, number: "", case_number: null, protected: false })),
    next: EMPTY ? row({ case: "6", name: "Torsten Nyholm", days: 9, kind: "follow_up", rule: "follow_up_yearly", step: "follow_up" }) : null,
  }),
  watches: ({ when, kind, whose }) => {
    const reach = REACH[when] ?? 999;
    const rows = WATCHES.filter((watch) => !EMPTY && watch.days <= reach && (kind === "" || watch.kind === kind) && hers(watch, whose))
      .toSorted((one, other) => one.days - other.days)
      .map(watched);
    return { rows, total: rows.length };
  },
  workload: () => ({
    assessors: ASSESSORS.map(([id, name]) => load(id, name)),
    nobodys: load(null, ""),
    unexecuted: 0,
    weeks: [0, 1, 2, 3, 4, 5].map((ahead) => ({ week: 48 + ahead, count: EMPTY ? 0 : WATCHES.filter(({ days }) => days >= ahead * 7 && days < ahead * 7 + 7).length })),
  }),
  cases_assign: ({ cases, to }) => {
    const name = ASSESSORS.find(([id]) => id === to)?.[1] ?? ASSESSORS[0][1];
    for (const one of cases) given.set(one, name);
    return { done: cases.map((one) => ({ case: one, op: `op-${one}` })) };
  },
  cases_assign_undo: ({ done: back }) => {
    for (const one of back) given.delete(one.case);
    return { done: [] };
  },
  follow_ups_forward: ({ cases, date }) => {
    for (const one of cases) moved.set(one, date);
    return { done: cases.map((one) => ({ case: one, op: `op-${one}` })) };
  },
  follow_ups_forward_undo: ({ done: back }) => {
    for (const one of back) moved.delete(one.case);
    return { done: [] };
  },
  calendar: ({ from, until }) => {
    const dates = [];
    for (let date = from; date <= until; date = addDays(date, 1)) dates.push(date);
    const rows = EMPTY ? [] : WATCHES.map(row);
    return { days: dates.map((date) => ({ date, week: weekOf(date), off: offOf(date), rows: rows.filter((one) => one.due === date) })) };
  },
};
