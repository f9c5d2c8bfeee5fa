// What the sync centre says of how the file stands, the one act that it offers, and when it reads anew.
import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import type { Commands, SyncState, SyncView, SyncWhy } from "../../api/generated";
import { t } from "../../l10n/fluent.svelte";
import { onMet } from "../../platform";
import { forgetForms } from "../../state/kept.svelte";
import { toasts } from "../../state/toast.svelte";
import Sync from "./Sync.svelte";

vi.mock("../../api", async (original) => {
  const real = await original<typeof import("../../api")>();
  return { ...real, call: vi.fn(real.call) };
});
vi.mock("../../platform", async (original) => ({ ...(await original<typeof import("../../platform")>()), onMet: vi.fn() }));

const ALONE: SyncView = {
  address: null, state: "alone", why: null, until: null, kept: 4, sent: 0, waiting: 4, waiting_since: "2026-11-20T08:12:00+01:00",
  synced_at: null, met_at: null, fetched: 0, news: [], conflicts: [], examined: [],
};
const JOINED: SyncView = {
  ...ALONE, address: "https://kvarbo.example", state: "resting", sent: 4, waiting: 0, waiting_since: null,
  synced_at: "2026-11-23T13:40:00+01:00", met_at: "2026-11-23T13:40:00+01:00", fetched: 7,
};

/** How the program says that it stands, and what a command is answered by where that is something else. */
let stands: SyncView;
let answers: Partial<Record<keyof Commands, () => unknown>>;
/** Tells the screen that the program has met, and how often the screen has ceased to listen. */
let told = (): void => undefined;
const ceased = vi.fn();

beforeEach(() => {
  [stands, answers] = [ALONE, {}];
  vi.mocked(onMet).mockImplementation((act) => {
    told = act;
    return ceased;
  });
  vi.mocked(call).mockImplementation(((name: keyof Commands) => {
    if (name === "form_read") return Promise.resolve({ text: "" });
    if (name === "form_keep") return Promise.resolve({ at: "2026-11-23T14:02:00+01:00" });
    try {
      return Promise.resolve(answers[name] ? answers[name]() : { ...stands });
    } catch (refusal) {
      return Promise.reject(refusal);
    }
  }) as typeof call);
});
afterEach(() => {
  cleanup();
  forgetForms();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const asked = (name: keyof Commands) => vi.mocked(call).mock.calls.filter(([each]) => each === name).length;

/** Opens the screen as the file stands. */
async function opens(view: SyncView): Promise<void> {
  stands = view;
  render(Sync);
  await screen.findByRole("status");
}

/** Hears that the file stands otherwise. */
async function hears(view: SyncView): Promise<void> {
  stands = view;
  told();
  await vi.waitFor(() => expect(screen.getByRole("heading", { level: 2, name: t(`sync-state-${view.state}`) })).toBeTruthy());
}

/** The buttons, but the one that leaves. */
const acts = () => screen.getAllByRole("button").map((button) => button.textContent.trim()).filter((name) => name !== t("sync-leave"));
const said = () => screen.getByRole("status").textContent;
const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: t("sync-address") });
const refuse = (code: string) => () => {
  throw { code, params: {}, reference: "k1" };
};

test.each<[state: SyncState, act: string]>([
  ["alone", "Anslut"],
  ["signed_out", "Logga in"],
  ["signing_in", "Öppna inloggningen igen"],
  ["working", "Synkar"],
  ["waiting", "Synka nu"],
  ["stopped", "Synka nu"],
])("a file that is %s has its words and one act: %s", async (state, act) => {
  await opens(state === "alone" ? ALONE : { ...JOINED, state });
  expect(screen.getByRole("heading", { level: 2, name: t(`sync-state-${state}`) })).toBeTruthy();
  expect(said()).toContain(t(`sync-say-${state}`));
  expect(acts()).toEqual([act]);
});

const WHYS: Record<SyncWhy, [state: SyncState, act: string]> = {
  offline: ["waiting", "Synka nu"],
  later: ["waiting", "Synka nu"],
  issuer_unreachable: ["signed_out", "Logga in"],
  refused_sign_in: ["signed_out", "Logga in"],
  no_rights: ["stopped", "Synka nu"],
  revoked: ["stopped", "Synka nu"],
  actor_taken: ["stopped", "Synka nu"],
  replica_taken: ["stopped", "Synka nu"],
  behind: ["stopped", "Synka nu"],
  broken: ["stopped", "Synka nu"],
  unsound: ["stopped", "Synka nu"],
  too_much: ["stopped", "Synka nu"],
  not_kvarbo: ["waiting", "Synka nu"],
  clock: ["waiting", "Synka nu"],
};
test.each(Object.entries(WHYS) as [SyncWhy, [SyncState, string]][])("why it is not further, %s, is said with what to do", async (why, [state, act]) => {
  await opens({ ...JOINED, state, why });
  expect(said()).toContain(t(`sync-why-${why}`));
  expect(acts()).toEqual([act]);
});

test("when it tries again by itself is told", async () => {
  await opens({ ...JOINED, state: "waiting", why: "offline", until: "2026-11-23T14:10:00+01:00" });
  expect(said()).toContain(t("sync-offline"));
  expect(said()).toMatch(/14:10/);
});

test("nothing is called synced without a receipt, nor while something waits", async () => {
  await opens(JOINED);
  expect(said()).toContain("Synkat");
  for (const without of [{ synced_at: null }, { waiting: 1, waiting_since: "2026-11-23T13:52:00+01:00" }, { state: "working" as const }]) {
    cleanup();
    await opens({ ...JOINED, ...without });
    expect(said()).not.toContain("Synkat");
  }
});

test("what waits says since when, and what was sent when there was a receipt for it", async () => {
  await opens({ ...JOINED, kept: 7, waiting: 3, waiting_since: "2026-11-23T13:52:00+01:00" });
  const facts = screen.getByRole("region", { name: t("sync-facts") });
  const fact = (name: string) => within(facts).getByText(name).nextElementSibling?.textContent;
  expect(fact(t("sync-saved"))).toBe("7 ändringar");
  expect(fact(t("sync-sent"))).toBe("4 ändringar");
  expect(fact(t("sync-waiting"))).toMatch(/^3 ändringar, sedan .*13:52$/);
  expect(fact(t("sync-receipt"))).toMatch(/13:40$/);
});

test("a case where two wrote in the same field is led to, and so is one that a colleague changed", async () => {
  await opens({
    ...JOINED,
    conflicts: [{ case: "c1", name: "Aino Lindqvist", fields: 2 }],
    news: [{ case: "c2", name: "Eskil Wahlgren", by: null, at: "2026-11-23T13:31:00+01:00", changes: 1 }],
  });
  expect(screen.getByText(t("sync-conflicts-lead"))).toBeTruthy();
  expect(screen.getByRole("link", { name: "Aino Lindqvist" }).getAttribute("href")).toBe("#/case/c1");
  expect(screen.getByRole("link", { name: "Eskil Wahlgren" }).getAttribute("href")).toBe("#/case/c2");
  expect(screen.getByText(/^1 ändring av en kollega/)).toBeTruthy();
});

test("a decision that is to be examined is told by its number, and led to where its case is still here", async () => {
  await opens({
    ...JOINED,
    examined: [
      { number: "2026-K3-0398", decided: "2026-11-19", case: null },
      { number: "2026-K3-0399", decided: "2026-11-19", case: "c3" },
    ],
  });
  const list = within(screen.getByRole("region", { name: t("sync-examined") }));
  expect(list.getByText(/^Beslut 2026-K3-0398/)).toBeTruthy();
  expect(list.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["#/case/c3"]);
});

test.each([["", null, "sync-address-empty"], ["http://kvarbo.example", "central-address", "error-central-address"]])(
  "the address %j is told to be wrong at its field, which has focus and what was typed",
  async (typed, code, words) => {
    if (code !== null) answers["sync_join"] = refuse(code);
    await opens(ALONE);
    await fireEvent.input(field(), { target: { value: typed } });
    await fireEvent.click(screen.getByRole("button", { name: t("sync-join") }));
    await vi.waitFor(() => expect(field().getAttribute("aria-invalid")).toBe("true"));
    expect(document.getElementById("sync-address-error")?.textContent).toBe(t(words));
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe(typed);
  },
);

test("an address where something else answers is told to be wrong at its field until another is written", async () => {
  await opens({ ...ALONE, address: "https://other.example", state: "signed_out", why: "not_kvarbo" });
  expect(field().value).toBe("https://other.example");
  expect(document.getElementById("sync-address-error")?.textContent).toBe(t("sync-why-not_kvarbo"));
  expect(said()).not.toContain(t("sync-why-not_kvarbo"));
  await fireEvent.input(field(), { target: { value: "https://kvarbo.example" } });
  expect(field().getAttribute("aria-invalid")).toBeNull();
});

test("who has joined stands at what opens the browser anew, and who has left at the address, with the way back", async () => {
  answers["sync_join"] = () => ({ ...ALONE, address: "https://kvarbo.example", state: "signing_in" });
  answers["sync_leave"] = () => ALONE;
  await opens(ALONE);
  await fireEvent.input(field(), { target: { value: "https://kvarbo.example" } });
  screen.getByRole("button", { name: t("sync-join") }).focus();
  await fireEvent.click(screen.getByRole("button", { name: t("sync-join") }));
  const again = await screen.findByRole("button", { name: t("sync-sign-in-again") });
  await vi.waitFor(() => expect(document.activeElement).toBe(again));

  const leave = screen.getByRole("button", { name: t("sync-leave") });
  leave.focus();
  await fireEvent.click(leave);
  await vi.waitFor(() => expect(document.activeElement).toBe(field()));
  expect(field().value).toBe("");
  await vi.waitFor(() => expect(toasts.shown?.text).toBe(t("sync-left")));
  expect(toasts.undo()).toBe(true);
  await screen.findByRole("button", { name: t("sync-sign-in-again") });
  expect(vi.mocked(call)).toHaveBeenLastCalledWith("sync_join", { address: "https://kvarbo.example" });
});

test("what is typed and the focus stay when it is read anew", async () => {
  await opens(ALONE);
  field().focus();
  await fireEvent.input(field(), { target: { value: "https://kva" } });
  await hears({ ...ALONE, kept: 5 });
  await screen.findByText("5 ändringar");
  expect(field().value).toBe("https://kva");
  expect(document.activeElement).toBe(field());
});

test("the numbers move while it works, and at rest nothing is read before the program has met", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  stands = { ...JOINED, state: "working" };
  render(Sync);
  const passes = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    await tick();
  };
  await passes(0);
  expect(asked("sync_read")).toBe(1);
  await passes(2_000);
  await passes(2_000);
  expect(asked("sync_read")).toBe(3);
  stands = JOINED;
  told();
  await passes(0);
  expect(said()).toContain("Synkat");
  await passes(60_000);
  expect(asked("sync_read")).toBe(4);
});

test("nothing is read any more when the screen is left", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  stands = { ...JOINED, state: "working" };
  render(Sync);
  await vi.advanceTimersByTimeAsync(0);
  await tick();
  cleanup();
  expect(ceased).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked("sync_read")).toBe(1);
});
