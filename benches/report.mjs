// Writes what was measured as a page: `report.mjs FOLDER`, with the figures of each file size in it.
// Invariant: a figure stands beside its limit and its budget, and the page says itself whether the budget holds.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release, totalmem } from "node:os";
import { join } from "node:path";

const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const SIZES = [100, 10_000];
const figures = new Map(SIZES.map((people) => [people, { ...read(`window-${people}.json`), ...read(`figures-${people}.json`) }]));

const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0)} ms`;
const times = (ratio) => `${ratio.toFixed(2)}x`;

/** Every act on one computer answers within this, whatever else is asked of it (promise 11). */
const ACT = 100;
const act = (value) => ({ words: `${ACT} ms`, holds: value <= ACT });
const within = (limit) => (value) => ({ words: `${limit} ms`, holds: value <= limit });
const ratio = (limit) => (value, beside) => ({ words: `${limit}x`, holds: value <= limit * beside });
const ratioAndAct = (limit) => (value, beside) => ({ words: `${limit}x`, holds: value <= limit * beside && value <= ACT });

/** What, its figure, which share of a hundred counts, beside what, and its budget. */
const ROWS = [
  ["Start to painted lock screen", "start", "p50", "an empty Tauri window, painted", "start_beside", ratio(1.3)],
  ["Enter to painted list, in the window", "enter_to_list", "p50", "the key derivation alone", "unlock_beside",
    (value, beside) => ({ words: "300 ms beyond it", holds: value - beside <= 300 })],
  ["Enter to list, without the window", "unlock", "p50", "the key derivation alone", "unlock_beside",
    (value, beside) => ({ words: "300 ms beyond it", holds: value - beside <= 300 })],
  ["Today, the list", "today", "p95", null, null, act],
  ["Cases, the list", "cases", "p95", null, null, act],
  ["Watches, the list", "watches", "p95", null, null, act],
  ["A lead's queue: everybody's dates, and who has how much", "queue", "p95", null, null, within(50)],
  ["Open a case, in the window until painted", "open_in_window", "p50", "a page of plain text, painted in the empty window", "open_in_window_beside",
    (value, beside) => ({ words: "50 ms beyond it", holds: value - beside <= 50 })],
  ["Open a case", "case", "p95", "reading its operations alone", "case_beside", within(50)],
  ["Open a case of 2,000 operations", "case_long", "p95", null, null, within(50)],
  ["Save a field durably", "save", "p99", "a bare SQLCipher commit of 900 bytes", "save_beside", ratio(3)],
  ["Save a field in a case of 2,000 operations", "save_long", "p99", "the same bare commit", "save_long_beside", ratioAndAct(3)],
  ["Keep a draft durably", "draft", "p99", "the same bare commit", "save_beside", ratio(3)],
  ["Look somebody up, 200 fixed queries", "search", "p95", "plain FTS5 in memory, not encrypted", "search_beside", within(50)],
  ["A letter of two pages, as a PDF on the disk", "letter", "p95", "two plain pages by printpdf", "letter_beside", within(30)],
  ["The same letter, shown", "letter_shown", "p95", "two plain pages by printpdf", "letter_beside", within(30)],
  ["Fold a case of 2,000 operations", "fold", "p50", "serde_json reading the same payloads", "fold_beside", act],
];

function line([what, name, share, besideWhat, besideName, budget]) {
  return SIZES.map((people) => {
    const all = figures.get(people);
    const ours = all[name];
    const beside = besideName && all[besideName];
    const { words, holds } = budget(ours[share], beside?.[share]);
    const cells = [
      what, people.toLocaleString("en"), ours.n, ms(ours.p50), ms(ours.p95), ms(ours.p99),
      beside ? `${besideWhat}: ${ms(beside[share])}` : "",
      beside ? times(ours[share] / beside[share]) : "", `${share} within ${words}`, holds ? "holds" : "**does not hold**",
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

function memory() {
  return SIZES.map((people) => {
    const { memory, memory_beside } = figures.get(people);
    const holds = memory - memory_beside <= 200 ? "holds" : "**does not hold**";
    return `| ${people.toLocaleString("en")} | ${memory.toFixed(0)} MB | ${memory_beside.toFixed(0)} MB | ${(memory - memory_beside).toFixed(0)} MB | 200 MB | ${holds} |`;
  });
}

const run = (command, ...args) => execFileSync(command, args, { encoding: "utf8" }).trim();
const disk = run("df", "--output=source,fstype", folder).split("\n").at(-1).trim().replace(/ +/g, ", ");
const [one, five] = loadavg();

console.log(`# Benchmarks

Written by \`./bench\`; not edited. Every figure stands beside the least that the same thing can cost, measured in turns in
the same run. p50, p95 and p99 are what half, 95 and 99 of a hundred stay below; n is how often it was done.

| | |
|---|---|
| Date | ${new Date().toISOString().slice(0, 10)} |
| Processor | ${cpus()[0].model.trim()}, ${availableParallelism()} cores |
| Memory | ${(totalmem() / 2 ** 30).toFixed(0)} GB |
| System | Linux ${release()}, WebKitGTK ${run("pkg-config", "--modversion", "webkit2gtk-4.1")}, Xvfb |
| Disk | ${disk} |
| Load at the end | ${one.toFixed(1)} (1 min), ${five.toFixed(1)} (5 min): above 1.5 something else was running, and times are longer than they need be |
| Build | \`--profile bench\`: the release without link-time optimisation |

| What | People | n | p50 | p95 | p99 | Beside | Ratio | Budget | |
|---|---:|---:|---:|---:|---:|---|---:|---|---|
${ROWS.flatMap(line).join("\n")}

Memory is PSS over all processes of the program, with its list shown for three seconds, beside the empty window:

| People | Kvarbo | Empty window | More | Budget | |
|---:|---:|---:|---:|---:|---|
${memory().join("\n")}
`);
