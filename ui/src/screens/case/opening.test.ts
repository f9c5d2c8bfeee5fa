// The screen that one leaves stays until the case has been read, and the case is read once.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as api from "../../api";
import type { OverviewView } from "../../api/generated";
import * as autosave from "../../state/autosave.svelte";
import { parse } from "../../state/router.svelte";
import { ask, drop, take } from "./opening";

const view = { frame: { case: "7" } } as OverviewView;
const asked = vi.spyOn(api, "call");

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  asked.mockReset();
});

test("a case that was read is there when its screen comes, and is not asked for again", async () => {
  asked.mockResolvedValue(view);
  await ask(parse("#/case/7"));
  expect(take("7")?.view).toBe(view);
  expect(take("7")).toBeNull();
  expect(asked.mock.calls).toEqual([["case_read", { case: "7" }]]);
});

test("what was just written is saved before the case is read", async () => {
  let save: (saved: boolean) => void = () => undefined;
  const saving = vi.spyOn(autosave, "flushAll").mockReturnValue(new Promise((done) => (save = done)));
  asked.mockResolvedValue(view);
  const read = ask(parse("#/case/7"));
  expect(asked).not.toHaveBeenCalled();
  save(true);
  await read;
  expect(take("7")?.view).toBe(view);
  saving.mockRestore();
});

test("a case that is long in coming is waited for no longer than a moment, and its screen gets the same answer", async () => {
  let answer: (view: OverviewView) => void = () => undefined;
  asked.mockReturnValue(new Promise((come) => (answer = come as typeof answer)));
  const waited = ask(parse("#/case/7"));
  await vi.advanceTimersByTimeAsync(200);
  await waited;
  const opened = take("7");
  expect(opened?.view).toBeNull();
  answer(view);
  expect(await opened?.answer).toBe(view);
});

test("a refusal is for the screen to tell", async () => {
  asked.mockRejectedValue({ code: "locked" });
  await ask(parse("#/case/7"));
  await expect(take("7")?.answer).rejects.toEqual({ code: "locked" });
});

test("nothing is asked for on the way to a list, and no other case gets the answer, nor who comes after the lock", async () => {
  expect(ask(parse("#/cases"))).toBeNull();
  asked.mockResolvedValue(view);
  await ask(parse("#/case/7"));
  expect(take("8")).toBeNull();
  await ask(parse("#/case/7"));
  drop();
  expect(take("7")).toBeNull();
});
