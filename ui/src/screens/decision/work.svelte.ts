/** The decision that is worked on: its view, what was chosen and not answered yet, and what lies open. */
import { tick } from "svelte";
import type { AreaNav, ChoiceField, DecisionView, GapView, LineView } from "../../api/generated";
import { call } from "../../api";
import { addMonths } from "../../kit/day";
import { Pause } from "../../state/pause";
import { idOf, seenIn, type Seen } from "../parts/fields";
import { toast, undoable } from "../../state/toast.svelte";
import { session } from "../../state/session.svelte";
import { go } from "../../state/router.svelte";
import { t } from "../../l10n/fluent.svelte";
import { gapRoute } from "./gaps";
import { placeOf, type Opened } from "./rows";

/** Leaves the field in hand, so that it is saved before it goes out of sight. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

export class DecisionWork {
  view = $state.raw<DecisionView | null>(null);
  opened = $state.raw<{ line: string; what: Opened } | null>(null);
  stage = $state<"proposal" | "review">("proposal");
  areas = $state.raw<AreaNav[]>([]);
  private pending = $state<Record<string, string>>({});
  private saying = $state<Record<string, string | null>>({});
  private asked = 0;
  private writing = 0;
  /** The write before, which the next one waits for: an older figure never lands after a newer. */
  private before: Promise<unknown> | null = null;
  private typed: { field: Seen; value: string } | null = null;
  private readonly pause = new Pause(() => this.typed && void this.choose(this.typed.field, this.typed.value));

  constructor(
    readonly id: string,
    stage: "proposal" | "review" = "proposal",
  ) {
    this.stage = stage;
  }

  /** Reads the view. Of answers that come out of order only the last asked for is shown. */
  async load(): Promise<void> {
    const asked = ++this.asked;
    const view = await call("decision_read", { case: this.id });
    if (asked === this.asked) this.take(view);
  }

  /** Shows a view that a command answered with. What is still being written keeps its place over it. */
  take(view: DecisionView): void {
    this.view = view;
    if (this.writing === 0) this.pending = {};
  }

  /** What a field says: chosen a moment ago, or as it was read. */
  value(field: ChoiceField): string {
    return this.pending[field.path] ?? field.value;
  }

  /** Writes a figure that is being typed once it rests, so that sums and thresholds follow before the field is left; none is no figure yet. */
  type(field: ChoiceField, value: string | null): void {
    if (value !== null) this.say(field.path, null);
    this.typed = value === null || value === this.value(field) ? null : { field, value };
    if (this.typed) this.pause.touch();
    else this.rest();
  }

  private rest(): void {
    this.typed = null;
    this.pause.end();
  }

  /** Writes a choice at once; sums and gaps follow with the answer. `told` can be taken back. */
  async choose(field: Seen, value: string, told = false): Promise<void> {
    if (!(await this.write(field, value))) return;
    if (told) undoable(() => this.undo([field.path]));
    await this.load();
  }

  /** The follow-up a month before the one that stands now, chosen or by the rule; null where that has been. */
  get earlier(): string | null {
    const fields = this.view?.fields;
    const stands = fields && (this.value(fields.follow_up) || fields.follow_up_rule?.due);
    if (!stands || fields.follow_up.locked) return null;
    const day = addMonths(stands, -1);
    return day > session.today ? day : null;
  }

  /** Chooses a follow-up a month earlier. */
  async followUpEarlier(): Promise<void> {
    const day = this.earlier;
    if (this.view && day) await this.choose(this.view.fields.follow_up, day, true);
  }

  /** Chooses an outcome, and the provision that is proposed for it where no other one was chosen that it can stand on. */
  async decide(line: LineView, outcome: string): Promise<void> {
    const proposed = (to: string) => this.view?.proposed_bases.find((one) => one.outcome === to)?.basis ?? "";
    const basis = this.value(line.legal_basis);
    const follows = basis === "" || basis === proposed(this.value(line.outcome)) || !this.carries(basis, outcome);
    const paths = [line.outcome.path];
    if (!(await this.write(line.outcome, outcome))) return;
    if (follows && basis !== proposed(outcome) && (await this.write(line.legal_basis, proposed(outcome)))) paths.push(line.legal_basis.path);
    undoable(() => this.undo(paths));
    await this.load();
  }

  private carries(basis: string, outcome: string): boolean {
    return this.view?.legal_bases.some((one) => one.code === basis && one.allowed_for.includes(outcome)) ?? false;
  }

  /** Writes a field; what it says shows at once. False where it was not saved. */
  private async write(field: Seen, value: string): Promise<boolean> {
    const { path } = field;
    if (this.typed?.field.path === path) this.rest();
    this.pending = { ...this.pending, [path]: value };
    this.writing += 1;
    const sent = this.send(field, value, this.before);
    this.before = sent;
    try {
      await sent;
      this.say(path, null);
      return true;
    } catch {
      this.pending = Object.fromEntries(Object.entries(this.pending).filter(([other]) => other !== path));
      this.say(path, t("decision-not-saved"));
      toast(t("decision-not-saved"));
      return false;
    } finally {
      this.writing -= 1;
      if (this.before === sent) this.before = null;
    }
  }

  private async send(field: Seen, value: string, before: Promise<unknown> | null): Promise<void> {
    if (before) await before.catch(() => undefined);
    session.saved((await call("field_write", { case: this.id, path: field.path, value, reused: false, versions: seenIn(field) })).at);
  }

  private async undo(paths: readonly string[]): Promise<void> {
    for (const path of paths) await call("field_undo", { case: this.id, path });
    await this.load();
  }

  /** What is said at a field about what was written there; nothing when it is right. */
  said(path: string): string | null {
    return this.saying[path] ?? null;
  }

  say(path: string, words: string | null): void {
    this.saying = { ...this.saying, [path]: words };
  }

  /** What was written and cannot be, field by field. A write that failed is none: what the field shows again is what is saved. */
  get mistakes(): { path: string; words: string }[] {
    return Object.entries(this.saying).flatMap(([path, words]) => (words === null || words === t("decision-not-saved") ? [] : [{ path, words }]));
  }

  idOf(path: string): string {
    return idOf(path);
  }

  toggle(line: string, what: Opened): void {
    const same = this.opened?.line === line && this.opened.what === what;
    this.opened = same ? null : { line, what };
    if (what === "extent" && this.areas.length === 0) void this.loadAreas();
  }

  /** The life areas that a row can be tied to, read when a row is first opened for it. */
  private async loadAreas(): Promise<void> {
    this.areas = (await call("investigation_read", { case: this.id })).areas;
  }

  /** Closes what lies open and gives focus back to the cell that opened it. The text is kept. */
  async close(): Promise<void> {
    const was = this.opened;
    leaveField();
    this.opened = null;
    await tick();
    if (was) document.querySelector<HTMLElement>(`[data-line="${was.line}"] [data-col="${was.what}"]`)?.focus();
  }

  /** Goes to the place where a gap is mended. */
  async goTo(gap: GapView): Promise<void> {
    const place = placeOf(gap);
    if (!place && !gap.place.startsWith("decision/")) {
      go(gapRoute(this.id, gap).slice(1));
      return;
    }
    this.stage = "proposal";
    if (place?.opened) this.opened = { line: place.line, what: place.opened };
    await tick();
    document.getElementById(idOf(gap.place))?.focus();
  }
}
