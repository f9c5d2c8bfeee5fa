import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idle } from "./idle.svelte";

const lock = vi.fn();
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  lock.mockReset();
  stop = idle.watch(5, lock);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test("the window warns a minute before it locks, then locks once", () => {
  vi.advanceTimersByTime(4 * 60_000 - 1000);
  expect(idle.warned).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(idle.warned).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(lock).toHaveBeenCalledTimes(1);
});

test("any key keeps it open, also during the warning", () => {
  vi.advanceTimersByTime(4 * 60_000 + 30_000);
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift" }));
  expect(idle.warned).toBe(false);
  vi.advanceTimersByTime(4 * 60_000);
  expect(lock).not.toHaveBeenCalled();
});

test("a pointer that only trembles does not answer the warning", () => {
  vi.advanceTimersByTime(4 * 60_000 + 30_000);
  window.dispatchEvent(new Event("pointermove"));
  expect(idle.warned).toBe(true);
});
