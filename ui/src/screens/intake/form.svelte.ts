/**
 * A case that is not opened yet: who it is about, and what is asked for.
 *
 * Invariant: a case begins when it is opened, and not before; until then what is written is the form's own.
 */
import { call } from "../../api";
import { TRACKS } from "./words";
import type { AppliedBy, CaseHit, Channel, NumberView, Protection, ServiceChoice, Track } from "../../api/generated";
import type { KeptForm } from "../../state/kept.svelte";
import { session } from "../../state/session.svelte";
import { attempt } from "../decision/errors";

/** One line of the application. `key` only holds its place in the list. */
export interface ServiceLine {
  key: number;
  service: string;
  words: string;
}

/** What Kvarbo registers and hands over to another process, since it does not handle it. */
export const HANDED_OVER = ["lss", "special_housing", "short_stay"] as const;

/** What is missing before a case can be opened, in the order of the screen. */
export type Lack = "number" | "name" | "age" | "received" | "authority" | "service";

/** Whether enough is written to judge a number: ten digits, whatever stands between them. */
export function isWhole(number: string): boolean {
  return number.replace(/\D/g, "").length >= 10;
}

/** What somebody writes in the form. */
type Written = Pick<
  CaseForm,
  | "number" | "givenNames" | "surname" | "language" | "interpreter" | "protection" | "contact"
  | "track" | "received" | "channel" | "oral" | "by" | "authority" | "ownWords" | "services"
>;

export class CaseForm {
  number = $state("");
  judged = $state.raw<NumberView | null>(null);
  /** The person's cases when she is on this computer already: who it is, before anything is added. */
  hits = $state.raw<CaseHit[]>([]);
  givenNames = $state("");
  surname = $state("");
  language = $state("sv");
  interpreter = $state(false);
  protection = $state({ level: "none" as Protection, source: "", checked: "" });
  contact = $state({ street: "", postcode: "", town: "", telephone: "", door_code: "", protected: false });

  track = $state<Track>("application");
  received = $state(session.today);
  channel = $state<Channel>("telephone");
  oral = $state(true);
  by = $state<AppliedBy>("person");
  authority = $state("");
  ownWords = $state("");
  services = $state<ServiceLine[]>([]);

  catalogue = $state.raw<ServiceChoice[]>([]);
  private asked = 0;
  private lines = 0;

  constructor() {
    this.addService();
  }

  async load(): Promise<void> {
    this.catalogue = (await call("catalogue", null)).services;
  }

  /** What somebody has written; null while the form is as it began. */
  get written(): Written | null {
    const { number, givenNames, surname, language, interpreter, track, received, channel, oral, by, authority, ownWords } = this;
    const contact = $state.snapshot(this.contact);
    const services = $state.snapshot(this.services);
    const begun = [number, givenNames, surname, authority, ownWords, ...services.flatMap((line) => [line.service, line.words])];
    const empty = ![...begun, ...Object.values(contact)].some(Boolean);
    const protection = $state.snapshot(this.protection);
    return empty ? null : { number, givenNames, surname, language, interpreter, protection, contact, track, received, channel, oral, by, authority, ownWords, services };
  }

  /** Writes it all again, as after a lock. */
  restore(written: Written): void {
    Object.assign(this, written);
    this.lines = Math.max(0, ...written.services.map((line) => line.key));
    void this.judge(written.number);
  }

  /** The person's id when she is on this computer already. */
  get known(): string | null {
    return this.judged?.known ?? null;
  }

  /** What can come: a booking only where the municipality's rule offers something. */
  get tracks(): readonly Track[] {
    const offered = this.catalogue.some((service) => service.without_needs_test);
    return TRACKS.filter((track) => offered || track !== "booking");
  }

  /** Whether it is a booking by somebody whom the municipality's rule does not offer it. */
  get tooYoung(): boolean {
    return this.track === "booking" && this.judged?.valid === true && !this.judged.bookable;
  }

  /** What can be chosen: a booking holds only what needs no test. */
  get choices(): ServiceChoice[] {
    return this.catalogue.filter((service) => this.track !== "booking" || service.without_needs_test);
  }

  /** What can be handed over: only an application is. */
  get handedOver(): readonly string[] {
    return this.track === "application" ? HANDED_OVER : [];
  }

  /** Judges the number. Of answers that come out of order only the last asked for counts. */
  async judge(number: string): Promise<void> {
    this.number = number;
    const asked = ++this.asked;
    const judged = isWhole(number) ? await attempt(call("number_check", { number })) : null;
    const hits = judged?.known && judged.number ? await attempt(call("search", { query: judged.number })) : null;
    if (asked !== this.asked) return;
    this.judged = judged;
    this.hits = hits ?? [];
  }

  choose(track: Track): void {
    this.track = track;
    if (track === "notification" && this.by === "person") this.by = "relative";
    for (const line of this.services) {
      const offered = this.choices.some((service) => service.code === line.service) || this.handedOver.some((code) => code === line.service);
      if (!offered) line.service = "";
    }
  }

  addService(): void {
    this.lines += 1;
    this.services.push({ key: this.lines, service: "", words: "" });
  }

  removeService(key: number): void {
    this.services = this.services.filter((line) => line.key !== key);
  }

  /** What is wrong with the day it came, or worth a look: to come, before the person was born, or more than a year ago. */
  get receivedSaid(): "future" | "unborn" | "old" | null {
    const born = this.judged?.birth_date ?? null;
    if (this.received > session.today) return "future";
    if (this.received !== "" && born !== null && this.received < born) return "unborn";
    const year = Number(session.today.slice(0, 4)) - 1;
    return this.received !== "" && this.received < `${year}${session.today.slice(4)}` ? "old" : null;
  }

  private get lined(): ServiceLine[] {
    return this.services.filter((line) => line.service !== "" || line.words.trim() !== "");
  }

  get lacks(): Lack[] {
    const lacks: (Lack | false)[] = [
      this.judged?.valid !== true && "number",
      this.known === null && this.givenNames.trim() === "" && this.surname.trim() === "" && "name",
      this.tooYoung && "age",
      (this.received === "" || this.receivedSaid === "future" || this.receivedSaid === "unborn") && "received",
      this.by !== "person" && this.authority.trim() === "" && "authority",
      this.track !== "notification" && this.lined.length === 0 && "service",
    ];
    return lacks.filter((lack) => lack !== false);
  }

  private async person(): Promise<string> {
    const { level, source, checked } = this.protection;
    const open = level === "none";
    // Somebody known here who is said to be protected is registered as that; otherwise she stays as she is.
    if (this.known !== null && open) return this.known;
    const { person } = await call("person_register", {
      number: this.judged?.number ?? this.number,
      given_names: this.givenNames,
      surname: this.surname,
      protection: { level, source: open ? "" : source, checked: open ? null : checked || null },
      language: this.language,
      interpreter: this.interpreter,
      // What is protected has no address in the case: it would have to be withdrawn from everywhere.
      contact: open && Object.values(this.contact).some(Boolean) ? $state.snapshot(this.contact) : null,
    });
    return person;
  }

  /** Opens the case, sent by `send`, and answers its id. Rejects with what was refused. */
  async open(send: KeptForm["send"]): Promise<string> {
    const asked = {
      person: await this.person(),
      track: this.track,
      received: this.received,
      channel: this.channel,
      oral: this.oral,
      by: this.by,
      authority: this.by === "person" ? "" : this.authority,
      own_words: this.ownWords,
      services: this.lined.map(({ service, words }) => ({ service: service || null, words })),
    };
    return (await send(() => call("intake_register", asked))).case;
  }
}
