import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../../api";
import { amended } from "../case/events";
import Amend from "./Amend.svelte";
import { factsOf } from "./facts";

afterEach(cleanup);

const read = () => call("intake_read", { case: "1" });

test("each registered fact can be chosen, and each line until it is decided", async () => {
  const intake = await read();
  const facts = factsOf(intake);
  expect(facts.slice(0, 5).map((one) => one.fact)).toEqual(["received", "channel", "oral", "by", "authority"]);
  expect(facts.filter((one) => one.fact === "service")).toHaveLength(intake.services.length);
  const decided = { ...intake, own_words: { ...intake.own_words, locked: true } };
  expect(factsOf(decided).some((one) => one.fact === "service")).toBe(false);
});

test("a correction goes out with its reason, and not without one", async () => {
  const amend = vi.fn(async (..._said: string[]) => Boolean(await call("session_read", null)));
  render(Amend, { intake: await read(), amend });
  await fireEvent.click(screen.getByText("Rätta uppgift"));
  await fireEvent.change(await screen.findByLabelText("Uppgift"), { target: { value: "1" } });
  await fireEvent.change(screen.getByLabelText("Ska vara"), { target: { value: "letter" } });
  const act = screen.getByRole("button", { name: /^Rätta/ });
  expect(act.getAttribute("aria-disabled")).toBe("true");
  await fireEvent.input(screen.getByLabelText("Varför"), { target: { value: "Kom med post." } });
  await fireEvent.submit(document.querySelector("form")!);
  expect(amend.mock.calls).toEqual([["channel", "", "letter", "", "Kom med post."]]);
});

test("the list of events says what stood and what stands", () => {
  const words = amended({ fact: "channel", was: "telephone", now: "letter", reason: "Kom med post." });
  expect(words).toBe("Sättet rättades från Telefon till Brev. Skäl: Kom med post.");
  expect(amended({ fact: "authority", was: "", now: "Riitta Ek", reason: "Glömt" })).toContain("från inget till Riitta Ek");
});
