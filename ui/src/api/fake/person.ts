/** Aino Lehtinen and those around her. `?protection=confidential` shows a protected person. */
import type { Commands, NumberView, PersonView, Protection } from "../generated";

const asked = new URLSearchParams(location.search);
const LEVELS: readonly Protection[] = ["none", "confidential", "protected_registration", "assumed_identity"];
const level = LEVELS.find((one) => one === asked.get("protection")) ?? "none";

let person: PersonView = {
  person: "p1", number: "19400721-9142", given_names: "Aino", surname: "Lehtinen",
  protection: { level, source: level === "none" ? "" : "Skatteverket", checked: level === "none" ? null : "2026-11-03" },
  language: "fi", interpreter: true, household: [],
  contact: level === "none" ? { street: "Skeppargatan 4", postcode: "761 31", town: "Norrtälje", telephone: "070-174 06 35", door_code: "4711", protected: false } : null,
  representatives: [{ id: "r1", kind: "guardian", name: "Pekka Lehtinen", scope: "ekonomi", from: "2024-03-01", until: null, telephone: "070-174 06 36", address: "Björkvägen 2, 762 30 Rimbo" }],
  relatives: [
    { id: "n1", name: "Pekka Lehtinen", relation: "son", may_know: "allt om ekonomin", telephone: "070-174 06 36" },
    { id: "n2", name: "Riitta Ek", relation: "dotter", may_know: "vilka insatser som beviljas", telephone: "070-174 06 37" },
  ],
  consents: [
    { id: "c1", scope: "implementation_plan", given_by: "Aino Lehtinen", member: null, given: "2026-11-03", until: "2027-06-30", withdrawn: null },
    { id: "c2", scope: "visit_logs", given_by: "Aino Lehtinen", member: null, given: "2025-11-17", until: null, withdrawn: "2026-02-01" },
  ],
};

const NOT_ONE: NumberView = { valid: false, number: null, kind: null, birth_date: null, sex: null, age: null, bookable: false, reason: "check_digit", known: null };

/** Only one person is known here; every other whole number is taken for somebody new, unless it ends in 0000. */
function check({ number }: Commands["number_check"]["args"]): NumberView {
  const digits = number.replace(/\D/g, "");
  if (digits.length !== 10 && digits.length !== 12) return { ...NOT_ONE, reason: "format" };
  if (digits.endsWith("0000")) return NOT_ONE;
  const long = digits.length === 12 ? digits : `19${digits}`;
  const coordination = Number(long.slice(6, 8)) > 60;
  return {
    valid: true, number: `${long.slice(0, 8)}-${long.slice(8)}`, kind: coordination ? "samordningsnummer" : "personnummer",
    birth_date: coordination ? null : `${long.slice(0, 4)}-${long.slice(4, 6)}-${long.slice(6, 8)}`, sex: Number(long[10]) % 2 === 0 ? "female" : "male",
    age: 2026 - Number(long.slice(0, 4)), bookable: Number(long.slice(0, 4)) <= 1951, reason: null, known: long === "194007219142" ? "p1" : null,
  };
}

export const personCommands = {
  number_check: check,
  person_register: () => ({ person: "p2" }),
  person_read: () => person,
  person_write: (write: Commands["person_write"]["args"]) => {
    const { names, protection, language, contact, household, representatives, relatives, consents } = write;
    person = {
      ...person, ...(names ?? {}), ...(language ?? {}), protection: protection ?? person.protection, contact: contact ?? person.contact,
      household: household ?? person.household, representatives: representatives ?? person.representatives,
      relatives: relatives ?? person.relatives, consents: consents ?? person.consents,
    };
    return person;
  },
};
