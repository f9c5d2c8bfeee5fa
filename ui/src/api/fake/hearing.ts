/** Communication in Aino Lehtinen's case. `?hearing=waiting` begins with a round that waits, `?hearing=reopened` with new material. */
import type { Commands, HearingRound, HearingView } from "../generated";
import { frameAt } from "./frame";

const asked = new URLSearchParams(location.search).get("hearing");
const due = (until: string) => ({ due: until, days: Math.round((Date.parse(until) - Date.parse("2026-11-23")) / 86_400_000), rule: "hearing_reply", source: "FL 25 §" });

const rounds: HearingRound[] =
  asked === null || asked === "granted" ? [] : [{ id: "h1", party: "person", sent: "2026-11-20", how: "letter", until: due("2026-12-08"), reply: null, replied: null, waived: false, kept: true, to: null }];
let excepted: string | null = null;
let words = "";
let spared: string | null = null;

function state(): string {
  if (asked === "reopened" && excepted === null) return "reopened";
  if (excepted !== null) return excepted;
  if (rounds.length === 0) return "not_begun";
  return rounds.some(({ replied }) => replied === null) ? "waiting" : "done";
}

function hearing(): HearingView {
  return {
    frame: frameAt("hearing", 0), state: state(), rounds, reopened: asked === "reopened", all_granted: asked === "granted", excepted_words: excepted === null ? null : words, sendable_from: null, usual_days: 14, remarks: [],
    parties: [
      { id: "person", name: "Aino Lehtinen", role: "person", language: "sv", spared: null, former: false },
      { id: "r1", name: "Pekka Lehtinen", role: "guardian", language: "sv", spared, former: false },
    ],
  };
}

export const hearingCommands = {
  hearing_read: hearing,
  hearing_send: ({ party, sent, how, until }: Commands["hearing_send"]["args"]) => {
    rounds.push({ id: `h${rounds.length + 1}`, party, sent, how, until: due(until), reply: null, replied: null, waived: false, kept: true, to: null });
    return hearing();
  },
  hearing_reply: ({ round, date, reply, waived }: Commands["hearing_reply"]["args"]) => {
    const one = rounds.find(({ id }) => id === round);
    if (one) Object.assign(one, { replied: date, reply: reply || null, waived });
    return hearing();
  },
  hearing_spare: ({ reason }: Commands["hearing_spare"]["args"]) => {
    spared = reason;
    return hearing();
  },
  hearing_except: (args: Commands["hearing_except"]["args"]) => {
    [excepted, words] = [args.ground, args.words];
    return hearing();
  },
  hearing_except_withdraw: () => {
    excepted = null;
    return hearing();
  },
};
