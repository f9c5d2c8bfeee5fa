import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { session } from "../../state/session.svelte";
import Area from "./Area.svelte";
import { InvestigationWork } from "./work.svelte";

afterEach(cleanup);

test("what the assessor saw herself is asked for by a button, which leads into its field", async () => {
  await session.read();
  const work = new InvestigationWork("1");
  await work.load();
  await work.show("d5");
  render(Area, { props: { work, area: work.area!, nav: undefined, frame: work.view!.frame } });
  expect(screen.queryByLabelText("Det du själv såg och uppfattade")).toBeNull();
  await fireEvent.click(screen.getByText("Skriv det du själv såg"));
  expect(document.activeElement).toBe(screen.getByLabelText("Det du själv såg och uppfattade"));
});
