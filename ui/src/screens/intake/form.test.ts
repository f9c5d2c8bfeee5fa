import { beforeEach, describe, expect, it, vi } from "vitest";
import type { NumberView, ServiceChoice } from "../../api/generated";

const call = vi.hoisted(() => vi.fn());
vi.mock("../../api", () => ({ call, isRefusal: () => false }));

import { session } from "../../state/session.svelte";
import { CaseForm, isWhole } from "./form.svelte";

const judged = (change: Partial<NumberView>): NumberView => ({
  valid: true, number: "19400721-9142", kind: "personnummer", birth_date: "1940-07-21", sex: "female", age: 86, bookable: true, reason: null, known: null, ...change,
});
const service = (code: string, without_needs_test: boolean): ServiceChoice => ({ code, name: code, category: "omsorg", minutes: null, without_needs_test });

/** A form that lacks nothing. */
function whole(): CaseForm {
  const form = new CaseForm();
  form.judged = judged({});
  form.givenNames = "Aino";
  const [line] = form.services;
  if (line) line.service = "dusch";
  return form;
}

describe("a case that is not opened yet", () => {
  beforeEach(() => {
    call.mockReset();
  });

  it("judges a number when ten digits are written, whatever stands between them", () => {
    expect(isWhole("400721-914")).toBe(false);
    expect(isWhole("19400721 9142")).toBe(true);
  });

  it("lacks nothing when somebody and something are named", () => {
    expect(whole().lacks).toEqual([]);
    expect(new CaseForm().lacks).toEqual(["number", "name", "service"]);
  });

  it("wants no name of somebody who is known, and no service for a notification", () => {
    const form = new CaseForm();
    form.judged = judged({ known: "p1" });
    form.choose("notification");
    form.authority = "Riitta Ek, dotter";
    expect(form.lacks).toEqual([]);
  });

  it("wants to know who it is when it is not the person, and a day that has been", () => {
    const form = whole();
    form.by = "relative";
    form.received = "9999-01-01";
    expect(form.lacks).toEqual(["received", "authority"]);
  });

  it("wants no day before the person was born, and asks about one that is more than a year ago", () => {
    const form = whole();
    form.received = "1920-02-20";
    expect([form.receivedSaid, form.lacks]).toEqual(["unborn", ["received"]]);
    form.received = "1950-02-20";
    expect([form.receivedSaid, form.lacks]).toEqual(["old", []]);
    form.received = session.today;
    expect(form.receivedSaid).toBeNull();
  });

  it("offers a booking only what needs no test, and drops what was chosen before", () => {
    const form = whole();
    form.catalogue = [service("dusch", false), service("trygghetslarm", true)];
    form.choose("booking");
    expect(form.choices.map(({ code }) => code)).toEqual(["trygghetslarm"]);
    expect(form.lacks).toEqual(["service"]);
  });

  it("offers no booking where the municipality has no rule, nor opens one for somebody the rule does not offer it", () => {
    const form = whole();
    form.catalogue = [service("dusch", false)];
    expect(form.tracks).toEqual(["application", "notification"]);
    form.catalogue = [service("dusch", true)];
    expect(form.tracks).toContain("booking");
    form.judged = judged({ bookable: false });
    form.choose("booking");
    expect(form.lacks).toEqual(["age"]);
    form.choose("application");
    expect(form.lacks).toEqual([]);
  });

  it("shows the judgement of the last number written, in whatever order the answers come", async () => {
    const answers: ((view: NumberView) => void)[] = [];
    call.mockImplementation(() => new Promise((done) => answers.push(done)));
    const form = new CaseForm();
    const first = form.judge("194007219142");
    const second = form.judge("194007219143");
    answers[1]?.(judged({ valid: false, reason: "check_digit" }));
    answers[0]?.(judged({}));
    await Promise.all([first, second]);
    expect(form.judged?.reason).toBe("check_digit");
  });

  it("registers nobody twice, no address of somebody protected, and of somebody known that she is protected", async () => {
    call.mockImplementation((name: string) => Promise.resolve(name === "person_register" ? { person: "p2" } : { case: "c9" }));
    const form = whole();
    form.protection.level = "confidential";
    form.contact.street = "Skeppargatan 4";
    await expect(form.open((act) => act())).resolves.toBe("c9");
    expect(call).toHaveBeenCalledWith("person_register", expect.objectContaining({ contact: null }));
    expect(call).toHaveBeenCalledWith("intake_register", expect.objectContaining({ person: "p2", received: session.today }));
    call.mockClear();
    form.judged = judged({ known: "p1" });
    await form.open((act) => act());
    expect(call).toHaveBeenCalledWith("person_register", expect.objectContaining({ protection: expect.objectContaining({ level: "confidential" }) }));
    call.mockClear();
    form.protection.level = "none";
    await form.open((act) => act());
    expect(call.mock.calls.map(([name]) => name)).toEqual(["intake_register"]);
  });

  it("is nothing to keep until somebody writes, and the same again when it is restored", async () => {
    expect(new CaseForm().written).toBeNull();
    const form = whole();
    form.ownWords = "Hjälp med dusch.";
    form.addService();
    const again = new CaseForm();
    call.mockResolvedValue(judged({}));
    again.restore(form.written ?? expect.unreachable());
    expect(again.written).toEqual(form.written);
    again.addService();
    expect(new Set(again.services.map((line) => line.key)).size).toBe(3);
  });
});
