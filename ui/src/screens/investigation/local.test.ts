import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import ItemTexts from "./ItemTexts.svelte";
import { InvestigationWork } from "./work.svelte";

test("the catalogue's default and the municipality's own codes are chosen at the item, whose texts say whose they are", async () => {
  const work = new InvestigationWork("1");
  await work.load();
  await work.show("d5");
  const item = work.area!.items.find((one) => one.code === "d540")!;
  await work.choose(item.support, "");
  const shown = () => work.area!.items.find((one) => one.code === "d540")!;
  render(ItemTexts, { work, get item() { return shown(); } });
  await fireEvent.click(await screen.findByRole("button", { name: /^Katalogens förval: / }));
  await waitFor(() => expect(work.value(shown().support)).toBe("develop"));
  expect(screen.queryByRole("button", { name: /^Katalogens förval: / })).toBeNull();

  for (const name of ["Tillgodoses idag · Att klä sig", "Mål · Att klä sig"]) expect(screen.getByRole("textbox", { name })).toBeTruthy();
  expect(screen.getByRole("group", { name: "Stödet ska · Att klä sig" })).toBeTruthy();

  await fireEvent.change(screen.getByLabelText("Orsak till ensamhet"), { target: { value: "loss" } });
  await waitFor(() => expect(shown().code_lists[0]!.field.value).toBe("loss"));
});
