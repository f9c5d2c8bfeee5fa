/** The order of Aino Lehtinen's case, from what the fake decision granted. */
import type { Commands, OrderLineView, OrderSentView, OrderView } from "../generated";
import { choice, decision, put, signedDecisions, text } from "./decision";
import { frameAt } from "./frame";

const NEEDS: Record<string, string> = { d5: "Personlig vård", d6: "Hemliv", d4: "Förflyttning", trygghet: "Känsla av trygghet" };
const orders: OrderSentView[] = [];

const BASIS = "Nödvändigt för att utföra insatsen, 10 kap. 2 § offentlighets- och sekretesslagen (2009:400)";

/** The provider that has every line: each order takes all of them. */
const had = () => orders.at(-1)?.provider ?? null;

function lines(): OrderLineView[] {
  return decision().groups.flatMap((group) => group.lines)
    .filter((line) => line.outcome.value === "granted" || line.outcome.value === "partly_granted")
    .map((line) => ({
      line: line.line, name: line.name, need: NEEDS[line.area.value] ?? "", times: Number(line.times.value) || 1, per: line.per.value || "month",
      minutes: Number(line.minutes.value || line.standard || 0), month_minutes: line.month_minutes ?? 0,
      weekdays: open(`line/${line.line}/weekdays`, line.line === "dusch" ? "tue,fri" : ""), time_of_day: open(`line/${line.line}/time_of_day`),
      double_staffing: line.double_staffing.value === "yes", partly: false, exact: String(line.month_minutes ?? 0),
      take: open(`order/${line.line}/take`, had() === null ? "yes" : "no"), left_times: Number(line.times.value) || 1, left_minutes: Number(line.minutes.value || line.standard || 0), ordered_times: open(`order/${line.line}/times`), ordered_minutes: open(`order/${line.line}/minutes`), rest: open(`order/${line.line}/rest`),
      order: had(), execution: had() === null ? "not_ordered" : "ordered",
    }));
}

/** A field of the order stays open after the decision is signed. */
const open = (path: string, first = "") => ({ ...choice(path, first), locked: false });

function order(): OrderView {
  const granted = signedDecisions().find((one) => one.withdrawn === null);
  const provider = open("order/provider"), all = granted ? lines() : [];
  const month = all.filter((line) => line.take.value === "yes").reduce((sum, line) => sum + line.month_minutes, 0);
  return {
    frame: frameAt("order", provider.value === "" ? 1 : 0), decision: granted?.number ?? null, ceased: null, provider,
    providers: [["roslagen", "Roslagens omsorg"], ["attendo", "Attendo"], ["vaddo", "Väddö Vård AB"]].map(([id = "", name = ""]) => ({ id, name, hours: "07-22", contact: null })),
    no_choice_rule: "Den som inte väljer får utföraren som står på tur på turordningslistan.",
    start: open("order/start", "2026-12-14"), start_has_been: open("order/start", "2026-12-14").value < "2026-12-09", confirmed_after_start: null, reported_before_start: null, outside_hours: [], message: text("order/message"), lines: all, all_ordered: all.length > 0 && had() !== null,
    no_choice: open("order/no_choice"), no_choice_provider: "Roslagens omsorg", month_minutes: month, exact: String(month),
    replaces: open("order/replaces"), replaceable: orders.filter((one) => one.live), ground: open("order/ground"), ground_words: text("order/ground_words"), ground_date: open("order/ground_date"),
    disclosure: open("order/disclosure", "osl-10-2"), disclosure_note: text("order/disclosure_note"), disclosure_bases: [{ code: "osl-10-2", text: BASIS, needs_note: false, verified: false }],
    gaps: provider.value === "" ? [{ code: "provider_missing", params: {}, step: "order", place: "order/provider" }] : [],
    away_until: null, orders, disclosed: ["name", "number", "services", "goals", "interpreter", "message", "address", "telephone", "door_code"], separate_channel: false, channel: "",
  };
}

export const orderCommands = {
  order_read: order,
  order_send: () => {
    const view = order();
    const provider = view.providers.find((one) => one.id === view.provider.value);
    if (view.decision === null || !provider) return view;
    orders.push({
      id: `${view.decision}-B${orders.length + 1}`, provider: provider.name, provider_id: provider.id, message: view.message.text, date: "2026-12-09", start: view.start.value, status: "registered", reason: "", next: ["sent", "accepted", "will_not_be_executed", "executed", "paused", "ended"],
      minutes: view.lines.reduce((sum, line) => sum + line.month_minutes, 0), letter: "77ab".repeat(16), executed_from: null,
      live: true, handed_out: null, unsent: true, away: null, recall_since: null, recalled: null, replaced_from: null, ceased: null, strikable: null, decision_replaced: null, grant_runs: true, grant_until: null, reservation: "", grounds: [], channel: "", disclosed: view.disclosed, disclosed_by: BASIS, disclosed_unread: true, disclosure_note: "",
    });
    put("order/provider", "");
    return order();
  },
  order_status: ({ order: id, status, date, away }: Commands["order_status"]["args"]) => {
    const one = orders.find((made) => made.id === id);
    if (one) Object.assign(one, { status, away, handed_out: one.handed_out ?? date, unsent: false, strikable: `${id}-${status}`, executed_from: status === "executed" ? date : one.executed_from });
    return order();
  },
  order_status_strike: ({ order: id }: Commands["order_status_strike"]["args"]) => {
    const one = orders.find((made) => made.id === id);
    if (one) Object.assign(one, { status: "registered", strikable: null });
    return order();
  },
  order_contact_recalled: ({ order: id, date }: Commands["order_contact_recalled"]["args"]) => {
    const one = orders.find((made) => made.id === id);
    if (one) one.recalled = date;
    return order();
  },
};
