// What a window manager does, where none runs: it asks a window to close (ICCCM 4.2.8.1).

import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const x11 = createRequire(join(resolve(import.meta.dirname, "../.."), "ui/package.json"))("x11");

const answered = (ask) => new Promise((done, fail) => ask((error, answer) => (error ? fail(error) : done(answer))));

/** Asks every window on a screen that can be asked to close. Answers how many there were. */
export async function askToClose(display) {
  const { client, screen } = await answered((done) => x11.createClient({ display }, done));
  const [protocols, close] = await Promise.all(
    ["WM_PROTOCOLS", "WM_DELETE_WINDOW"].map((name) => answered((done) => client.InternAtom(false, name, done))),
  );
  const { children } = await answered((done) => client.QueryTree(screen[0].root, done));
  let asked = 0;
  for (const window of children) {
    const { data } = await answered((done) => client.GetProperty(0, window, protocols, 0, 0, 64, done));
    const known = Array.from({ length: data.length / 4 }, (_, at) => data.readUInt32LE(at * 4));
    if (!known.includes(close)) continue;
    client.SendClientMessage(window, window, protocols, 32, [close, 0, 0, 0, 0], 0);
    asked += 1;
  }
  // The answer to a question comes after everything that was sent before it.
  await answered((done) => client.QueryTree(screen[0].root, done));
  client.terminate();
  return asked;
}
