/** What a person's parts can say, in the order it is offered; each has its word in `person.ftl`. */
import type { ConsentView, Protection } from "../../api/generated";

export const PROTECTIONS: readonly Protection[] = ["none", "confidential", "protected_registration", "assumed_identity"];
export const KINDS = ["proxy", "guardian", "administrator", "lasting_power"] as const;
export const SCOPES = ["implementation_plan", "visit_logs", "health_care", "provider", "individual_plan", "technology"] as const;

/** How a consent stands on a day: it holds, has run out, or was taken back. */
export function standing(consent: Pick<ConsentView, "until" | "withdrawn">, today: string): "holds" | "ended" | "withdrawn" {
  if (consent.withdrawn !== null && consent.withdrawn <= today) return "withdrawn";
  return consent.until !== null && consent.until < today ? "ended" : "holds";
}
