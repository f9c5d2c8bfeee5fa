// What a window manager does, where none runs: it knows the windows by their titles, and asks one to close (ICCCM 4.2.8.1).

import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const x11 = createRequire(join(resolve(import.meta.dirname, "../.."), "ui/package.json"))("x11");

/** The window and all that it stands in are mapped (X11 protocol, GetWindowAttributes). */
const VIEWABLE = 2;

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

/** The titles of the windows that stand on a screen to be seen. */
export async function titles(display) {
  const { client, screen } = await answered((done) => x11.createClient({ display }, done));
  const { children } = await answered((done) => client.QueryTree(screen[0].root, done));
  const shown = [];
  for (const window of children) {
    // One that goes away while it is looked at has no title.
    const state = await answered((done) => client.GetWindowAttributes(window, done)).catch(() => null);
    const title = await answered((done) => client.GetProperty(0, window, client.atoms.WM_NAME, 0, 0, 64, done)).catch(() => null);
    if (state?.mapState === VIEWABLE && title) shown.push(title.data.toString());
  }
  client.terminate();
  return shown;
}
