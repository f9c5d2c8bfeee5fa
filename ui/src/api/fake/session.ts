/** The doors. `?stage=locked` or `?stage=welcome` in the address shows them; the PIN is 123456. */
import type { Commands, RightsView, SessionView, Stage } from "../generated";

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
  waits_until: null,
  recovery: !asked.has("no-recovery"),
  ...OPEN,
  demo: asked.has("demo"),
  demo_secret: asked.has("demo") ? "kvarbo-demo-kvarbo" : null,
  read_only: false,
  disk_full: false,
  copied_at: null,
  put_back: null,
  damaged_log: null,
  clock_back: false,
  sees_protected: true,
  lists: ["follow_up", "protected"],
  today: "2026-11-23",
  settings: {
    language: one("lang", ["sv", "fi", "en"], "sv"),
    density: one("density", ["tat", "normal", "besok"], "normal"),
    theme: one("theme", ["system", "light", "dark"], "light"),
    lock_minutes: Number(asked.get("lock") ?? 10),
    row_keys: true,
    keys: {},
  },
  saved_at: "2026-11-23T14:02:00+01:00",
  synced_at: asked.has("synced") ? "2026-11-23T13:40:00+01:00" : null,
  awaits_network: asked.has("awaits"),
  needs_you: Number(asked.get("needs") ?? 0),
};

/** A field of a rule that has one value. */
const valued = (name: string, value: string) => ({ name, rows: [[{ name: "", value }]] });

const forms = new Map<string, string>();

/** Why a file would not be taken, by a word in it. */
const refusedOf = (text: string) => (text.includes("changed") ? "profile-unsigned" : text.includes("other") ? "other-committee" : null);
let rights: RightsView[] = [{ at: "2026-11-23T08:00:00+01:00", name: "Elin Hammar", position: "assessor", act: "position", hash: null, municipality: null }];

export const sessionCommands: Pick<
  { [K in keyof Commands]: (args: Commands[K]["args"]) => Commands[K]["out"] },
  "session_read" | "municipalities" | "session_create" | "session_unlock" | "session_lock" | "session_restore" | "session_recover" | "secret_change" | "settings_write" | "form_keep" | "form_read" | "profile_check" | "profile_load" | "rules"
> = {
  session_read: () => session,
  municipalities: () => [
    { id: "norrtalje", name: "Norrtälje kommun", positions: ["assessor", "team_lead", "committee"], recovery: true, reachable: true },
    { id: "exempel", name: "Exempelkommunen", positions: ["team_lead"], recovery: false, reachable: false },
  ],
  session_create: ({ name, title, position, demo, language }) => {
    const user = { name, title, initials: name.slice(0, 1).toUpperCase(), team_lead: position === "team_lead", position, id: "0198f3a1-7c00-7000-8000-000000000007" };
    session = { ...session, stage: "open", user, demo, settings: { ...session.settings, language } };
    return session;
  },
  session_unlock: ({ secret }) => {
    if (secret !== "123456") {
      session = { ...session, tries_left: Math.max(0, (session.tries_left ?? 10) - 1) };
      throw { code: session.tries_left === 0 ? "slot-closed" : "wrong-secret", params: {}, reference: "fake" };
    }
    session = { ...session, ...OPEN, stage: "open", tries_left: 10 };
    return session;
  },
  session_restore: () => {
    session = { ...session, ...OPEN, stage: "open", read_only: false, copied_at: null, put_back: { holds_until: "2026-11-21T14:02:00+01:00", series: "YA2", damaged: "/hem/kvarbo/file/kvarbo-damaged-1.db" } };
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
  profile_check: ({ text }) =>
    refusedOf(text) !== null
      ? { choice: null, problems: [], refused: refusedOf(text) }
      : text.startsWith("[committee]")
      ? { choice: { id: "own", name: "Egna kommunen", positions: ["assessor"], recovery: text.includes("PUBLIC KEY"), reachable: !text.includes("example.se") }, problems: [], refused: null }
      : { choice: null, problems: [{ line: "1", reason: "[committee] is missing" }], refused: null },
  profile_load: ({ text }) => {
    const act = text.includes("wider") ? "wider_rules" : "rules";
    rights = [{ at: "2026-11-23T15:00:00+01:00", name: "Elin Hammar", position: "assessor", act, hash: "77aa0c71d0e94b5c8a1f", municipality: "Egna kommunen" }, ...rights];
    return session;
  },
  rules: () => ({
    own: false,
    hash: "5f2a0c71d0e94b5c8a1f",
    rights,
    rules: [
      { section: "service", line: "12", valid_from: "2020-04-01", valid_to: null, source: "Kristianstad, schablontider", verified: false, values: [valued("code", "dusch"), valued("name", "Dusch"), valued("minutes", "40"), { name: "usual", rows: [[{ name: "times", value: "2" }, { name: "per", value: "week" }]] }] },
      { section: "service", line: "24", valid_from: "2020-04-01", valid_to: null, source: "Kristianstad, schablontider", verified: true, values: [valued("code", "stad"), valued("name", "Städning"), valued("category", "service")] },
      { section: "follow_up", line: "300", valid_from: "2020-04-01", valid_to: "2026-12-31", source: "KSON 2022", verified: true, values: [valued("days_before_end", "30"), { name: "services", rows: [[{ name: "", value: "stad" }]] }] },
    ],
  }),
  settings_write: (settings) => (session = { ...session, settings }),
};
