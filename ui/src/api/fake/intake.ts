/** Aino Lehtinen's application, and the catalogue. `?track=notification` or `?track=booking` shows the other two. */
import type { AppliedServiceView, Channel, Commands, IntakeView, ServiceChoice, Track } from "../generated";
import { frameAt } from "./frame";

const asked = new URLSearchParams(location.search);
const TRACKS: readonly Track[] = ["application", "notification", "booking"];
const track = TRACKS.find((one) => one === asked.get("track")) ?? "application";

const catalogue: ServiceChoice[] = (
  [
    ["morgonhjalp", "Morgonhjälp", "omsorg", 15], ["kvallshjalp", "Kvällshjälp", "omsorg", 15], ["dusch", "Dusch", "omsorg", 40],
    ["promenad", "Promenad", "omsorg", 30], ["stad", "Städning", "service", 70], ["tvatt", "Tvätt", "service", 30],
    ["inkop", "Inköp", "service", 45], ["matdistribution", "Matdistribution", "service", null], ["trygghetslarm", "Trygghetslarm", "larm", null],
  ] as const
).map(([code, name, category, minutes]) => ({
  code, name, category, minutes, without_needs_test: code === "trygghetslarm" || code === "matdistribution",
}));

const line = (service: string): AppliedServiceView => ({
  line: service, service, name: catalogue.find(({ code }) => code === service)?.name ?? service, words: "", handed_over: null, handed_on: null,
});
const services: AppliedServiceView[] =
  track === "booking" ? [line("trygghetslarm")] : track === "notification" ? [] : ["morgonhjalp", "kvallshjalp", "dusch", "stad", "inkop", "tvatt"].map(line);
if (track === "application") services.push({ line: "w1", service: null, name: "Någon som läser posten för mig", words: "Någon som läser posten för mig", handed_over: null, handed_on: null });

const registered = { received: "2026-11-03", channel: "telephone" as Channel };
const noted = { firstContact: "2026-11-04" as string | null, words: "”Jag vill bo kvar hemma, men jag orkar inte med morgnarna längre.”" };
const kept: Pick<IntakeView, "asked" | "opening" | "closing" | "delays"> = { asked: [], opening: null, closing: null, delays: [] };

const set = (path: string) => ({ path, value: "", locked: false, versions: [] });
const booking: NonNullable<IntakeView["booking"]> = {
  from: set("booking/from"), provider: set("booking/provider"), hours: set("booking/hours"), up_to_hours: 6, left_hours: 6, sent: null,
  providers: [{ id: "allegio", name: "Allegio Vård och Omsorg", hours: "07-22", contact: null }],
};

function intake(): IntakeView {
  const notified = track === "notification";
  return {
    frame: frameAt("intake", 0), track, ...registered, oral: true, by: notified ? "relative" : "person",
    authority: notified ? "Riitta Ek, dotter" : "",
    own_words: { path: "own_words", text: noted.words, by: "Maria Lindkvist", at: "2026-11-03T09:12:00+01:00", draft: false, reused: false, versions: [], locked: false, undo: false },
    services,
    relatives: [],
    contact: { street: "Skeppargatan 4", postcode: "761 31", town: "Norrtälje", telephone: "070-174 06 35", door_code: "4711", protected: false },
    first_contact: noted.firstContact, first_contact_with: null, parties: [],
    delay: track === "booking" ? null : { due: "2027-05-03", days: 161, rule: "delay", source: "FL 12 §" },
    booking: track === "booking" ? booking : null,
    delays: kept.delays, assessors: [], catalogue, asked: kept.asked, opening: kept.opening, closing: kept.closing,
    applied: notified ? (kept.asked.find(({ answer }) => answer === "applies")?.date ?? null) : registered.received,
  };
}

/** Puts the value of a field, as the program does when it is written. */
export function put(path: string, value: string): void {
  if (path === "own_words") noted.words = value;
  for (const field of [booking.from, booking.provider, booking.hours]) if (field.path === path) field.value = value;
}

export const intakeCommands = {
  catalogue: () => ({ services: catalogue }),
  intake_register: () => ({ case: "1" }),
  intake_read: intake,
  intake_amend: ({ fact, value }: Commands["intake_amend"]["args"]) => {
    if (fact === "received") registered.received = value;
    return intake();
  },
  intake_first_contact: ({ date }: Commands["intake_first_contact"]["args"]) => {
    noted.firstContact = date;
    return intake();
  },
  intake_service_add: ({ service, words }: Commands["intake_service_add"]["args"]) => {
    const added = service === null ? { line: "", service, name: words, words, handed_over: null, handed_on: null } : { ...line(service), words };
    services.push({ ...added, line: `l${services.length}` });
    return intake();
  },
  case_assign: intake,
  intake_conflict_of_interest: () => ({ at: new Date().toISOString() }),
  booking_end: ({ until }: Commands["booking_end"]["args"]) => {
    if (booking.sent) booking.sent.until = until;
    return intake();
  },
  booking_send: ({ how }: Commands["booking_send"]["args"]) => {
    booking.sent = { number: "2026-0413", from: booking.from.value, provider: "Allegio Vård och Omsorg", hours: Number(booking.hours.value), how, date: "2026-11-24", by: "Maria Lindkvist", until: null };
    return intake();
  },
  intake_ask: ({ date, how, answer }: Commands["intake_ask"]["args"]) => {
    kept.asked.push({ date, how, answer, by: "Maria Lindkvist" });
    return intake();
  },
  intake_opening: ({ open, reason }: Commands["intake_opening"]["args"]) => {
    kept[kept.opening ? "closing" : "opening"] = { open, date: "2026-11-23", reason, by: "Maria Lindkvist", title: "biståndshandläggare" };
    return intake();
  },
  intake_hand_over: ({ line, to, date, note }: Commands["intake_hand_over"]["args"]) => {
    for (const one of services) if (one.line === line) one.handed_on = { to, date, note };
    return intake();
  },
  intake_delay: ({ step, date, reason }: Commands["intake_delay"]["args"]) => {
    kept.delays.push({ step, date, reason });
    return intake();
  },
};
