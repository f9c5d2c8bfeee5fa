// A central system of one's own: PostgreSQL in a folder, the identity provider, and `kvarbo-central` before them, all on this
// computer alone.
// Invariant: what is started here is ended here, each by its own id; nothing of another PostgreSQL is touched.

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "./port.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const BUILT = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug");
const OWNER = "kvarbo_owns";
const SERVES = "kvarbo_central";

/** The committee that the tests' own profile is of. */
export const COMMITTEE = /^id = "(.+)"$/m.exec(readFileSync(join(ROOT, "tests/committee.toml"), "utf8"))[1];

/** What a window is given so that whoever sits at it signs in without a page. */
export const signsInAs = (who) => ({ BROWSER: join(ROOT, "tests/identity/browse.mjs"), SIGNS_IN_AS: who });

/** One of PostgreSQL's programs, of the newest version that is installed. They refuse to be root. */
function postgres(program, ...args) {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").map(Number).sort((a, b) => b - a) : [];
  const path = versions.length > 0 ? `/usr/lib/postgresql/${versions[0]}/bin/${program}` : program;
  const words = process.getuid() === 0 ? ["runuser", "-u", "postgres", "--", path] : [path];
  execFileSync(words[0], [...words.slice(1), ...args], { stdio: ["ignore", "ignore", "inherit"], cwd: "/" });
}

export class Central {
  #folder = mkdtempSync(join(tmpdir(), "kvarbo-central-"));
  #data = join(this.#folder, "data");
  #config = join(this.#folder, "central.toml");
  #provider;
  #serving;
  /** Where laptops reach it. */
  address;

  /** Starts all of it, with an assessor and a team lead of the committee: `elin` and `maj`. */
  async start() {
    if (process.getuid() === 0) execFileSync("chown", ["postgres", this.#folder]);
    postgres("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "-D", this.#data);
    const options = `-c listen_addresses= -c unix_socket_directories=${this.#folder}`;
    postgres("pg_ctl", "start", "-w", "-o", options, "-D", this.#data, "-l", join(this.#folder, "data.log"));
    const roles = `CREATE ROLE kvarbo_serves NOLOGIN; CREATE ROLE ${OWNER} LOGIN;
      CREATE ROLE ${SERVES} LOGIN IN ROLE kvarbo_serves; GRANT CREATE ON SCHEMA public TO ${OWNER}`;
    postgres("psql", "-q", "-h", this.#folder, "-U", "postgres", "-c", roles);

    this.#provider = spawn(process.execPath, [join(ROOT, "tests/identity/provider.mjs")], { stdio: ["pipe", "pipe", "ignore"] });
    const [issuer] = await once(createInterface(this.#provider.stdout), "line");
    this.address = `http://127.0.0.1:${await freePort()}`;
    writeFileSync(
      this.#config,
      `database = "${this.#as(SERVES)}"\nlisten = "${this.address.slice("http://".length)}"\n` +
        `[identity]\nissuer = "${issuer}"\naudience = "https://kvarbo.example"\nclient = "kvarbo"\n`,
    );
    this.#own("migrate");
    this.#own("grant", COMMITTEE, "--subject", "elin", "--role", "assessor");
    this.#own("grant", COMMITTEE, "--subject", "maj", "--role", "team-lead");
    await this.serve();
  }

  /** Begins to answer. */
  async serve() {
    this.#serving = spawn(join(BUILT, "kvarbo-central"), ["--config", this.#config, "serve"], { stdio: ["ignore", "ignore", "pipe"] });
    const lines = createInterface(this.#serving.stderr);
    await once(lines, "line");
  }

  /** Answers nobody any more. */
  async stop() {
    const ended = once(this.#serving, "exit");
    this.#serving.kill();
    await ended;
  }

  /** Holds every answer back, until `goOn`. */
  hold = () => this.#serving.kill("SIGSTOP");
  goOn = () => this.#serving.kill("SIGCONT");

  /** Whether every operation that it has holds. */
  check = () => this.#own("check", COMMITTEE);

  /** Ends all of it and removes what it kept. */
  async end() {
    if (this.#serving?.exitCode === null && this.#serving.signalCode === null) {
      this.goOn();
      await this.stop();
    }
    this.#provider?.stdin.end();
    if (existsSync(this.#data)) postgres("pg_ctl", "stop", "-w", "-m", "immediate", "-D", this.#data);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #as = (role) => `host=${this.#folder} user=${role} dbname=postgres`;

  #own = (...args) =>
    execFileSync(join(BUILT, "kvarbo-central"), ["--config", this.#config, ...args], {
      env: { ...process.env, KVARBO_CENTRAL_DATABASE: this.#as(OWNER) },
      encoding: "utf8",
    }).trim();
}
