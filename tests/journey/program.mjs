// The built program in a screen of its own: started, stopped, killed and started again over the same data.
// Invariant: nothing of the person who runs the tests is touched; data, settings and caches live in a temporary folder.

import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, readlinkSync, rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "./port.mjs";
import { hourInSweden } from "./sweden.mjs";
import { until } from "./until.mjs";
import { Session } from "./webdriver.mjs";
import { askToClose } from "./window.mjs";

// This computer stands where it is another day than in Sweden, by whose clock the window shows and counts everything.
process.env.TZ = hourInSweden() < 12 ? "Pacific/Pago_Pago" : "Pacific/Kiritimati";

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, "../..");
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");

/** The window's program, as `./test` and `./run` built it. */
export const KVARBO = process.env.KVARBO_DESKTOP ?? join(TARGET, "debug/kvarbo-desktop");

/** Where pictures and the program's own messages are left. */
export const OUT = join(ROOT, "out/journey");

/** A bus of the program's own, and what runs on it. */
export const ON_BUS = [`--config-file=${join(import.meta.dirname, "bus.conf")}`, "--"];

/** First a keyring on that bus, unlocked, and then the rest of the line. */
const WITH_KEYRING = ["sh", "-c", 'printf kvarbo | gnome-keyring-daemon --unlock --components=secrets && exec "$@"', "sh"];

export class Program {
  #binary;
  #args;
  #env;
  #keyring;
  #screen;
  #driver;
  /** The folder that holds everything the program keeps. */
  home = mkdtempSync(join(tmpdir(), "kvarbo-journey-"));
  /** Inside it, so that what is left in temporary files is seen. */
  temporary = join(this.home, "tmp");
  /** The open window; none between `stop` and `start`. */
  session;

  /** `keyring`: whether the program finds one, as on a desktop where somebody has logged in. */
  constructor(binary, args = [], env = {}, keyring = false) {
    if (!existsSync(binary)) throw new Error(`${binary} is not built`);
    this.#binary = binary;
    this.#args = args;
    this.#env = env;
    this.#keyring = keyring;
  }

  /** Starts the program; its window is there when this returns. */
  async start() {
    this.#screen ??= await openScreen();
    const port = await freePort();
    mkdirSync(OUT, { recursive: true });
    mkdirSync(this.temporary, { recursive: true });
    const log = openSync(join(OUT, "program.log"), "a");
    this.#driver = spawn("dbus-run-session", [...ON_BUS, ...(this.#keyring ? WITH_KEYRING : []), "WebKitWebDriver", `--port=${port}`], {
      env: { ...process.env, ...surroundings(this.home), TMPDIR: this.temporary, ...this.#env, DISPLAY: this.#screen.display },
      stdio: ["ignore", log, log],
      detached: true,
    });
    closeSync(log);
    const server = `http://127.0.0.1:${port}`;
    await until("the WebDriver answers", () => fetch(`${server}/status`).then((answer) => answer.ok, () => false));
    this.session = await Session.open(server, this.#binary, this.#args);
    return this.session;
  }

  /** Ends the session, and the window with it. */
  async stop() {
    await this.session.close();
    await this.#gone();
  }

  /** Closes the window as a person does, by its frame. */
  async close() {
    if ((await askToClose(this.#screen.display)) === 0) throw new Error("no window can be asked to close");
    await this.#gone();
  }

  /** Kills the program with no chance to write anything (kill -9). */
  async kill() {
    for (const id of this.#processes()) process.kill(id, "SIGKILL");
    await this.#gone();
  }

  /** Ends everything and removes what was kept. */
  async end() {
    for (const id of this.#processes()) process.kill(id, "SIGKILL");
    if (this.#driver) await this.#gone();
    this.#screen?.close();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10 });
  }

  async #gone() {
    await until("the program has ended", () => this.#processes().length === 0);
    this.session = undefined;
    await endGroup(this.#driver);
    this.#driver = undefined;
  }

  /** The processes that run this binary over this home. */
  #processes() {
    const ours = (id) => {
      try {
        return isOf(this.#binary, readlinkSync(`/proc/${id}/exe`)) && readFileSync(`/proc/${id}/environ`, "utf8").includes(`KVARBO_HOME=${this.home}\0`);
      } catch {
        return false; // It ended while it was looked at, or is another user's.
      }
    };
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter(ours);
  }
}

/** Whether what runs is the program, or the one that it becomes (`src-tauri/src/launcher.rs`). */
export const isOf = (binary, running) => [binary, join(binary, "../kvarbo-window")].some((one) => resolve(one) === running);

/** What a program meets that keeps everything in `home`. */
export const surroundings = (home) => ({
  KVARBO_HOME: home,
  XDG_DATA_HOME: join(home, "xdg-data"),
  XDG_CACHE_HOME: join(home, "xdg-cache"),
  XDG_CONFIG_HOME: join(home, "xdg-config"),
  XDG_RUNTIME_DIR: home,
  TAURI_WEBVIEW_AUTOMATION: "true",
  GDK_BACKEND: "x11",
  NO_AT_BRIDGE: "1",
  LIBGL_ALWAYS_SOFTWARE: "1",
  WAYLAND_DISPLAY: "",
});

/** A screen that nobody sees, large enough for the widest window of the journeys. */
export async function openScreen() {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(server.stdio[3], "data");
  return { display: `:${String(number).trim()}`, close: () => server.kill() };
}

/** Ends a process that leads a group, and the group with it. */
export async function endGroup(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    process.kill(-child.pid, "SIGKILL");
    await ended;
  }
}
