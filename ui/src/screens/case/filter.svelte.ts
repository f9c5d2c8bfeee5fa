/** Which events are shown: one choice for all cases, as long as the window is open. */
import type { EventView } from "../../api/generated";

/** What events are told apart by; the last takes what no other has. */
export const GROUPS = ["notes", "hearing", "decision", "order", "other"] as const;
export type Group = (typeof GROUPS)[number];

const STARTS: readonly [string, Group][] = [
  ["note_", "notes"],
  ["quick_note", "notes"],
  ["first_contact", "notes"],
  ["hearing_", "hearing"],
  ["decision_", "decision"],
  ["proposal_", "decision"],
  ["order_", "order"],
];

/** The group of an event's kind. */
export function groupOf(kind: string): Group {
  return STARTS.find(([start]) => kind.startsWith(start))?.[1] ?? "other";
}

let chosen = $state<Group | null>(null);

export const filter = {
  /** Null shows all. */
  get group(): Group | null {
    return chosen;
  },
  choose(value: string): void {
    chosen = GROUPS.find((group) => group === value) ?? null;
  },
  /** The events that are shown, in their order. */
  of(events: readonly EventView[]): readonly EventView[] {
    return chosen === null ? events : events.filter((event) => groupOf(event.kind) === chosen);
  },
};
