// A screen that nobody sees and whose pixels can be read without asking any program for them.
// Invariant: a window is painted at the last change after which it keeps still, but for a caret.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const WIDTH = 1366;
const HEIGHT = 768;
const ROW = WIDTH * 4;
/** Rows in which a caret may blink. */
const CARET = 40;
/** Milliseconds without a change after which a window is said to keep still, and between two looks. */
const STILL = 2000;
const LOOK = 4;

export class Screen {
  #folder = mkdtempSync(join(tmpdir(), "kvarbo-screen-"));
  #server;
  #nothing;
  display;

  static async open() {
    const screen = new Screen();
    const size = `${WIDTH}x${HEIGHT}x24`;
    screen.#server = spawn("Xvfb", ["-displayfd", "3", "-fbdir", screen.#folder, "-screen", "0", size, "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const [number] = await once(screen.#server.stdio[3], "data");
    screen.display = `:${String(number).trim()}`;
    screen.#nothing = screen.rows();
    return screen;
  }

  close() {
    this.#server.kill();
    rmSync(this.#folder, { recursive: true });
  }

  /** The rows of pixels as they are now. */
  rows() {
    const dump = readFileSync(join(this.#folder, "Xvfb_screen0"));
    const pixels = dump.subarray(dump.length - ROW * HEIGHT);
    return Array.from({ length: HEIGHT }, (_, at) => pixels.subarray(at * ROW, (at + 1) * ROW));
  }

  /** Whether nothing is shown. */
  isEmpty = () => this.rows().every((row, at) => row.equals(this.#nothing[at]));

  /** Waits until a window is painted, and says when (as `performance.now`) that was. */
  async painted() {
    while (this.isEmpty()) await pause(LOOK);
    let shown = this.rows();
    let since = performance.now();
    while (performance.now() - since < STILL) {
      await pause(LOOK);
      const rows = this.rows();
      if (rows.filter((row, at) => !row.equals(shown[at])).length > CARET) since = performance.now();
      shown = rows;
    }
    return since;
  }
}
