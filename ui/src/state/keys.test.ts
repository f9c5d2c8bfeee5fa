import { describe, expect, test } from "vitest";
import { eachKeyOnce, faceOf, keyOf } from "./keys.svelte";

const key = (name: string, held: KeyboardEventInit = {}) => keyOf(new KeyboardEvent("keydown", { key: name, ...held }));

describe("a key", () => {
  test("is written the same however it was held", () => {
    expect(key("k", { ctrlKey: true })).toBe("Ctrl+K");
    expect(key("K", { metaKey: true })).toBe("Ctrl+K");
    expect(key("F6", { shiftKey: true })).toBe("Shift+F6");
    expect(key("ArrowLeft", { altKey: true })).toBe("Alt+ArrowLeft");
  });

  test("is not taken for another when AltGr is held, which Nordic keyboards write with", () => {
    expect(key("2", { ctrlKey: true, altKey: true })).toBe("Ctrl+Alt+2");
  });

  test("is printed as it stands on the keyboard", () => {
    expect(faceOf("Ctrl+Enter")).toBe("Ctrl ↵");
    expect(faceOf("Ctrl+PageDown")).toBe("Ctrl PgDn");
  });
});

test("a key stands at the nearest command that has it, and at no other", () => {
  const note = { id: "note", name: "Ny anteckning", key: "Ctrl+N", act: () => undefined };
  const fresh = { ...note, id: "new", name: "Nytt ärende" };
  expect(eachKeyOnce([note, fresh, { ...fresh, id: "today", key: undefined }]).map(({ key }) => key)).toEqual(["Ctrl+N", undefined, undefined]);
});
