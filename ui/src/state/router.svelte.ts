/** Where the window stands. The hash is the only memory of it, so that back, forward and unlock lead to the same place. */

export type Route =
  | { at: "today" | "cases" | "watches" | "settings" | "rules" | "new" }
  | { at: "calendar"; by: "month" | "week"; day: string | null }
  | { at: "case"; id: string; step: "overview" | "intake" | "person" | "hearing" | "order" }
  | { at: "case"; id: string; step: "decision"; review: boolean }
  | { at: "case"; id: string; step: "investigation" | "visit"; area: string | null }
  | { at: "case"; id: string; step: "then"; op: string }
  | { at: "case"; id: string; step: "letter"; letter: string; number: string };

const LISTS = ["cases", "watches", "settings", "rules", "new"] as const;
const STEPS = ["intake", "person", "hearing", "order"] as const;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** Reads a hash. What leads nowhere leads to today. */
export function parse(hash: string): Route {
  const [first, id, step, third, fourth] = hash.replace(/^#?\//, "").split("/").map(decode);
  const list = LISTS.find((one) => one === first);
  if (list) return { at: list };
  if (first === "calendar") return { at: first, by: id === "week" ? "week" : "month", day: /^\d{4}-\d{2}-\d{2}$/.test(step ?? "") ? (step ?? null) : null };
  if (first !== "case" || !id) return { at: "today" };
  if (step === "investigation" || step === "visit") return { at: "case", id, step, area: third || null };
  if (step === "decision") return { at: "case", id, step, review: third === "review" };
  if (step === "then" && third) return { at: "case", id, step, op: third };
  if (step === "letter" && third) return { at: "case", id, step, letter: third, number: fourth ?? "" };
  // The follow-up is a step of the case without a screen of its own yet: the overview says what stands there.
  return { at: "case", id, step: STEPS.find((one) => one === step) ?? "overview" };
}

let current = $state.raw<Route>(parse(location.hash));
let turns = $state(0);

window.addEventListener("hashchange", () => {
  current = parse(location.hash);
  turns += 1;
});

/** Where the window stands now. */
export const router = {
  get route(): Route {
    return current;
  },
  /** Rises by one at each navigation. */
  get turns(): number {
    return turns;
  },
};

/** Says where the window stands within its screen, without a step back to where it stood. */
export function stay(path: string): void {
  history.replaceState(null, "", `#${path}`);
  current = parse(path);
}

/** Goes to a place: `/case/1/decision`. */
export function go(path: string): void {
  location.hash = `#${path}`;
}
