import { describe, expect, it, vi } from "vitest";
import { call } from "../../api";
import { place } from "../../state/place";
import { toasts } from "../../state/toast.svelte";
import { idOf } from "../parts/fields";
import { InvestigationWork } from "./work.svelte";

vi.mock("../../api", async (original) => {
  const real = await original<typeof import("../../api")>();
  return { ...real, call: vi.fn(real.call) };
});

async function begun(): Promise<InvestigationWork> {
  const work = new InvestigationWork("1");
  await work.load();
  await work.show("d5");
  return work;
}

describe("the investigation in hand", () => {
  it("puts focus on the item that lacks something", async () => {
    const work = await begun();
    expect(work.item?.code).toBe("d550");
    expect(work.item?.missing).toEqual(["level"]);
  });

  it("shows a level at once, and counts what is missing when the program has answered", async () => {
    const work = await begun();
    const item = work.item!;
    const before = work.view!.missing;
    const written = work.choose(item.assessed, "0");
    expect(work.value(item.assessed)).toBe("0");
    await written;
    expect(work.item?.missing).toEqual([]);
    expect(work.view!.missing).toBe(before - 1);
  });

  it("takes back what could not be written", async () => {
    const work = await begun();
    const item = work.area!.items[0]!;
    vi.mocked(call).mockRejectedValueOnce({ code: "signed", params: {}, reference: "x" });
    await work.choose(item.assessed, "4");
    expect(work.value(item.assessed)).toBe(item.assessed.value);
  });

  it("inserts last time's text after what stands, marked as reused", async () => {
    const work = await begun();
    work.focused = "d540";
    const item = work.item!;
    await work.choose(item.own_words, "Ny text.");
    await work.reuse(work.item!);
    expect(call).toHaveBeenCalledWith("field_write", {
      case: "1",
      path: "item/d540/own_words",
      value: `Ny text.\n${item.previous!.own_words}`,
      reused: true,
      versions: [],
    });
    expect(work.item?.own_words.text).toContain("Ny text.\n");
  });

  it("shows only the last area that was asked for", async () => {
    const work = await begun();
    await Promise.all([work.show("d4"), work.show("d6")]);
    expect(work.area?.code).toBe("d6");
  });

  it("stays at the area that one has gone to, whatever of the one before is answered after that", async () => {
    const work = await begun();
    const written = work.choose(work.item!.assessed, "0");
    const gone = work.show("d6");
    await Promise.all([written, gone]);
    expect(work.area?.code).toBe("d6");
    const late = work.show("d4");
    work.leave();
    await late;
    expect(work.area).toBeNull();
    await work.refresh();
    expect(work.area).toBeNull();
  });

  it("opens an area at the item that is looked for, and its field has the focus when it is there", async () => {
    const work = await begun();
    await work.show("d4");
    work.goTo("d5", "item/d520/goal", "d520");
    expect(location.hash).toBe("#/case/1/investigation/d5");
    await work.show("d5");
    expect(work.item?.code).toBe("d520");
    place.arrive();
    const field = Object.assign(document.createElement("textarea"), { id: idOf("item/d520/goal") });
    document.body.append(field);
    await vi.waitFor(() => expect(document.activeElement).toBe(field));
    field.remove();
  });

  it("says how much is missing in an area that is marked as done", async () => {
    const work = await begun();
    await work.choose({ path: "item/d550/assessed", versions: [] }, "");
    await work.toggleDone();
    expect(toasts.shown?.text).toBe("Markerat klart, 1 saknas");
    await work.toggleDone();
    await work.choose({ path: "item/d550/assessed", versions: [] }, "0");
    await work.toggleDone();
    expect(toasts.shown?.text).toBe("Livsområdet är klart");
    await work.toggleDone();
  });
});
