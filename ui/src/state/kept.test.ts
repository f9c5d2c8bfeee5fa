import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const file = new Map<string, string>();
/** How long the program takes to save, ms; the next one first. Nothing is at once. */
const takes: number[] = [];
let full = false;
vi.mock("../api", () => ({
  sentFrom: (_form: string, act: () => unknown) => act(),
  call: async (name: string, { form, text }: { form: string; text: string }) => {
    if (name === "form_read") return { text: file.get(form) ?? "" };
    const wait = takes.shift();
    if (wait) await new Promise((done) => setTimeout(done, wait));
    if (full) throw { code: "disk-full", params: {}, reference: "1" };
    file.set(form, text);
    return { at: "2026-11-23T14:02:00+01:00" };
  },
}));
const { flushAll, forget } = await import("./autosave.svelte");
const { keptOf } = await import("./kept.svelte");

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  full = false;
  takes.length = 0;
  forget();
  file.clear();
  vi.useRealTimers();
});

describe("what stands in a form", () => {
  test("is kept 600 ms after a pause, and read again after the lock", async () => {
    keptOf<string>("new").write("Hjälp med dusch");
    await vi.advanceTimersByTimeAsync(600);
    forget();
    expect(await keptOf<string>("new").read()).toBe("Hjälp med dusch");
  });

  test("is kept a second after the first key though one never pauses", async () => {
    const form = keptOf<string>("new");
    for (let at = 1; at <= 10; at += 1) {
      form.write("a".repeat(at));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(file.get("new")).toBe(`"${"a".repeat(10)}"`);
  });

  test("is the newest, though an older text takes longer to save", async () => {
    takes.push(5_000, 1);
    const form = keptOf<string>("new");
    form.write("först");
    await vi.advanceTimersByTimeAsync(600);
    form.write("först och sedan");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(file.get("new")).toBe('"först och sedan"');
  });

  test("is kept at once by the lock, the text that is under way and the one after it", async () => {
    takes.push(2_000, 2_000);
    const form = keptOf<string>("new");
    form.write("Hjälp");
    const first = form.flush();
    form.write("Hjälp med dusch");
    const locked = flushAll();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await Promise.all([first, locked])).toEqual([true, true]);
    expect(file.get("new")).toBe('"Hjälp med dusch"');
  });

  test("is there when the form is opened again though it could not be saved", async () => {
    full = true;
    const form = keptOf<string>("new");
    form.write("Kvar");
    expect(await form.flush()).toBe(false);
    expect(await keptOf<string>("new").read()).toBe("Kvar");
    full = false;
    expect(await flushAll()).toBe(true);
    expect(file.get("new")).toBe('"Kvar"');
  });

  test("is not kept again after it was sent, though its pause ran out meanwhile", async () => {
    const form = keptOf<string>("new");
    form.write("Ringde.");
    await form.flush();
    form.write("Ringde dottern.");
    const sent = form.send(async () => {
      await new Promise((done) => setTimeout(done, 2_000));
      file.set("new", "");
      return true;
    }, Boolean);
    const locked = flushAll();
    await vi.advanceTimersByTimeAsync(3_000);
    expect([await sent, await locked]).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(file.get("new")).toBe("");
  });

  test("is kept as it was written on while it was sent, and not as it was sent", async () => {
    const form = keptOf<string>("new");
    form.write("Ek");
    await form.flush();
    const sent = form.send(async () => {
      await new Promise((done) => setTimeout(done, 2_000));
      file.set("new", "");
      return true;
    }, Boolean);
    await vi.advanceTimersByTimeAsync(500);
    form.write("Ekman");
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await sent).toBe(true);
    expect(file.get("new")).toBe('"Ekman"');
  });

  test.each([["refused", async () => false], ["failed", () => Promise.reject(new Error())]])("is kept when what it was sent for is %s", async (_how, act) => {
    const form = keptOf<string>("new");
    form.write("Ringde.");
    await form.send(act, Boolean).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(file.get("new")).toBe('"Ringde."');
  });

  test("is forgotten when the form is emptied", async () => {
    const form = keptOf<string>("new");
    form.write("Hjälp");
    await form.flush();
    form.write(null);
    await form.flush();
    expect(file.get("new")).toBe("");
    expect(await form.read()).toBeNull();
  });
});
