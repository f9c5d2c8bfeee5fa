// A screen that nobody sees and whose pixels can be read without asking any program for them.
// Invariant: a window is painted when every row of pixels that keeps still is as it will stay.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const WIDTH = 1366;
const HEIGHT = 768;
const ROW = WIDTH * 4;

export class Screen {
  #folder = mkdtempSync(join(tmpdir(), "kvarbo-screen-"));
  #server;
  display;

  static async open() {
    const screen = new Screen();
    const size = `${WIDTH}x${HEIGHT}x24`;
    screen.#server = spawn("Xvfb", ["-displayfd", "3", "-fbdir", screen.#folder, "-screen", "0", size, "-nolisten", "tcp"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    const [number] = await once(screen.#server.stdio[3], "data");
    screen.display = `:${String(number).trim()}`;
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

  /** What the screen shows once nothing but a caret changes: its rows, and none where something still blinks. */
  async still() {
    for (;;) {
      const last = this.rows();
      const moving = new Set();
      for (let look = 0; look < 30; look++) {
        await pause(100);
        this.rows().forEach((row, at) => row.equals(last[at]) || moving.add(at));
      }
      if (moving.size < 60) return last.map((row, at) => (moving.has(at) ? undefined : row));
    }
  }

  /** Waits until the screen shows `picture`. */
  async shows(picture) {
    const stands = () => this.rows().every((row, at) => picture[at] === undefined || row.equals(picture[at]));
    while (!stands()) await pause(2);
  }
}
