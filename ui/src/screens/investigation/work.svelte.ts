/**
 * The investigation that is worked on: the whole, the area and the item in hand, and what was chosen and not
 * answered yet.
 *
 * Invariant: what was chosen stays in view until the program has answered; of answers out of order the last asked
 * for is shown.
 */
import { call } from "../../api";
import type { AreaNav, AreaView, ChoiceField, InvestigationView, ItemView } from "../../api/generated";
import { t } from "../../l10n/fluent.svelte";
import { autosave, flushAll } from "../../state/autosave.svelte";
import { session } from "../../state/session.svelte";
import { place } from "../../state/place";
import { go } from "../../state/router.svelte";
import { toast } from "../../state/toast.svelte";
import { idOf, seenIn, type Seen } from "../parts/fields";
import { attempt } from "../decision/errors";

/** The pages of an investigation that are no life area. */
export const PAGES = ["background", "analysis", "review"] as const;
export type Page = (typeof PAGES)[number];

export function isPage(place: string): place is Page {
  return (PAGES as readonly string[]).includes(place);
}

/** Where the work begins when no part is named: what lacks something, else what is begun, else the first. */
export function firstArea(areas: readonly AreaNav[]): string {
  const by = (state: AreaNav["state"]) => areas.find((area) => area.state === state);
  return (by("missing") ?? by("ongoing") ?? by("not_begun") ?? areas[0])?.code ?? "review";
}

export class InvestigationWork {
  view = $state.raw<InvestigationView | null>(null);
  area = $state.raw<AreaView | null>(null);
  /** Code of the item whose texts are shown. */
  focused = $state<string | null>(null);
  /** Code of the item that is looked for in the area that is being opened. */
  private aimed: string | null = null;
  private pending = $state<Record<string, string>>({});
  private asked = 0;
  /** Code of the area that one is at, whether or not it has come. */
  private at: string | null = null;
  private writing = 0;

  constructor(readonly id: string) {}

  get item(): ItemView | null {
    return this.area?.items.find((item) => item.code === this.focused) ?? null;
  }

  async load(): Promise<void> {
    this.view = await call("investigation_read", { case: this.id });
  }

  /** Shows an area. Its first item that lacks something gets focus, else its first. */
  async show(code: string): Promise<void> {
    const asked = ++this.asked;
    this.at = code;
    const area = await attempt(call("area_read", { case: this.id, area: code }));
    if (!area || asked !== this.asked) return;
    const other = this.area?.code !== area.code;
    this.take(area);
    const wanted = area.items.find((item) => item.code === this.aimed);
    this.aimed = null;
    if (wanted) this.focused = wanted.code;
    else if (other) this.focused = (area.items.find((item) => item.missing.length > 0) ?? area.items[0])?.code ?? null;
  }

  /** Goes from the areas to a page: what was asked for of one comes to nothing. */
  leave(): void {
    this.asked += 1;
    this.at = null;
    this.area = null;
  }

  /** Goes to the field that lacks something: `area` is where it stands, `item` the row whose texts it is among. */
  goTo(area: string, path: string, item: string | null = null): void {
    this.aimed = item;
    place.aim(idOf(path));
    go(`/case/${this.id}/investigation/${area}`);
  }

  private take(area: AreaView): void {
    this.area = area;
    if (this.writing === 0) this.pending = {};
  }

  /** Reads what is shown again, after something was written. */
  async refresh(): Promise<void> {
    await Promise.all([this.load(), this.at === null ? null : this.show(this.at)]);
  }

  /** What a field says: chosen a moment ago, or as it was read. */
  value(field: ChoiceField): string {
    return this.pending[field.path] ?? field.value;
  }

  /** Writes a choice at once. `told` says so when what follows from it is read, with a way back. */
  async choose(field: Seen, value: string, told?: () => string): Promise<void> {
    const { path } = field;
    this.pending = { ...this.pending, [path]: value };
    this.writing += 1;
    const saved = await attempt(call("field_write", { case: this.id, path, value, reused: false, versions: seenIn(field) }));
    this.writing -= 1;
    if (saved) session.saved(saved.at);
    if (!saved) this.pending = Object.fromEntries(Object.entries(this.pending).filter(([other]) => other !== path));
    await this.refresh();
    if (saved && told) toast(told(), () => this.undo(path));
  }

  private async undo(path: string): Promise<void> {
    await attempt(call("field_undo", { case: this.id, path }));
    await this.refresh();
  }

  async open(item: string): Promise<void> {
    const area = await attempt(call("item_open", { case: this.id, item }));
    if (!area || area.code !== this.at) return;
    this.take(area);
    this.focused = area.items.find((one) => one.code === item)?.code ?? area.items[0]?.code ?? null;
    await this.load();
  }

  async close(item: ItemView): Promise<void> {
    this.focused = this.area?.items.find((one) => one.code !== item.code)?.code ?? null;
    await this.choose(item.state, "closed", () => t("investigation-item-closed"));
  }

  /** Inserts what was written last time after what stands, marked as reused. */
  async reuse(item: ItemView): Promise<void> {
    const before = item.previous?.own_words;
    if (!before || item.own_words.locked) return;
    const { path, text } = item.own_words;
    const saver = autosave(this.id);
    const now = saver.pending(path) ?? text;
    saver.input(path, now === "" ? before : `${now}\n${before}`, seenIn(item.own_words), true);
    const saved = await saver.flush(path);
    if (saved) toast(t("investigation-previous-used"), () => this.undo(path));
    await this.refresh();
  }

  /** Done, or open again. */
  async toggleDone(): Promise<void> {
    if (!this.area || this.area.progress.locked) return;
    // What was just written counts too.
    await flushAll();
    await this.refresh();
    if (this.area.empty) return toast(t("investigation-marked-empty"));
    const done = this.value(this.area.progress) === "done";
    await this.choose(this.area.progress, done ? "open" : "done", () => {
      const count = this.area?.missing ?? 0;
      if (done) return t("investigation-marked-open");
      return count > 0 ? t("investigation-marked-lacking", { count }) : t("investigation-marked-done");
    });
  }

  async toggleRelevant(): Promise<void> {
    if (!this.area || this.area.progress.locked) return;
    const out = this.value(this.area.progress) === "not_relevant";
    await this.choose(
      this.area.progress,
      out ? "open" : "not_relevant",
      () => t(out ? "investigation-marked-open" : "investigation-marked-not-relevant"),
    );
  }

  /** Does what answers with the whole investigation. Says whether it was done. */
  async act(asked: Promise<InvestigationView>, told: string): Promise<boolean> {
    const view = await attempt(asked);
    if (!view) return false;
    this.view = view;
    toast(told);
    if (this.area) await this.show(this.area.code);
    return true;
  }
}
