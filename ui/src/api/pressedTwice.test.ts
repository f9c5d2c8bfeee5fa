// A double click is one act.
import { afterEach, expect, test, vi } from "vitest";
import { call } from ".";
import * as fake from "./fake";

const answer = vi.spyOn(fake, "answer");
afterEach(() => void answer.mockClear());

const note = (text: string) => call("form_keep", { form: "note/1", text });

test("what is asked for twice before it is answered is asked for once, and both get the answer", async () => {
  const [one, two] = await Promise.all([note("Ringde."), note("Ringde.")]);
  expect(two).toEqual(one);
  expect(answer).toHaveBeenCalledTimes(1);
});

test("something else, and the same after its answer or after something else, is asked for anew", async () => {
  await Promise.all([note("Ringde."), note("Ringde igen."), note("Ringde.")]);
  await note("Ringde.");
  expect(answer).toHaveBeenCalledTimes(4);
});
