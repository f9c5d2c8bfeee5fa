/**
 * The program as invented data, for an ordinary browser and for tests: each area's answers stand in `fake/`, and
 * what is written in a field is kept until the page is closed.
 */
import type { Commands } from "./generated";

type Answers = { [K in keyof Commands]: (args: Commands[K]["args"]) => Commands[K]["out"] };
interface Area {
  put?: (path: string, value: string) => void;
  [commands: string]: unknown;
}

const AREAS = Object.values(import.meta.glob<Area>(["./fake/*.ts", "!./fake/*.test.ts"], { eager: true }));

function isAnswers(value: unknown): value is Partial<Answers> {
  return typeof value === "object" && value !== null;
}

/** As much as a field takes. */
const MAX_TEXT = 200_000;

function check(text: string): void {
  if (text.length > MAX_TEXT) throw { code: "too-long", params: {}, reference: "fake" };
}

const answers: Partial<Answers> = {
  field_write: ({ path, value }) => {
    check(value);
    for (const area of AREAS) area.put?.(path, value);
    return { at: new Date().toISOString() };
  },
  field_undo: () => ({ at: new Date().toISOString() }),
  field_resolve: () => ({ at: new Date().toISOString() }),
  draft_write: ({ text }) => {
    check(text);
    return { at: new Date().toISOString() };
  },
  case_text: () => [],
};
for (const area of AREAS) {
  for (const [name, commands] of Object.entries(area)) {
    if (name.endsWith("Commands") && isAnswers(commands)) Object.assign(answers, commands);
  }
}

/** Answers a command, as a copy: nothing that a screen does to it reaches the data. What was sent from a form empties it. */
export async function answer<K extends keyof Commands>(name: K, args: Commands[K]["args"], form: string | null = null): Promise<Commands[K]["out"]> {
  const act = answers[name];
  if (!act) throw { code: "malformed", params: {}, reference: "fake" };
  const answered = structuredClone(act(args));
  if (form !== null) answers.form_keep?.({ form, text: "" });
  return answered;
}
