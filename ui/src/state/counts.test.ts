// The numbers in the bar.
import { expect, test, vi } from "vitest";
import * as api from "../api";
import { counts } from "./counts.svelte";

test("numbers that cannot be read are left as they were, and told by the screen that lists the same", async () => {
  const asked = vi.spyOn(api, "call").mockRejectedValue({ code: "damaged", params: {}, reference: "1-001" });
  await expect(counts.read(false)).resolves.toBeUndefined();
  expect([counts.today, counts.watches, asked.mock.calls.length]).toEqual([0, 0, 2]);
  asked.mockRestore();
});
