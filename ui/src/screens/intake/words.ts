/** What an intake can be, in the order it is offered; each has its word in `intake.ftl`. */
import type { AppliedBy, Channel, Track } from "../../api/generated";

export const TRACKS: readonly Track[] = ["application", "notification", "booking"];
export const CHANNELS: readonly Channel[] = ["telephone", "visit", "letter", "email", "e_service", "meeting"];
export const APPLIED_BY: readonly AppliedBy[] = ["person", "representative", "relative", "provider", "health_care", "other"];
export const DISPATCH_WAYS = ["post", "handed_over", "digital_post"] as const;
export const ANSWERS = ["applies", "declines", "not_reached"] as const;
export const DELAY_STEPS = ["told", "asked", "refused"] as const;
