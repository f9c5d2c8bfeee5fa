import { afterEach, beforeEach, expect, test, vi } from "vitest";

const file = new Map<string, string>();
vi.mock("../api", () => ({
  call: async (name: string, { form, text }: { form: string; text: string }) => {
    if (name === "form_read") return { text: file.get(form) ?? "" };
    file.set(form, text);
    return { at: "2026-11-23T14:02:00+01:00" };
  },
}));
const { flushAll, forget } = await import("./autosave.svelte");
const { Kept } = await import("./kept.svelte");

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  forget();
  file.clear();
  vi.useRealTimers();
});

test("what stands in a form is kept 600 ms after a pause, and read again", async () => {
  new Kept<string>("new").write("Hjälp med dusch");
  await vi.advanceTimersByTimeAsync(600);
  expect(await new Kept<string>("new").read()).toBe("Hjälp med dusch");
});

test("the lock keeps it at once", async () => {
  new Kept<string>("new").write("Hjälp");
  expect(await flushAll()).toBe(true);
  expect(file.get("new")).toBe('"Hjälp"');
});

test("an emptied form is forgotten", async () => {
  const form = new Kept<string>("new");
  form.write("Hjälp");
  await form.flush();
  form.write(null);
  await form.leave();
  expect(file.get("new")).toBe("");
  expect(await new Kept<string>("new").read()).toBeNull();
});
