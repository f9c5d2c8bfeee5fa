/**
 * Saves what is written while it is written: a draft within 600 ms of a pause and at least once a second, and the
 * accepted value when the field is left, at a change of section, at lock. No text is ever held back: one that could
 * not be saved stays in its field, is told there, and goes again with the next keystroke or `flush`. It is put aside
 * meanwhile, so that it stands in its field after a lock too.
 */
import { call, isRefusal, type Refusal } from "../api";
import { flushForms, forgetForms, formsWait, keptOf } from "./kept.svelte";
import { Pause } from "./pause";
import { session } from "./session.svelte";

/** What a form's place in the file holds beside the fields' names, bytes. */
const ROOM = 190_000;

interface Written {
  text: string;
  reused: boolean;
  /** Where two versions stood: those that the screen showed. */
  versions: readonly string[];
  /** The text is in the file, as a draft at least. */
  safe: boolean;
  /** Being accepted: whoever asks for it meanwhile waits for the same answer. */
  accepting?: Promise<boolean> | undefined;
  pause: Pause;
}

/** Above every counter of an earlier window, and rising by one a keystroke: the later text is always the one that counts. */
let counter = Math.floor(Date.now() / 1000);

export class Autosave {
  private readonly fields = new Map<string, Written>();
  /** The last call of each field: the next waits for its answer, so that a draft never lands after what was accepted. */
  private readonly asked = new Map<string, Promise<boolean>>();
  /** Who shows a field, and reads it anew when its text has been accepted, whoever asked for that. */
  private readonly shown = new Map<string, () => void>();
  /** The fields whose last text could not be saved here, each with why, where the program said it. */
  failed = $state.raw<ReadonlyMap<string, Refusal | null>>(new Map());
  /** How often texts were taken up again. */
  private takenUp = $state(0);
  private readonly aside;

  constructor(readonly id: string) {
    this.aside = keptOf<Record<string, string>>(`refused/${id}`);
  }

  /** Some text is neither in the file nor put aside. */
  get waits(): boolean {
    return [...this.fields].some(([path, { safe }]) => !safe && !this.failed.has(path));
  }

  /** A field is shown: `read` is called when its text has been accepted. Gives what ends that. */
  show(path: string, read: () => void): () => void {
    this.shown.set(path, read);
    return () => {
      if (this.shown.get(path) === read) this.shown.delete(path);
    };
  }

  /** Takes a keystroke. `versions` are those that the screen shows where two stand; `reused` says that the text comes from an earlier assessment. */
  input(path: string, text: string, versions: readonly string[] = [], reused = false): void {
    const before = this.fields.get(path);
    const written = this.hold(path, text, versions, reused || (before?.reused ?? false), before?.pause);
    written.pause.touch();
  }

  private hold(path: string, text: string, versions: readonly string[], reused: boolean, pause = new Pause(() => void this.draft(path))): Written {
    const written: Written = { text, reused, versions, safe: false, pause };
    this.fields.set(path, written);
    return written;
  }

  /** What is being written in a field and not accepted yet. */
  pending(path: string): string | undefined {
    void this.takenUp;
    return this.fields.get(path)?.text;
  }

  private async draft(path: string): Promise<void> {
    const written = this.fields.get(path);
    if (!written) return;
    counter += 1;
    const draft = { case: this.id, path, text: written.text, counter, versions: [...written.versions] };
    written.safe = await this.tell(path, () => call("draft_write", draft));
  }

  /** Writes one field's accepted value, or every field's. Says whether all of it was saved. */
  async flush(only?: string): Promise<boolean> {
    const paths = only === undefined ? [...this.fields.keys()] : [only].filter((path) => this.fields.has(path));
    const done = await Promise.all(paths.map((path) => this.accept(path)));
    return done.every(Boolean);
  }

  private async accept(path: string): Promise<boolean> {
    const written = this.fields.get(path);
    if (!written) return true;
    written.pause.end();
    const { text: value, reused } = written;
    const versions = [...written.versions];
    written.accepting ??= this.tell(path, () => call("field_write", { case: this.id, path, value, reused, versions }));
    const saved = await written.accepting;
    written.accepting = undefined;
    if (saved && this.fields.get(path) === written) this.fields.delete(path);
    if (saved) this.shown.get(path)?.();
    return saved;
  }

  private tell(path: string, ask: () => Promise<{ at: string }>): Promise<boolean> {
    const turn = (this.asked.get(path) ?? Promise.resolve(true)).then(() => this.answer(path, ask()));
    this.asked.set(path, turn);
    return turn;
  }

  private async answer(path: string, asked: Promise<{ at: string }>): Promise<boolean> {
    let why: Refusal | null | undefined;
    try {
      session.saved((await asked).at);
    } catch (refused) {
      session.notSaved();
      why = isRefusal(refused) ? refused : null;
    }
    const failed = new Map(this.failed);
    if (why === undefined) failed.delete(path);
    else failed.set(path, why);
    this.failed = failed;
    this.putAside();
    return why === undefined;
  }

  /** Puts what was refused where it is found after a lock, as much of it as there is room for. */
  private putAside(): void {
    const left = [...this.failed.keys()].map((path) => [path, fitting(this.fields.get(path)?.text ?? "", ROOM / this.failed.size)]);
    this.aside.write(left.length === 0 ? null : Object.fromEntries(left));
  }

  /** Takes up what was put aside: it stands in its fields again, told as not saved. */
  async takeUp(): Promise<void> {
    const left = Object.entries((await this.aside.read()) ?? {}).filter(([path]) => !this.fields.has(path));
    if (left.length === 0) return;
    for (const [path, text] of left) this.hold(path, text, [], false);
    this.failed = new Map([...this.failed, ...left.map(([path]) => [path, null] as const)]);
    this.takenUp += left.length;
  }
}

/** The beginning of a text that stands in JSON within so many bytes. */
function fitting(text: string, room: number): string {
  const size = (part: string) => new TextEncoder().encode(JSON.stringify(part)).length;
  let part = text.slice(0, room);
  while (size(part) > room) part = part.slice(0, part.length * 0.9).replace(/[\ud800-\udbff]$/, "");
  return part;
}

const cases = new Map<string, Autosave>();

/** The one that saves a case's fields. */
export function autosave(id: string): Autosave {
  const known = cases.get(id);
  if (known) return known;
  const saver = new Autosave(id);
  cases.set(id, saver);
  saver.takeUp().catch(session.notSaved);
  return saver;
}

/** Writes what is being written in every case and form, and puts aside what was refused. Says whether all of it was saved. */
export async function flushAll(): Promise<boolean> {
  const done = await Promise.all([flushForms(), ...[...cases.values()].map((one) => one.flush())]);
  return (await flushForms()) && done.every(Boolean);
}

/** What could not be saved now: put aside, so that it is there after the lock, or lost with it. */
export function unsaved(): "aside" | "lost" | null {
  const all = [...cases.values()];
  if (formsWait() || all.some((one) => one.waits)) return "lost";
  return all.some((one) => one.failed.size > 0) ? "aside" : null;
}

/** Forgets every text, after it was flushed: nothing of a case stays in memory behind the lock. */
export function forget(): void {
  cases.clear();
  forgetForms();
}
