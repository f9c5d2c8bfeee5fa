/** Events by day, and how a day is called. */
import type { EventView } from "../../api/generated";
import { addDays } from "../../kit/day";
import { dayAt } from "../../l10n/clock";
import { date, dateShort, time } from "../../l10n/format";
import { has, t } from "../../l10n/fluent.svelte";
import { session } from "../../state/session.svelte";

/** The events of each day on which something happened, in the order they came. */
export function byDay(events: readonly EventView[]): { date: string; events: EventView[] }[] {
  const days: { date: string; events: EventView[] }[] = [];
  for (const event of events) {
    const last = days.at(-1);
    if (last?.date === event.day) last.events.push(event);
    else days.push({ date: event.day, events: [event] });
  }
  return days;
}

/** `Idag`, `Igår`, `12 nov`, `12 november 2025`. */
export function dayName(day: string): string {
  if (day === session.today) return t("case-event-today");
  if (day === addDays(session.today, -1)) return t("case-event-yesterday");
  return day.slice(0, 4) === session.today.slice(0, 4) ? dateShort(day) : date(day);
}

/** The hour, where it is known, and when it was written down, where that was another day. */
export function when({ day, at, written }: Pick<EventView, "day" | "at" | "written">): string {
  const later = dayAt(written) === day ? [] : [t("case-event-written", { date: dateShort(written, session.today), time: time(written) })];
  return [...(dayAt(at) === day ? [time(at)] : []), ...later].join(", ");
}

/** What was corrected: which fact, what stood, what stands, and why. */
export function amended(params: Readonly<Record<string, string>>): string {
  const { fact = "", was = "", now = "", reason = "" } = params;
  return t(`event-intake_amended-${fact}`, { was: shown(fact, was), now: shown(fact, now), reason });
}

/** Which day of a dispatch was put right or struck, what stood, what stands, and why. */
export function ofDay(kind: string, params: Readonly<Record<string, string>>): string {
  const { fact = "", was = "", now = was, reason = "", how = "post" } = params;
  if (kind === "day_corrected" && was === now) return t("event-day_corrected-known", { now: date(now), reason });
  return t(`event-${kind}-${fact}`, { was: date(was), now: date(now), reason, how: t(`decision-how-${how}`) });
}

/** How an order came to stand, or that a note of it was struck, and why. */
export function ofOrder(kind: string, params: Readonly<Record<string, string>>): string {
  const { provider = "", status = "registered", reason = "" } = params;
  const said = t(`event-${kind}-of`, { provider, status: t(`order-status-${status}`).toLowerCase() });
  return reason === "" ? said : `${said}: ${reason}`;
}

function shown(fact: string, value: string): string {
  if (value === "") return t("case-event-nothing");
  if (fact === "received" || fact === "first_contact") return date(value);
  if (fact === "channel" || fact === "by") return t(`intake-${fact}-${value}`);
  if (fact === "oral") return t(value === "true" ? "intake-oral" : "intake-written");
  return has(`intake-handed-over-${value}`) ? t(`intake-handed-over-${value}`) : value;
}
