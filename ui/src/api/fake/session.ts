/** The doors. `?stage=locked` or `?stage=welcome` in the address shows them; the PIN is 123456. */
import type { Commands, SessionView, Stage } from "../generated";

const asked = new URLSearchParams(location.search);
const one = <T extends string>(name: string, values: readonly T[], otherwise: T): T => values.find((value) => value === asked.get(name)) ?? otherwise;
const OPEN: Pick<SessionView, "user" | "municipality"> = {
  user: { name: "Elin Hammar", title: "biståndshandläggare", initials: "EH", team_lead: false, position: "assessor", id: "0198f3a1-7c00-7000-8000-000000000007" },
  municipality: "Norrtälje kommun",
};

let session: SessionView = {
  stage: one<Stage>("stage", ["open", "locked", "welcome"], "open"),
  secret_kind: one("secret", ["pin", "passphrase"], "pin"),
  tries_left: 10,
  recovery: !asked.has("no-recovery"),
  ...OPEN,
  demo: asked.has("demo"),
  read_only: false,
  copy: null,
  clock_back: false,
  today: "2026-11-23",
  settings: {
    language: one("lang", ["sv", "fi", "en"], "sv"),
    density: one("density", ["tat", "normal", "besok"], "normal"),
    theme: one("theme", ["system", "light", "dark"], "light"),
    lock_minutes: Number(asked.get("lock") ?? 10),
    row_keys: true,
  },
  saved_at: "2026-11-23T14:02:00+01:00",
};

const forms = new Map<string, string>();

export const sessionCommands: Pick<
  { [K in keyof Commands]: (args: Commands[K]["args"]) => Commands[K]["out"] },
  "session_read" | "municipalities" | "session_create" | "session_unlock" | "session_lock" | "session_recover" | "secret_change" | "settings_write" | "form_keep" | "form_read"
> = {
  session_read: () => session,
  municipalities: () => [
    { id: "norrtalje", name: "Norrtälje kommun", positions: ["assessor", "team_lead", "committee"] },
    { id: "exempel", name: "Exempelkommunen", positions: ["team_lead"] },
  ],
  session_create: ({ name, title, position, demo, language }) => {
    const user = { name, title, initials: name.slice(0, 1).toUpperCase(), team_lead: position === "team_lead", position, id: "0198f3a1-7c00-7000-8000-000000000007" };
    session = { ...session, stage: "open", user, demo, settings: { ...session.settings, language } };
    return session;
  },
  session_unlock: ({ secret }) => {
    if (secret !== "123456") {
      session = { ...session, tries_left: Math.max(0, session.tries_left - 1) };
      throw { code: session.tries_left === 0 ? "slot-closed" : "wrong-secret", params: {}, reference: "fake" };
    }
    session = { ...session, ...OPEN, stage: "open", tries_left: 10 };
    return session;
  },
  session_recover: ({ committee_key }) => {
    if (!committee_key.includes("PRIVATE KEY")) throw { code: "recovery-key", params: {}, reference: "fake" };
    session = { ...session, ...OPEN, stage: "open", tries_left: 10 };
    return session;
  },
  secret_change: ({ current }) => {
    if (current !== "123456") throw { code: "wrong-secret", params: {}, reference: "fake" };
    return session;
  },
  session_lock: () => (session = { ...session, stage: "locked", user: null, municipality: null }),
  form_keep: ({ form, text }) => {
    forms.set(form, text);
    return { at: "2026-11-23T14:02:00+01:00" };
  },
  form_read: ({ form }) => ({ text: forms.get(form) ?? "" }),
  settings_write: (settings) => (session = { ...session, settings }),
};
