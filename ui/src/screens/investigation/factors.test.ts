import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import Background from "./Background.svelte";
import Review from "./Review.svelte";
import { InvestigationWork } from "./work.svelte";

test("a related factor is chosen beside its text, described, and shown in the review as what nobody has checked", async () => {
  const work = new InvestigationWork("1");
  await work.load();
  const shown = render(Background, { work, get view() { return work.view!; } });
  const open = screen.getByRole("button", { name: "Relaterade faktorer: Kroppens funktioner (valda: 0)" });
  expect(screen.queryByRole("checkbox", { name: "b144 Minnesfunktioner" })).toBeNull();
  await fireEvent.click(open);
  await fireEvent.click(screen.getByRole("checkbox", { name: "b144 Minnesfunktioner" }));
  const words = await screen.findByLabelText("b144 Minnesfunktioner", { selector: "textarea" });
  await fireEvent.input(words, { target: { value: "Glömmer spisen." } });
  await fireEvent.blur(words);
  await waitFor(() => expect(work.view!.factors.find(({ icf }) => icf === "b144")?.words.text).toBe("Glömmer spisen."));
  shown.unmount();

  render(Review, { view: work.view! });
  const [line] = screen.getAllByRole("listitem");
  expect(line?.textContent).toBe("b144 Minnesfunktioner: Glömmer spisen. (inte kontrollerad mot Socialstyrelsens lista)");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
});
