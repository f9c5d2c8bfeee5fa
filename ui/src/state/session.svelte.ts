/** The session: which door the window stands at, who sits here, and this computer's settings. */
import { call } from "../api";
import type { SessionCreate, SessionView, Settings } from "../api/generated";
import { dayAt } from "../l10n/clock";
import { speak } from "../l10n/fluent.svelte";

const dark = window.matchMedia("(prefers-color-scheme: dark)");
let view = $state.raw<SessionView | null>(null);
let savedAt = $state<string | null>(null);
let unsaved = $state(false);
let file = $state(0);

function dress(settings: Settings): void {
  speak(settings.language);
  const root = document.documentElement;
  root.dataset["density"] = settings.density;
  const theme = settings.theme === "system" ? (dark.matches ? "dark" : "light") : settings.theme;
  root.dataset["colorScheme"] = theme;
}

/** The lock that the program has been asked for and has not answered. */
let locking: Promise<SessionView> | null = null;

function take(next: SessionView): SessionView {
  // It was asked for before the lock: the screens stay away.
  if (locking && next.stage === "open") return next;
  view = next;
  // Of an open file it knows when something was last written in a record: a draft or a form may have been kept since.
  const known = next.stage === "open" ? savedAt : null;
  savedAt = known !== null && next.saved_at !== null && Date.parse(known) > Date.parse(next.saved_at) ? known : (next.saved_at ?? known);
  dress(next.settings);
  return next;
}

dark.addEventListener("change", () => view && dress(view.settings));

export const session = {
  /** None until the program has answered for the first time. */
  get view(): SessionView | null {
    return view;
  },
  /** `2026-11-23`, by the program's clock. */
  get today(): string {
    return view?.today ?? dayAt();
  },
  /** When something was last saved here, RFC 3339. */
  get savedAt(): string | null {
    return savedAt;
  },
  /** Which file is open: another when a copy was put back, so that every screen is read anew. */
  get file(): number {
    return file;
  },
  /** Something that was written could not be saved here. */
  get unsaved(): boolean {
    return unsaved;
  },
  saved(at: string): void {
    savedAt = at;
    unsaved = false;
  },
  notSaved(): void {
    unsaved = true;
  },
  async read(): Promise<SessionView> {
    return take(await call("session_read", null));
  },
  /** Reads it as the network has changed it. That the program has locked is not heard from here (`onLocked`). */
  async met(): Promise<void> {
    const next = await call("session_read", null);
    if (next.stage === view?.stage) take(next);
  },
  async create(wanted: SessionCreate): Promise<SessionView> {
    return take(await call("session_create", wanted));
  },
  async unlock(secret: string): Promise<SessionView> {
    await locking?.catch(() => undefined);
    return take(await call("session_unlock", { secret }));
  },
  /** Puts the last verified copy in the damaged file's place; an open file needs no secret. */
  async restore(secret = ""): Promise<SessionView> {
    const next = await call("session_restore", { secret });
    file += 1;
    return take(next);
  },
  /** Opens with the committee's key when the secret is lost, and sets a new one. */
  async recover(committee_key: string, secret: string): Promise<SessionView> {
    return take(await call("session_recover", { committee_key, secret }));
  },
  async changeSecret(current: string, secret: string): Promise<SessionView> {
    return take(await call("secret_change", { current, secret }));
  },
  /** Puts the open file under a new version of its municipality's profile. */
  async loadProfile(text: string): Promise<SessionView> {
    return take(await call("profile_load", { text }));
  },
  /** Nothing of what is open stays in sight while the program makes the day's copy and lets go of its key. */
  async lock(): Promise<SessionView> {
    if (view) view = { ...view, stage: "locked", user: null, municipality: null };
    locking = call("session_lock", null);
    try {
      return take(await locking);
    } finally {
      locking = null;
    }
  },
  /** Settings act at once and are written behind; before unlocking they only act. */
  async write(change: Partial<Settings>): Promise<void> {
    if (!view) return;
    const settings = { ...view.settings, ...change };
    view = { ...view, settings };
    dress(settings);
    if (view.stage === "open") take(await call("settings_write", settings));
  },
};
