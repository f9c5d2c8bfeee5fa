/** The decision of Aino Lehtinen's case as the pictures show it: enough arithmetic to see every state of the screen. */
import type {
  ChoiceField, Commands, DecisionView, FeeView, GapView, HoursView, LineGroup, LineView, ServiceChoice, SignedView, TextField,
} from "../generated";
import { addDays } from "../../kit/day";
import { afterSigning } from "./after";
import { frameAt } from "./frame";

type Row = { service: string; applied: string; outcome: string; times: string; per: string; minutes?: string; reason?: string; minutes_reason?: string };
type Area = { area: string | null; name: string; assessed: string; intended: string; needs: number; rows: Row[] };

/** The outcomes of an application that was examined. */
const MATERIAL = ["granted", "partly_granted", "refused"];
const daily = (service: string, applied = "dagligen", more: Partial<Row> = {}): Row =>
  ({ service, applied, outcome: "granted", times: "1", per: "day", ...more });

const AREAS: Area[] = [
  { area: "d5", name: "5 Personlig vård", assessed: "3", intended: "2", needs: 3, rows: [
    daily("morgonhjalp", "dagligen", { minutes: "35", minutes_reason: "Kan inte lyfta armarna, stödstrumpor" }),
    daily("middagshjalp"), daily("kvallshjalp", "dagligen", { minutes: "30" }),
    daily("dusch", "2 ggr/vecka", { times: "2", per: "week" }), daily("natthjalp", "varje natt"),
  ] },
  { area: "d6", name: "6 Hemliv", assessed: "3", intended: "3", needs: 2, rows: [
    daily("stad", "varannan v.", { per: "2weeks" }), daily("inkop", "1 gång/vecka", { per: "week" }), daily("tvatt", "varannan v.", { per: "2weeks" }),
  ] },
  { area: "d4", name: "4 Förflyttning", assessed: "2", intended: "1", needs: 2, rows: [
    daily("promenad", "5 ggr/vecka", { outcome: "partly_granted", times: "3", per: "week", reason: "Målet, gå till brevlådan, nås med tre" }),
    daily("ledsagning", "8 h/månad", { outcome: "refused", times: "", per: "" }),
  ] },
  { area: "trygghet", name: "Känsla av trygghet", assessed: "3", intended: "1", needs: 1, rows: [
    daily("tillsyn", "2 ggr/dag", { times: "2" }), daily("trygghetslarm", "ja", { times: "", per: "" }),
  ] },
];

export const CATALOGUE: ServiceChoice[] = (
  [["morgonhjalp", "Morgonhjälp", 15], ["middagshjalp", "Middagshjälp", 15], ["kvallshjalp", "Kvällshjälp", 15], ["dusch", "Dusch", 40],
    ["natthjalp", "Natthjälp", 5], ["stad", "Städning", 70], ["inkop", "Inköp", 45], ["tvatt", "Tvätt", 30], ["promenad", "Promenad", 45],
    ["ledsagning", "Ledsagning", null], ["tillsyn", "Tillsyn", 15], ["trygghetslarm", "Trygghetslarm", null], ["fonsterputs", "Fönsterputs", 120]] as const
).map(([code, name, minutes]) => ({
  code, name, minutes, without_needs_test: false,
  category: code === "trygghetslarm" ? "larm" : ["stad", "inkop", "tvatt", "fonsterputs"].includes(code) ? "service" : "omsorg",
}));

const THRESHOLD = 80 * 60;
/** Times a month of one in each period: 52 weeks a year. */
const A_MONTH: Record<string, number> = { day: 364 / 12, week: 52 / 12, "2weeks": 26 / 12, "3weeks": 52 / 36, month: 1, year: 1 / 12 };
const LADDER: [number, number | null][] = [[266, null], [798, 3], [1596, 6], [2128, 9], [2660, null]];
const RATES: Record<string, [number, number]> = { tatort: [394, 325], landsbygd: [420, 347], skargard: [468, 386] };

const values = new Map<string, string>();
const signed: SignedView[] = [];
const added: Row[] = [];
let proposed: DecisionView["proposed"] = null;
let sentBack: DecisionView["sent_back"] = null;

const isReviewed = (one: SignedView) => one.acts.includes("close_review");
const isFrozen = () => signed.some((one) => one.withdrawn === null && !isReviewed(one));

/** Puts the value of a field, as the program does when it is written. */
export function put(path: string, value: string): void {
  values.set(path, value);
}

export function choice(path: string, first = ""): ChoiceField {
  return { path, value: values.get(path) ?? first, locked: isFrozen(), versions: [] };
}

export function text(path: string, first = ""): TextField {
  const value = values.get(path) ?? first;
  const locked = isFrozen() && !path.startsWith("order/");
  return { path, text: value, by: value ? "Elin Hammar" : null, at: value ? "2026-11-25T09:16:00+01:00" : null, draft: false, reused: false, versions: [], locked, undo: false };
}

function line(row: Row, at: string, area: string | null): LineView {
  const service = CATALOGUE.find(({ code }) => code === row.service);
  const field = (name: string, first = "") => choice(`line/${at}/${name}`, first);
  const outcome = field("outcome", row.outcome), times = field("times", row.times), per = field("per", row.per), minutes = field("minutes", row.minutes);
  const reason = text(`line/${at}/reason`, row.reason), minutesReason = text(`line/${at}/minutes_reason`, row.minutes_reason);
  const given = outcome.value === "granted" || outcome.value === "partly_granted";
  const timed = service?.category !== "larm";
  const each = minutes.value === "" ? service?.minutes ?? 0 : Number(minutes.value);
  const missing = [
    outcome.value === "" ? "outcome" : null,
    given && timed && (times.value === "" || per.value === "") ? "extent" : null,
    (outcome.value === "refused" || outcome.value === "partly_granted") && reason.text === "" ? "reason" : null,
    given && minutes.value !== "" && each !== service?.minutes && minutesReason.text === "" ? "minutes_reason" : null,
  ].filter((code) => code !== null);
  return {
    line: at, service: row.service, name: service?.name ?? row.service, applied: row.applied, outcome, times, per, minutes,
    standard: service?.minutes ?? null, double_staffing: field("double_staffing"), household_share: field("household_share"),
    area: field("area", area ?? ""), legal_basis: field("legal_basis", row.outcome === "" ? "" : "sol-11-1"), withdrawn: field("withdrawn"),
    month_minutes: given && timed ? Math.round(each * a(times.value, per.value)) : null,
    reason, minutes_reason: minutesReason, missing, category: service?.category ?? "omsorg",
    own_category: service ? null : field("category"), own_technique: service ? null : field("technique"), exception: service ? null : "outside_catalogue", exception_to: service ? null : "team_lead",
    minutes_fixed: row.service === "fonsterputs",
    share: service?.category === "service" ? { proposed: null, household_minutes: null } : null,
    standard_unread: row.service === "dusch",
    signal: service ? null : { name: "Ingen insats passar", text: "Skriv vilket behov det gäller.", field: text(`line/${at}/signal`) },
    remarks: row.service === "trygghetslarm" ? ["Samtycke till larm finns sedan 3 november 2026."] : [],
  };
}

function groups(): LineGroup[] {
  const more: Area[] = added.length > 0 ? [{ area: null, name: "", assessed: "", intended: "", needs: 0, rows: added }] : [];
  return [...AREAS, ...more].map(({ rows, ...group }) => {
    const lines = rows.map((row) => line(row, row.service, group.area));
    return { ...group, lines, minutes: sumOf(lines) };
  });
}

/** Times a month, not rounded. */
const a = (times: string, per: string) => Number(times) * (A_MONTH[per] ?? 0);

/** Summed exactly, rounded once. */
function sumOf(lines: LineView[], each = (row: LineView) => Number(row.minutes.value || row.standard)): number {
  const counted = lines.filter((row) => row.month_minutes !== null);
  return Math.round(counted.reduce((sum, row) => sum + each(row) * a(row.times.value, row.per.value), 0));
}

function hours(lines: LineView[]): HoursView {
  const granted = sumOf(lines);
  const standard = sumOf(lines, (row) => row.standard ?? 0);
  const categories = ["omsorg", "service"].map((category) => ({ category, minutes: sumOf(lines.filter((row) => row.category === category)) }));
  const over = granted > THRESHOLD;
  return {
    granted, standard, own: granted - standard, running: 1495, categories, threshold: THRESHOLD, between: Math.abs(granted - THRESHOLD), over,
    near: granted >= THRESHOLD * 0.9 && !over, exact: `${granted * 3}/3`,
  };
}

function fee(granted: number): FeeView {
  const level = granted === 0 ? 1 : granted <= 180 ? 2 : granted <= 360 ? 3 : granted <= 540 ? 4 : 5;
  const ladder = LADDER.map(([amount, up_to_hours], at) => ({ level: at + 1, amount, up_to_hours, alarm_only: at === 0 }));
  return { level, amount: ladder[level - 1]?.amount ?? null, maximum: 2660, year: 2026, ladder, source: "Norrtälje, avgifter 2026" };
}

function gaps(lines: LineView[]): GapView[] {
  const codes: Record<string, string> = { outcome: "outcome_missing", extent: "extent_missing", reason: "reasons_missing", minutes_reason: "minutes_reason_missing" };
  const fields: Record<string, string> = { outcome: "outcome", extent: "times", reason: "reason", minutes_reason: "minutes_reason" };
  const rows = lines.flatMap((row) => row.missing.map((code): GapView =>
    ({ code: codes[code] ?? code, params: { service: row.name }, step: "decision", place: `line/${row.line}/${fields[code] ?? ""}` })));
  const hearing: GapView = { code: "hearing_waiting", params: { date: "2026-12-08" }, step: "hearing", place: "hearing" };
  return values.get("hearing") === "done" ? rows : [...rows, hearing];
}

/** The view as the fields stand now. */
export function decision(): DecisionView {
  const all = groups(), lines = all.flatMap((group) => group.lines), sum = hours(lines);
  const missing = isFrozen() ? [] : gaps(lines);
  return {
    frame: frameAt("decision", missing.length), groups: all, sum, lacks: null, fee: fee(sum.granted), gaps: missing, remarks: [],
    limits: [{ limit: "delegation", minutes: 7200, between: Math.abs(7200 - sum.granted), over: sum.granted > 7200, near: sum.granted <= 7200 && sum.granted >= 6480 }],
    compensation: Object.entries(RATES).map(([zone, rates]) => {
      const rows = sum.categories.map(({ category, minutes }, at) =>
        ({ category, kronor_per_hour: rates[at] ?? 0, kronor: Math.round((minutes * (rates[at] ?? 0)) / 60) }));
      return { zone, rates_year: 2022, stale: true, rows, kronor: rows.reduce((all, row) => all + row.kronor, 0) };
    }),
    needs: 6, needs_without_time: ["d470 Transportmedel"], time_without_need: added.map((row) => row.service),
    act: proposed ? "none" : sum.over ? "propose" : "sign",
    goes_to: "team_lead",
    fields: {
      from: choice("decision/from", "2026-12-14"), to: choice("decision/to"), end_reason: text("decision/end_reason"),
      end_proposals: [{ to: "2027-12-13", reason: "Behovet väntas ändras." }],
      reservation_proposals: [{ condition: "du flyttar till en annan bostad", reason: "hjälpen är anpassad till bostaden du har nu" }],
      reservation: text("decision/reservation"), reservation_reason: text("decision/reservation_reason"),
      answer: text("decision/answer"), answers: [], took_part: text("decision/took_part"),
      general_reasons: text("decision/general_reasons", "Du behöver hjälp varje dag för att kunna bo kvar hemma."),
      follow_up: choice("decision/follow_up"),
      follow_up_rule: { due: sum.over ? "2027-05-24" : "2027-11-24", days: sum.over ? 180 : 364, rule: sum.over ? "follow_up_half_yearly" : "follow_up_yearly", source: "Norrtälje, uppföljning" },
      zone: choice("decision/zone", "tatort"), replaces: choice("decision/replaces"), replaceable: [{ number: "2025-0388-1", decided: "2025-12-01" }], less: [], ground: choice("decision/ground"), ground_words: text("decision/ground_words"),
      ground_date: choice("decision/ground_date"), reservation_before: null,
    },
    catalogue: CATALOGUE,
    unread: ["service", "counting"],
    legal_bases: [
      { code: "sol-11-1", text: "11 kap. 1 § socialtjänstlagen (2025:400)", verified: false, allowed_for: MATERIAL },
      { code: "sol-11-4", text: "11 kap. 4 § socialtjänstlagen (2025:400)", verified: false, allowed_for: MATERIAL },
    ],
    proposed_bases: MATERIAL.map((outcome) => ({ outcome, basis: "sol-11-1" })),
    signed, proposed, sent_back: sentBack, settled: [], reviewed: signed.find(isReviewed)?.number ?? null,
  };
}

function sign(): DecisionView {
  const view = decision();
  if (view.gaps.length > 0) return view;
  const lines = view.groups.flatMap((group) => group.lines);
  signed.push({
    number: "2026-0412-1", decided: "2026-12-09", by: "Elin Hammar", title: "biståndshandläggare", outcome: "partly_granted",
    minutes: view.sum.granted, from: view.fields.from.value || null, to: view.fields.to.value || null, dispatches: [], withdrawn: null,
    follow_up: view.fields.follow_up_rule, letter: "5f0c".repeat(16), corrections: [], supplements: [], reviews: [], followed_up: [], ceased: null, replaced: null,
    ...afterSigning(view),
    lines: lines.map((row) => ({
      name: row.name, outcome: row.outcome.value === "refused" ? "refused" : row.outcome.value === "partly_granted" ? "partly_granted" : "granted",
      times: Number(row.times.value), per: row.per.value || "month", minutes: row.minutes.value === "" ? row.standard : Number(row.minutes.value), month_minutes: row.month_minutes,
    })),
  });
  return decision();
}

/** The decisions signed so far. */
export function signedDecisions(): readonly SignedView[] {
  return signed;
}

export const at = (number: string) => signed.find((one) => one.number === number);

export const decisionCommands = {
  decision_read: decision,
  decision_sign: sign,
  decision_propose: () => {
    sentBack = null;
    proposed = { by: "Elin Hammar", at: "2026-12-09T15:31:00+01:00", to: "team_lead", mine: true, decidable: false };
    return decision();
  },
  proposal_withdraw: () => {
    proposed = null;
    return decision();
  },
  proposal_send_back: ({ words }: Commands["proposal_send_back"]["args"]) => {
    proposed = null;
    sentBack = { by: "Maj Lind", at: "2026-12-10T09:02:00+01:00", words };
    return decision();
  },
  decision_withdraw: ({ number, reason }: Commands["decision_withdraw"]["args"]) => {
    const one = at(number);
    if (one) one.withdrawn = reason;
    return decision();
  },
  decision_dispatch: ({ number, recipient, how, date, language }: Commands["decision_dispatch"]["args"]) => {
    at(number)?.dispatches.push({ recipient, to: null, how, language, dispatched: date, received: null, ground: null, strikable: ["dispatched"], appeal: null, asked: { due: addDays(date, 7), days: 7, rule: "receipt", source: "erfarenhet, obekräftad" } });
    return decision();
  },
  decision_day_correct: ({ number, recipient, day, date, known }: Commands["decision_day_correct"]["args"]) => {
    const to = at(number)?.dispatches.find((one) => one.recipient === recipient);
    if (to) Object.assign(to, { [day]: date }, known ? { ground: null } : {});
    return decision();
  },
  decision_day_strike: ({ number, recipient, day }: Commands["decision_day_strike"]["args"]) => {
    const one = at(number);
    const to = one?.dispatches.find((sent) => sent.recipient === recipient);
    if (to && day === "received") Object.assign(to, { received: null, ground: null, appeal: null, strikable: ["dispatched"] });
    else if (one) one.dispatches = one.dispatches.filter((sent) => sent !== to);
    return decision();
  },
  decision_receive: ({ number, recipient, date, assumed }: Commands["decision_receive"]["args"]) => {
    const to = at(number)?.dispatches.find((one) => one.recipient === recipient);
    if (to) Object.assign(to, { received: date, ground: assumed, strikable: ["received"], asked: null, appeal: { due: "2027-01-04", days: 26, rule: assumed === null ? "appeal" : "appeal_assumed", source: "FL 44 §" } });
    return decision();
  },
};

/** One more applied service, as intake adds it. */
export function addService(service: string, words: string): void {
  added.push({ service, applied: words, outcome: "", times: "", per: "" });
}
