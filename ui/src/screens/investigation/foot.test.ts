// What the foot of the investigation asks for before it is closed.
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { t } from "../../l10n/fluent.svelte";
import { session } from "../../state/session.svelte";
import ReviewFoot from "./ReviewFoot.svelte";
import { InvestigationWork } from "./work.svelte";

afterEach(cleanup);

test("areas that nobody has touched are asked for once, and stop nothing", async () => {
  await session.read();
  const work = new InvestigationWork("1");
  await work.load();
  await work.choose(work.view!.analysis, "Behovet är vägt.");
  const untouched = work.view!.areas.filter((area) => area.state === "not_begun");
  expect(untouched).not.toEqual([]);
  render(ReviewFoot, { props: { work, view: work.view! } });
  await fireEvent.click(screen.getByText("Utredningen är klar"));
  expect(work.view!.done).toBe(false);
  screen.getByText(t("investigation-review-untouched", { count: untouched.length }));
  await fireEvent.click(screen.getByText("Klar ändå"));
  await expect.poll(() => work.view!.done).toBe(true);
});
