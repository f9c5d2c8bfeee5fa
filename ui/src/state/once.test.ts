import { expect, test, vi } from "vitest";
import { once } from "./once";

test("a second press while the first is under way is the same act, and a later one is another", async () => {
  let done: () => void = () => undefined;
  const act = vi.fn(() => new Promise<void>((end) => (done = end)));
  const press = once(act);
  const first = press();
  expect(press()).toBe(first);
  done();
  await first;
  void press();
  expect(act).toHaveBeenCalledTimes(2);
});

test("an act that failed can be tried again", async () => {
  const act = vi.fn(() => Promise.reject(new Error("full")));
  const press = once(act);
  await expect(press()).rejects.toThrow("full");
  await expect(press()).rejects.toThrow("full");
  expect(act).toHaveBeenCalledTimes(2);
});
