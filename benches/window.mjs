// Measures the real window: `window.mjs FOLDER OUT`, with the folder of a file that `kvarbo demo` made. Start and
// memory beside an empty window of Tauri, and what passes between a key and what it paints.
// Invariant: Kvarbo and the empty window take turns, on one screen, with the same surroundings.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isOf, KVARBO, Program, surroundings } from "../tests/journey/program.mjs";
import { until } from "../tests/journey/until.mjs";
import { Screen } from "./screen.mjs";

const PASSPHRASE = "kvarbo-demo-kvarbo";
const STARTS = 15;
const TIMES = 20;

const [folder, out] = process.argv.slice(2);
const EMPTY = join(resolve(KVARBO, ".."), "empty-window");

/** How many, and the value in milliseconds that half, 95 and 99 of a hundred stay below. */
function figure(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)];
  return { n: sorted.length, p50: at(50), p95: at(95), p99: at(99) };
}

/** Starts each program anew, in turns: from the first instruction to the painted window. */
async function starts(binaries) {
  const screen = await Screen.open();
  const home = mkdtempSync(join(tmpdir(), "kvarbo-bench-"));
  cpSync(folder, home, { recursive: true });
  const env = { ...process.env, ...surroundings(home), DISPLAY: screen.display, TAURI_WEBVIEW_AUTOMATION: "" };
  const start = async (binary) => {
    const begun = performance.now();
    const program = spawn(binary, { env, stdio: "ignore" });
    const took = (await screen.painted()) - begun;
    const ended = once(program, "exit");
    program.kill("SIGKILL");
    await ended;
    await until("the screen is empty", screen.isEmpty);
    return took;
  };
  // The first start of each fills the caches.
  for (const binary of binaries) await start(binary);
  const samples = binaries.map(() => []);
  for (let turn = 0; turn < STARTS; turn++) {
    for (const [at, binary] of binaries.entries()) samples[at].push(await start(binary));
  }
  screen.close();
  rmSync(home, { recursive: true, maxRetries: 10 });
  return samples.map(figure);
}

/** Megabytes (PSS) of the program and every process under it. */
function memory(binary) {
  const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const parents = new Map(ids.flatMap((id) => (stat(id) ? [[id, stat(id)]] : [])));
  const isUnder = (id) => id !== undefined && (isOf(realpathSync(binary), exe(id)) || isUnder(parents.get(id)));
  const pss = (id) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1] ?? 0);
  return ids.filter(isUnder).reduce((sum, id) => sum + pss(id), 0) / 1024;
}

const ifThere = (read) => (id) => {
  try {
    return read(id);
  } catch {
    return undefined; // It ended while it was looked at.
  }
};
/** A process's parent. */
const stat = ifThere((id) => readFileSync(`/proc/${id}/stat`, "utf8").replace(/^.*\) /s, "").split(" ")[1]);
const exe = ifThere((id) => readlinkSync(`/proc/${id}/exe`));

/** Milliseconds in the page from the next `press` of a key to two frames after `shown` holds. */
async function painted(session, press, shown) {
  // The page may not make functions of words, so the condition goes in as part of one.
  await session.run(`() => {
    window.measured = new Promise((done) => {
      const begin = () => {
        const begun = performance.now();
        const look = () => {
          if (!(${shown})) return requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
        };
        look();
      };
      addEventListener("keydown", begin, { capture: true, once: true });
    });
  }`);
  await session.press(press);
  return session.run(() => window.measured);
}

/** Puts a page of plain text in the place of another at the next key: the least that a new picture of the window costs. */
const PLAIN = () => {
  addEventListener("keydown", () => {
    document.body.innerHTML = `<h1>Plain</h1>${"<p>One line of words after another, as many as the window holds.</p>".repeat(40)}`;
  }, { once: true });
};
const PLAIN_SHOWN = `document.querySelector("h1")?.textContent === "Plain"`;

const LIST = `document.querySelector("main [data-row]")`;
const CASE = `location.hash.startsWith("#/case/") && document.querySelector(".ruled h1")`;

/** Unlocks, opens cases, and weighs the program when its list is shown. */
async function use() {
  const program = new Program(KVARBO);
  cpSync(folder, program.home, { recursive: true });
  const session = await program.start();
  const [enter, open] = [[], []];
  for (let turn = 0; turn < TIMES; turn++) {
    await until("the lock is shown", () => session.run(() => document.activeElement?.id === "secret"));
    await session.type(PASSPHRASE);
    enter.push(await painted(session, "Enter", LIST));
    if (turn + 1 < TIMES) await session.press("Control+l");
  }
  await pause(3000);
  const megabytes = memory(KVARBO);
  for (let turn = 0; turn < TIMES; turn++) {
    await session.press("Control+2");
    await until("the cases are listed", () => session.run(() => location.hash === "#/cases" && Boolean(document.querySelector("main [data-row]"))));
    await session.run((turn) => document.querySelectorAll("main [data-row]")[turn].focus(), turn);
    open.push(await painted(session, "Enter", CASE));
  }
  await program.end();
  return { enter_to_list: figure(enter), open_in_window: figure(open), memory: megabytes };
}

/** What the empty window weighs, and how long it takes to paint another page. */
async function useEmpty() {
  const program = new Program(EMPTY);
  const session = await program.start();
  await pause(3000);
  const memory_beside = memory(EMPTY);
  const plain = [];
  for (let turn = 0; turn < TIMES; turn++) {
    await session.run(() => (document.body.innerHTML = ""));
    await session.run(PLAIN);
    plain.push(await painted(session, "Enter", PLAIN_SHOWN));
  }
  await program.end();
  return { memory_beside, open_in_window_beside: figure(plain) };
}

const [start, start_beside] = await starts([KVARBO, EMPTY]);
const figures = { start, start_beside, ...(await use()), ...(await useEmpty()) };
writeFileSync(out, `${JSON.stringify(figures)}\n`);
