// `./run` where there is a screen: the program's own window stands on it, in the demo municipality.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { ON_BUS, OUT, ROOT, endGroup, openScreen, surroundings } from "./program.mjs";
import { until } from "./until.mjs";
import { titles } from "./window.mjs";

/** All is built when this runs: what takes time is looking whether it is. */
const SECONDS = 120;

test("./run opens the window of the demonstration on a screen", async () => {
  const home = mkdtempSync(join(tmpdir(), "kvarbo-run-"));
  const screen = await openScreen();
  mkdirSync(OUT, { recursive: true });
  const log = openSync(join(OUT, "run.log"), "w");
  const run = spawn("dbus-run-session", [...ON_BUS, join(ROOT, "run")], {
    env: { ...process.env, ...surroundings(home), DISPLAY: screen.display },
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  try {
    const isOpen = async () => run.exitCode !== null || (await titles(screen.display)).includes("Kvarbo");
    await until("a window called Kvarbo stands on the screen", isOpen, SECONDS);
    assert.equal(run.exitCode, null, "./run has not ended: see out/journey/run.log");
    await until("the demonstration's file is there", () => existsSync(join(home, "file/kvarbo.db")));
  } finally {
    await endGroup(run);
    screen.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 10 });
  }
});
