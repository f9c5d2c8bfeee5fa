// Which door the window stands at, whatever order the answers come in.
import { afterEach, expect, test, vi } from "vitest";
import { call } from "../api";
import { session } from "./session.svelte";

vi.mock("../api", async (original) => {
  const real = await original<typeof import("../api")>();
  return { ...real, call: vi.fn(real.call) };
});

afterEach(() => vi.mocked(call).mockClear());

test("while the program locks, an answer from before does not open the screens, and unlocking waits its turn", async () => {
  const open = await session.read();
  expect(open.stage).toBe("open");
  let locked = (): void => undefined;
  vi.mocked(call).mockImplementationOnce(() => new Promise((answer) => (locked = () => answer({ ...open, stage: "locked" }))));
  const lock = session.lock();
  await session.read();
  expect(session.view?.stage).toBe("locked");
  const unlock = session.unlock("123456");
  await Promise.resolve();
  expect(vi.mocked(call).mock.calls.map(([name]) => name)).not.toContain("session_unlock");
  locked();
  await lock;
  await unlock;
  expect(session.view?.stage).toBe("open");
});

test("what the network changed is taken, but that the program has locked is not heard from there", async () => {
  const open = await session.read();
  vi.mocked(call).mockResolvedValueOnce({ ...open, needs_you: 1 });
  await session.met();
  expect(session.view?.needs_you).toBe(1);
  vi.mocked(call).mockResolvedValueOnce({ ...open, stage: "locked" });
  await session.met();
  expect(session.view?.stage).toBe("open");
});
