/** What a person's parts can say, in the order it is offered; each has its word in `person.ftl`. */
import type {
  ConsentView, ContactView, HouseholdMember, LanguageWrite, NamesWrite, Protection, ProtectionView, RelativeView, RepresentativeView,
} from "../../api/generated";

export const PROTECTIONS: readonly Protection[] = ["none", "confidential", "protected_registration", "assumed_identity"];
export const KINDS = ["proxy", "guardian", "administrator", "lasting_power"] as const;
export const SCOPES = ["implementation_plan", "visit_logs", "health_care", "provider", "individual_plan", "technology"] as const;

/** How a consent stands on a day: it holds, has run out, or was taken back. */
export function standing(consent: Pick<ConsentView, "until" | "withdrawn">, today: string): "holds" | "ended" | "withdrawn" {
  if (consent.withdrawn !== null && consent.withdrawn <= today) return "withdrawn";
  return consent.until !== null && consent.until < today ? "ended" : "holds";
}

/** One part of the person: exactly what is replaced. */
export type Part =
  | { names: NamesWrite }
  | { language: LanguageWrite }
  | { protection: ProtectionView }
  | { contact: ContactView }
  | { household: HouseholdMember[] }
  | { representatives: RepresentativeView[] }
  | { relatives: RelativeView[] }
  | { consents: ConsentView[] };

/** Replaces a part and says whether it was saved. `told` is what the passing message says. */
export type Write = (part: Part, told?: string) => Promise<boolean>;

/** A list with one entry put in its place by id, or last. */
export function put<T extends { id: string }>(all: readonly T[], one: T): T[] {
  return all.some(({ id }) => id === one.id) ? all.map((other) => (other.id === one.id ? one : other)) : [...all, one];
}
