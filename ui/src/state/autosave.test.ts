import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const call = vi.fn<(name: string, args: { path: string; text?: string; value?: string; counter?: number }) => Promise<{ at: string }>>();
vi.mock("../api", async (original) => ({ ...(await original<typeof import("../api")>()), call }));
const { Autosave, autosave, flushAll, forget, unsaved } = await import("./autosave.svelte");

const said = (name: string) => call.mock.calls.filter(([asked]) => asked === name).map(([, args]) => args);

beforeEach(() => {
  vi.useFakeTimers();
  call.mockReset();
  call.mockResolvedValue({ at: "2026-11-23T14:02:00+01:00" });
});
afterEach(() => {
  forget();
  vi.useRealTimers();
});

describe("what is written", () => {
  test("is a draft 600 ms after a pause", async () => {
    const saver = new Autosave("1");
    saver.input("item/d540/goal", "Klä sig");
    await vi.advanceTimersByTimeAsync(599);
    expect(call).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(said("draft_write")).toMatchObject([{ path: "item/d540/goal", text: "Klä sig" }]);
  });

  test("is a draft at least once a second while one writes without pause", async () => {
    const saver = new Autosave("1");
    for (let at = 0; at < 21; at += 1) {
      saver.input("analysis", "a".repeat(at + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(said("draft_write")).toHaveLength(2);
  });

  test("carries a counter that rises, so that an older text that comes late is known", async () => {
    const saver = new Autosave("1");
    for (const text of ["a", "ab", "abc"]) {
      saver.input("analysis", text);
      await vi.advanceTimersByTimeAsync(600);
    }
    const counters = said("draft_write").map((args) => args.counter ?? 0);
    expect(counters).toEqual([...counters].sort((one, other) => one - other));
    expect(new Set(counters).size).toBe(3);
  });

  test("is accepted when the field is left, once, and without a draft after it", async () => {
    const saver = new Autosave("1");
    saver.input("analysis", "Färdigt");
    await saver.flush("analysis");
    await saver.flush("analysis");
    await vi.advanceTimersByTimeAsync(5000);
    expect(said("field_write")).toMatchObject([{ value: "Färdigt" }]);
    expect(said("draft_write")).toHaveLength(0);
  });

  test("is accepted only after the draft before it was answered, however late", async () => {
    const saver = new Autosave("1");
    let answer: (saved: { at: string }) => void = () => undefined;
    call.mockImplementationOnce(() => new Promise((done) => (answer = done)));
    saver.input("analysis", "Halvvägs");
    await vi.advanceTimersByTimeAsync(600);
    saver.input("analysis", "Färdigt");
    const accepted = saver.flush("analysis");
    await vi.advanceTimersByTimeAsync(5000);
    expect(said("field_write")).toHaveLength(0);
    answer({ at: "2026-11-23T14:02:00+01:00" });
    expect(await accepted).toBe(true);
    expect(call.mock.calls.map(([name]) => name)).toEqual(["draft_write", "field_write"]);
  });

  test("is accepted once though it is left and locked at the same time", async () => {
    const saver = autosave("1");
    saver.input("analysis", "Färdigt");
    expect(await Promise.all([saver.flush("analysis"), flushAll()])).toEqual([true, true]);
    expect(said("field_write")).toHaveLength(1);
  });

  test("stays, is told at its field, and goes again when it could not be saved", async () => {
    const saver = new Autosave("1");
    call.mockRejectedValueOnce({ code: "disk-full", params: {}, reference: "1" });
    saver.input("analysis", "Kvar");
    expect(await saver.flush("analysis")).toBe(false);
    expect(saver.failed.get("analysis")?.code).toBe("disk-full");
    expect(saver.pending("analysis")).toBe("Kvar");
    expect(await saver.flush("analysis")).toBe(true);
    expect(saver.failed.has("analysis")).toBe(false);
  });

  test("stays as it was pasted when it is longer than the field takes, and is asked for again once it is short", async () => {
    const saver = new Autosave("1");
    const huge = "👵 שלום".repeat(1_500_000);
    call.mockRejectedValueOnce({ code: "too-long", params: {}, reference: "1" });
    saver.input("analysis", huge);
    await vi.advanceTimersByTimeAsync(600);
    expect(saver.failed.get("analysis")?.code).toBe("too-long");
    expect(saver.pending("analysis")).toBe(huge);
    saver.input("analysis", "Kort");
    await vi.advanceTimersByTimeAsync(600);
    expect(saver.failed.has("analysis")).toBe(false);
  });

  test("is put aside when it was refused, and stands in its field again after the lock, until it is saved", async () => {
    let aside = "";
    const answers = (refused: (text: string) => boolean) => async (name: string, { text, value }: { text?: string; value?: string }) => {
      if (name === "form_read") return { text: aside, at: "" };
      if (name === "form_keep") aside = text ?? "";
      else if (refused(text ?? value ?? "")) throw { code: "too-long", params: {}, reference: "1" };
      return { at: "2026-11-23T14:02:00+01:00" };
    };
    call.mockImplementation(answers((text) => text.length > 200_000));
    const saver = autosave("1");
    saver.input("analysis", "👵".repeat(150_000));
    saver.input("goal", "Klä sig");
    expect(unsaved()).toBe("lost");
    expect(await flushAll()).toBe(false);
    expect(unsaved()).toBe("aside");
    expect(new TextEncoder().encode(aside).length).toBeLessThan(200_000);
    forget();

    const again = autosave("1");
    await vi.waitFor(() => expect(again.pending("analysis")).toMatch(/^(👵){40000,}$/u));
    expect(again.failed.has("analysis")).toBe(true);
    expect(again.pending("goal")).toBeUndefined();
    again.input("analysis", "Kort");
    expect(await flushAll()).toBe(true);
    expect(aside).toBe("");
    expect(unsaved()).toBeNull();
  });

  test("is lost with the lock, and told there, when nothing can be written", async () => {
    call.mockRejectedValue({ code: "disk-full", params: {}, reference: "1" });
    autosave("1").input("analysis", "Kvar");
    expect(await flushAll()).toBe(false);
    expect(unsaved()).toBe("lost");
  });

  test("while an earlier text is being accepted is not lost", async () => {
    const saver = new Autosave("1");
    let answer: (saved: { at: string }) => void = () => undefined;
    call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    saver.input("analysis", "Först");
    const first = saver.flush("analysis");
    saver.input("analysis", "Först och sedan");
    answer({ at: "2026-11-23T14:02:00+01:00" });
    await first;
    expect(saver.pending("analysis")).toBe("Först och sedan");
    await saver.flush("analysis");
    expect(said("field_write").at(-1)).toMatchObject({ value: "Först och sedan" });
  });

  test("in every case is accepted before the window locks, and forgotten after", async () => {
    autosave("1").input("analysis", "ett");
    autosave("2").input("analysis", "två");
    expect(await flushAll()).toBe(true);
    expect(said("field_write")).toHaveLength(2);
    forget();
    expect(autosave("1").pending("analysis")).toBeUndefined();
  });
});
