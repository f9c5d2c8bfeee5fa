/** The list of cases and what a search finds. Only official test numbers. */
import type { CaseRowView, Commands, Step } from "../generated";

const NAMES: readonly [name: string, number: string, step: Step, days: number | null][] = [
  ["Aino Lehtinen", "19400721-9142", "investigation", 18],
  ["Bertil Sandgren", "19340512-9196", "hearing", -4],
  ["Gun-Britt Åkerlund", "19390205-9022", "follow_up", 0],
  ["Karl-Gustav Hedlund", "19320117-9035", "follow_up", -11],
  ["Kerttu Mäkelä-Söderström", "19361029-9104", "follow_up", 0],
  ["Märta Alexandra Gyllenstierna-Oxenstierna af Södermanland-Näs", "19300314-9040", "decision", 4],
  ["Torsten Nyholm", "19410911-9078", "follow_up", 2],
];

const ROWS: readonly CaseRowView[] = NAMES.map(([name, number, step, days], at) => ({
  case: String(at + 1),
  number: `2026-0${412 - at}`,
  name,
  person_number: number,
  protected: at === 6,
  kind: at === 4 ? "notification" : "home_care",
  step,
  state: days !== null && days < 0 ? "missing" : "ongoing",
  deadline: days === null ? null : { due: new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10), days, rule: "delay", source: "FL 12 §" },
  changed: `2026-11-${23 - at}T10:00:00+01:00`,
  closed: false,
  unassigned: false,
}));

const fits = (row: CaseRowView, query: string) => `${row.name} ${row.person_number} ${row.number}`.toLowerCase().includes(query.trim().toLowerCase());

export const casesCommands: Pick<{ [K in keyof Commands]: (args: Commands[K]["args"]) => Commands[K]["out"] }, "cases" | "search"> = {
  cases: ({ query, step, closed }) => {
    const rows = ROWS.filter((row) => row.closed === closed && fits(row, query) && (step === null || row.step === step));
    return { rows, total: rows.length };
  },
  search: ({ query }) =>
    ROWS.filter((row) => fits(row, query)).map((row) => ({
      case: row.case,
      person: `p${row.case}`,
      name: row.name,
      number: row.person_number,
      case_number: row.number,
      protected: row.protected,
    })),
};
