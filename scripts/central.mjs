// Two laptops' windows and a central system of their own, all new: what `./run central` opens where there is a display.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Central, signsInAs } from "../tests/journey/central.mjs";
import { ownRules } from "../tests/journey/steps.mjs";

const central = new Central();
const homes = [];
const rules = resolve(import.meta.dirname, "../out/central/provkoping.toml");

function open(who) {
  const home = mkdtempSync(join(tmpdir(), `kvarbo-${who}-`));
  homes.push(home);
  const window = spawn(process.env.KVARBO_DESKTOP, [], {
    env: { ...process.env, ...signsInAs(who), KVARBO_HOME: home },
    stdio: "inherit",
  });
  return once(window, "exit");
}

// The terminal tells the windows too: they end, and then the rest does.
process.on("SIGINT", () => undefined);
try {
  mkdirSync(join(rules, ".."), { recursive: true });
  writeFileSync(rules, ownRules());
  await central.start();
  console.log(`The central system answers at ${central.address}.
Two windows open: the first is an assessor's, the second her lead's. In both, make an own file by
${rules}
and give the address in the sync centre. Whoever sits there is signed in without a page.`);
  await Promise.all(["elin", "maj"].map(open));
} finally {
  await central.end();
  for (const home of homes) rmSync(home, { recursive: true, force: true });
}
