import type { Problem } from "../problem.ts";

/** What somebody can do next to pass a reason that keeps them from a seat. */
export const waySteps = [
  "complete_profile",
  "add_skills",
  "ask_guardian",
  "claim_credential",
  "renew_credential",
  "wait_for_clerk",
  "ask_federation",
  "take_course",
  "serve_elsewhere",
  "see_schedule",
  "wait_in_line",
  "ask_organizer",
] as const;
export type WayStep = (typeof waySteps)[number];

export interface Way {
  readonly step: WayStep;
  /** The page on which it is done; absent where the step is a talk, or is done on the page of the project itself. */
  readonly path?: string;
}

/** The shortest way to pass a reason; null when it is about the moment and nothing the person does changes it. */
export function wayTo(problem: Problem): Way | null {
  switch (problem.code) {
    case "PROFILE_INCOMPLETE":
      return { step: "complete_profile", path: "/me/profile" };
    case "SKILLS_MISSING":
      return { step: "add_skills", path: "/me/profile" };
    case "GUARDIAN_CONSENT_MISSING":
      return { step: "ask_guardian", path: "/me/profile" };
    case "PROFESSIONAL_ONLY":
      return { step: "claim_credential", path: "/me/credentials" };
    case "CREDENTIAL_EXPIRED":
      return { step: "renew_credential", path: "/me/credentials" };
    case "CREDENTIAL_NOT_VERIFIED":
      return { step: "wait_for_clerk", path: "/me/credentials" };
    case "SAFETY_CHECK_MISSING":
    case "SAFETY_CHECK_EXPIRED":
    case "SAFETY_CHECK_NOT_CLEAR":
      return { step: "ask_federation", path: "/me/credentials" };
    case "TRAINING_NEEDED":
      return { step: "take_course", path: "/courses" };
    case "HOURS_NEEDED":
    case "TOO_YOUNG":
    case "MINOR_DANGEROUS":
    case "OUTSIDE_AREA":
    case "PROJECT_NOT_PUBLISHED":
      return { step: "serve_elsewhere", path: "/projects" };
    case "SHIFT_OVERLAP":
    case "REST_TOO_SHORT":
    case "DAY_TOO_LONG":
    case "WEEK_TOO_LONG":
    case "MINOR_DAY_TOO_LONG":
      return { step: "see_schedule", path: "/schedule" };
    case "WAITS_FOR_PROFESSIONAL":
    case "RATIO_REACHED":
    case "SEAT_FULL":
      return { step: "wait_in_line" };
    case "INVITATION_ONLY":
    case "INSURANCE_ENDS":
    case "INSURANCE_MISSING":
      return { step: "ask_organizer" };
    default:
      return null;
  }
}
