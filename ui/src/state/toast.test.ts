import { afterEach, expect, test, vi } from "vitest";
import { stay } from "./router.svelte";
import { toast, toasts, undoable } from "./toast.svelte";

afterEach(() => {
  toasts.close();
  stay("/today");
});

test("what was told of one case is neither shown nor undone over another", () => {
  const undo = vi.fn();
  stay("/case/1/decision");
  toast("Beslutet är undertecknat", undo);
  expect(toasts.shown?.text).toBe("Beslutet är undertecknat");
  stay("/case/2/visit");
  expect(toasts.shown).toBeNull();
  expect(toasts.undo()).toBe(false);
  expect(undo).not.toHaveBeenCalled();
});

test("what was told where no case was open follows to the case that it opened", () => {
  stay("/new");
  toast("Ärendet är öppnat");
  stay("/case/3/intake");
  expect(toasts.shown?.text).toBe("Ärendet är öppnat");
});

test("a change that is seen where it stands is undone without a word", () => {
  const undo = vi.fn();
  undoable(undo);
  expect(toasts.shown).toBeNull();
  expect(toasts.undo()).toBe(true);
  expect(undo).toHaveBeenCalledOnce();
});

test("words alone go no further than to the screen that the act led to, what can be undone stays", async () => {
  const walk = async (hash: string) => {
    location.hash = hash;
    await new Promise((done) => window.addEventListener("hashchange", done, { once: true }));
  };
  // What the tests before did to the hash is told by now.
  await new Promise((done) => setTimeout(done));
  toast("Ärendet är öppnat");
  await walk("#/cases");
  expect(toasts.shown?.text).toBe("Ärendet är öppnat");
  await walk("#/watches");
  expect(toasts.shown).toBeNull();
  toast("Texten är infogad", () => undefined);
  await walk("#/cases");
  await walk("#/today");
  expect(toasts.shown?.text).toBe("Texten är infogad");
});
