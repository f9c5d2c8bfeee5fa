/** Aino Lehtinen's person line and steps, as they stand at each step of her case. */
import type { CaseFrame, Step, StepView } from "../generated";

const STEPS: readonly Step[] = ["intake", "investigation", "hearing", "decision", "order", "follow_up"];

/** Her case at `step`, of which `missing` things are missing: what comes before is done, what comes after is not begun. */
export function frameAt(step: Step, missing: number): CaseFrame {
  const here = STEPS.indexOf(step);
  const steps = STEPS.map((one, at): StepView => {
    const state = at < here ? "done" : at === here ? "ongoing" : "not_begun";
    const areas = one === "investigation" && at === here;
    const date = one === "intake" ? "2026-11-03" : one === "investigation" && at < here ? "2026-11-24" : null;
    return { step: one, state, done: areas ? 6 : null, of: areas ? 8 : null, missing: at === here && !areas ? missing : 0, date };
  });
  return {
    case: "1",
    number: "2026-0412",
    kind: "home_care",
    mine: true,
    examine: [],
    assessor: "Elin Hammar",
    deadline: { due: "2026-12-11", days: 18, rule: "delay", source: "FL 12 §" },
    person: {
      person: "p1",
      name: "Aino Lehtinen",
      first_name: "Aino",
      age: 86,
      died: null,
      number: "19400721-9142",
      protection: "none",
      interpreter: "fi",
      representatives: [{ kind: "guardian", name: "Pekka Lehtinen", scope: "ekonomi" }],
    },
    steps,
  };
}
