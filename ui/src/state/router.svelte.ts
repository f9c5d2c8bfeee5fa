/** Where the window stands. The hash is the only memory of it, so that back, forward and unlock lead to the same place. */

export type Route =
  | { at: "today" | "cases" | "watches" | "settings" | "rules" | "sync" | "new" }
  | { at: "calendar"; by: "month" | "week"; day: string | null }
  | { at: "case"; id: string; step: "overview" | "intake" | "person" | "hearing" | "order" }
  | { at: "case"; id: string; step: "decision"; review: boolean }
  | { at: "case"; id: string; step: "investigation" | "visit"; area: string | null }
  | { at: "case"; id: string; step: "then"; op: string }
  | { at: "case"; id: string; step: "letter"; letter: string; number: string };

const LISTS = ["cases", "watches", "settings", "rules", "sync", "new"] as const;
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

/** Reads what a route shows. */
let read: (route: Route) => Promise<void> | null = () => null;

/** Before the window goes anywhere it waits for what this reads, if anything; it must come, and not be refused. */
export function readFirst(what: typeof read): void {
  read = what;
}

/** Shows what the hash names, when it has been read. */
function arrive(): void {
  const hash = location.hash;
  const next = parse(hash);
  const show = () => {
    // Somebody has gone on while it was read.
    if (location.hash !== hash) return;
    current = next;
    turns += 1;
  };
  const reading = read(next);
  if (reading) void reading.then(show);
  else show();
}

// Back, forward, and whoever writes the hash.
window.addEventListener("hashchange", arrive);

// A link within the program is followed here: WebKit would first ask the program's other process whether it may.
window.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  go((link.getAttribute("href") ?? "").slice(1));
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

/** Goes to a place: `/case/1/decision`. Nowhere when it is where the window stands. */
export function go(path: string): void {
  if (new URL(`#${path}`, location.href).hash === location.hash) return;
  history.pushState(null, "", `#${path}`);
  arrive();
}
