import { afterEach, expect, test, vi } from "vitest";
import { go, stay } from "./router.svelte";
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

test("an act that leads somewhere is told there", () => {
  stay("/new");
  go("/case/3/intake");
  toast("Ärendet är öppnat");
  expect(toasts.shown?.text).toBe("Ärendet är öppnat");
});

test("a change that is seen where it stands is undone without a word", () => {
  const undo = vi.fn();
  undoable(undo);
  expect(toasts.shown).toBeNull();
  expect(toasts.undo()).toBe(true);
  expect(undo).toHaveBeenCalledOnce();
});

test("words go when one leaves the screen that they are about, also for another area of the same case", () => {
  stay("/case/1/investigation/d4");
  toast("Livsområdet är tomt");
  go("/case/1/investigation/d5");
  expect(toasts.shown).toBeNull();
});

test("what can be undone stays within the case or the list, and goes with it", () => {
  stay("/case/1/investigation/d4");
  toast("Livsområdet är klart", () => undefined);
  go("/case/1/investigation/d5");
  expect(toasts.shown?.text).toBe("Livsområdet är klart");
  stay("/settings");
  toast("Inställningen är ändrad", () => undefined);
  go("/calendar");
  expect(toasts.shown).toBeNull();
  expect(toasts.undo()).toBe(false);
});
