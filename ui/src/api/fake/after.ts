/** What is done with the decision of the pictures after it is signed. */
import type { Commands, DecisionView, SignedView } from "../generated";
import { at, decision } from "./decision";

const TODAY = "2026-12-15";
const BY = "Elin Hammar";

/** What may be done with a decision that was just signed, and the places that can be put right in it. */
export function afterSigning(view: DecisionView): Pick<SignedView, "acts" | "places"> {
  const { from, to, general_reasons } = view.fields;
  return {
    acts: ["take_back", "correct", "supplement", "review", "follow_up", "cease"],
    places: [
      { path: from.path, field: "from", service: null, stands: from.value },
      { path: to.path, field: "to", service: null, stands: to.value },
      { path: general_reasons.path, field: "general_reasons", service: null, stands: general_reasons.text },
      { path: "line/dusch/times", field: "times", service: "Dusch", stands: "2" },
    ],
  };
}

function change(number: string, act: (signed: SignedView) => void): DecisionView {
  const signed = at(number);
  if (signed) act(signed);
  return decision();
}

export const afterCommands = {
  decision_correct: ({ number, place, was, becomes, slip }: Commands["decision_correct"]["args"]) =>
    change(number, ({ places, corrections }) => {
      const known = places.find(({ path }) => path === place);
      if (!known || known.stands !== was) throw { code: "not-now", params: {}, reference: "fake" };
      if (known.field === "times" && Number(becomes) < Number(was)) throw { code: "lessens", params: {}, reference: "fake" };
      known.stands = becomes;
      corrections.push({ id: `${number}-R${corrections.length + 1}`, field: known.field, service: known.service, was, becomes, slip, date: TODAY, by: BY });
    }),
  decision_supplement: ({ number, text }: Commands["decision_supplement"]["args"]) =>
    change(number, ({ supplements }) => supplements.push({ id: `${number}-K${supplements.length + 1}`, text, date: TODAY, by: BY })),
  decision_review: ({ number, cause, words }: Commands["decision_review"]["args"]) =>
    change(number, (signed) => {
      signed.reviews.push({ cause, words, date: TODAY, by: BY, closed: null });
      signed.acts = ["close_review", "follow_up"];
    }),
  decision_review_close: ({ number, words }: Commands["decision_review_close"]["args"]) =>
    change(number, (signed) => {
      const last = signed.reviews.at(-1);
      if (last) last.closed = { words, date: TODAY, by: BY };
      signed.acts = ["correct", "supplement", "review", "follow_up", "cease"];
    }),
  follow_up_done: ({ number, date, words }: Commands["follow_up_done"]["args"]) =>
    change(number, (signed) => {
      signed.followed_up.push({ date, words, by: BY });
      signed.follow_up = { due: "2027-12-15", days: 365, rule: "follow_up_yearly", source: "Norrtälje, uppföljning" };
    }),
  follow_up_earlier: ({ number, date }: Commands["follow_up_earlier"]["args"]) =>
    change(number, (signed) => {
      if (signed.follow_up) signed.follow_up = { ...signed.follow_up, due: date, rule: "follow_up_chosen" };
    }),
  help_ceased: ({ number, cause, date, words }: Commands["help_ceased"]["args"]) =>
    change(number, (signed) => {
      signed.ceased = { cause, date, words, by: BY };
      signed.acts = ["strike_cease"];
    }),
  help_ceased_strike: ({ number }: Commands["help_ceased_strike"]["args"]) =>
    change(number, (signed) => {
      signed.ceased = null;
      signed.acts = ["correct", "supplement", "review", "follow_up", "cease"];
    }),
};
