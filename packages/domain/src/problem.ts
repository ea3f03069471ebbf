import type { EpochMillis } from "./time/period.ts";

/**
 * Everything Nuanlin can refuse, as a union on `code`; each code carries what a page needs to say what to do next.
 * The server sends codes and data, never sentences. Instants are epoch milliseconds so that they survive JSON.
 */
export type Problem =
  // who you are
  | { code: "NOT_SIGNED_IN" }
  | { code: "NOT_ALLOWED" }
  | { code: "WRONG_CREDENTIALS" }
  | { code: "TOO_MANY_ATTEMPTS"; retryAfterSeconds: number }
  | { code: "ACCOUNT_DISABLED" }
  | { code: "PHONE_TAKEN" }
  | { code: "EMAIL_TAKEN" }
  | { code: "PASSWORD_COMMON" }
  | { code: "TOO_YOUNG_FOR_ACCOUNT"; minAge: number }
  // what you asked for
  | { code: "NOT_FOUND"; what: Noun }
  | { code: "INVALID_INPUT"; fields: readonly { path: string; reason: InputReason }[] }
  | { code: "BODY_TOO_LARGE"; maxBytes: number }
  | { code: "BATCH_TOO_LARGE"; max: number }
  | { code: "FOREIGN_ORIGIN" }
  | { code: "UNSUPPORTED_CONTENT" }
  | { code: "CONFLICT_TRY_AGAIN" }
  | { code: "DATABASE_UNAVAILABLE" }
  | { code: "INTERNAL" }
  | { code: "NETWORK" }
  // taking a seat
  | { code: "PROFILE_INCOMPLETE"; missing: readonly ProfileField[] }
  | { code: "PROJECT_NOT_PUBLISHED" }
  | { code: "SHIFT_STARTED" }
  | { code: "SHIFT_CANCELLED" }
  | { code: "SEAT_FULL" }
  | { code: "SHIFT_OVERLAP"; otherShiftId: string; otherTitle: string; otherStart: EpochMillis; otherEnd: EpochMillis }
  | { code: "ALREADY_SIGNED_UP" }
  | { code: "SKILLS_MISSING"; skills: readonly { code: string; level: number; have: number }[] }
  | { code: "PROFESSIONAL_ONLY"; credentialType: string | null }
  | { code: "CREDENTIAL_NOT_VERIFIED"; credentialType: string }
  | { code: "CREDENTIAL_EXPIRED"; credentialType: string; validUntil: string }
  | { code: "TOO_YOUNG"; minAge: number; ageOnDay: number }
  | { code: "MINOR_DANGEROUS" }
  | { code: "GUARDIAN_CONSENT_MISSING" }
  | { code: "SAFETY_CHECK_MISSING" }
  | { code: "SAFETY_CHECK_EXPIRED"; validUntil: string }
  | { code: "SAFETY_CHECK_NOT_CLEAR" }
  | { code: "TRAINING_NEEDED"; courses: readonly { id: string; title: string }[] }
  | { code: "HOURS_NEEDED"; minutes: number; have: number }
  | { code: "OUTSIDE_AREA"; divisionCode: string }
  | { code: "INSURANCE_ENDS"; validUntil: string }
  | { code: "WAITS_FOR_PROFESSIONAL"; count: number }
  | { code: "RATIO_REACHED"; ratio: number; professionals: number }
  | { code: "NOT_SIGNED_UP" }
  | { code: "WITHDRAW_TOO_LATE"; deadline: EpochMillis }
  // being there
  | { code: "CHECK_IN_TOO_EARLY"; opensAt: EpochMillis }
  | { code: "CHECK_IN_CLOSED" }
  | { code: "NOT_CHECKED_IN" }
  | { code: "ALREADY_CHECKED_OUT" }
  | { code: "ATTENDANCE_ALREADY_COUNTED" }
  // posting a project
  | { code: "ORGANISATION_NOT_APPROVED" }
  | { code: "ORGANISATION_EXISTS" }
  | { code: "ORGANISATION_WRONG_STATE"; status: string }
  | { code: "ORGANISATION_SUSPENDED" }
  | { code: "LAST_ADMIN" }
  | { code: "CREDENTIAL_EXISTS" }
  | { code: "RISKS_MISSING" }
  | { code: "PROTECTIONS_MISSING" }
  | { code: "SAFEGUARDS_MISSING" }
  | { code: "INSURANCE_MISSING" }
  | { code: "TRAINING_MISSING" }
  | { code: "NOT_VOLUNTEERING" }
  | { code: "MINORS_IN_DANGER" }
  | { code: "FORBIDDEN_WORD"; word: string; field: string }
  | { code: "NO_SEATS" }
  | { code: "NO_SHIFTS" }
  | { code: "PROJECT_CLOSED" }
  | { code: "SHIFT_IN_PAST" }
  | { code: "SHIFT_TOO_LONG"; maxMinutes: number }
  | { code: "SEATS_BELOW_SIGNUPS"; seatName: string; taken: number }
  | { code: "SHIFT_HAS_SIGNUPS"; count: number }
  | { code: "PLACE_MISSING" }
  | { code: "PEOPLE_OVERLAP"; count: number }
  // getting in, waiting, changing
  | { code: "JOIN_CODE_MISSING" }
  | { code: "JOIN_CODE_WRONG" }
  | { code: "INVITATION_ONLY" }
  | { code: "ACTION_CHANGED" }
  | { code: "NO_WAITLIST" }
  | { code: "NOT_OFFERED" }
  | { code: "OFFER_OVER"; answerBy: EpochMillis }
  | { code: "ALREADY_ANSWERED" }
  | { code: "UNDO_TOO_LATE" }
  | { code: "GROUP_TOO_BIG"; max: number }
  | { code: "GROUP_NOT_ENOUGH_PLACES"; free: number }
  | { code: "GROUP_SAME_PERSON"; name: string }
  | { code: "GROUP_MEMBER"; name: string; problems: readonly Problem[] }
  | { code: "WALK_IN_TOO_EARLY"; opensAt: EpochMillis }
  | { code: "WALK_IN_CLOSED" }
  | { code: "CLAIM_CODE_WRONG" }
  | { code: "REST_TOO_SHORT"; otherTitle: string; restMinutes: number; neededMinutes: number }
  | { code: "DAY_TOO_LONG"; minutes: number; maxMinutes: number }
  | { code: "WEEK_TOO_LONG"; minutes: number; maxMinutes: number }
  | { code: "MINOR_DAY_TOO_LONG"; minutes: number; maxMinutes: number }
  | { code: "MINOR_HOURS"; from: string; until: string }
  | { code: "SERIES_RULE_INVALID" }
  | { code: "SERIES_EMPTY" }
  | { code: "SERIES_TOO_MANY"; max: number }
  | { code: "SERIES_ENDED" }
  | { code: "SERIES_CHANGED" }
  | { code: "STANDING_FULL"; open: number }
  | { code: "STANDING_EXISTS" }
  | { code: "COVER_OVER" }
  | { code: "COVER_EXISTS" }
  | { code: "NOBODY_TO_ASK" }
  | { code: "SWAP_OVER" }
  | { code: "SWAP_SELF" }
  /** They said no; null: for this they are not asked any more. */
  | { code: "SWAP_DECLINED"; askAgainAt: EpochMillis | null }
  | { code: "NOT_AGREED" }
  | { code: "NO_RECIPIENTS" }
  // proofs, training, the pool
  | { code: "DOCUMENT_MISSING" }
  | { code: "DOCUMENT_TYPE" }
  | { code: "DOCUMENT_TOO_LARGE"; maxBytes: number }
  | { code: "DOCUMENT_ACTIVE" }
  | { code: "DOCUMENT_BROKEN" }
  | { code: "DOCUMENT_LOCKED" }
  /** Kept, but its key is not at hand, or somebody changed the bytes. */
  | { code: "DOCUMENT_SEALED" }
  | { code: "IMAGE_TOO_LARGE"; maxMegapixels: number }
  | { code: "TOO_MANY_DOCUMENTS"; max: number }
  | { code: "CREDENTIAL_WRONG_STATE"; status: string }
  | { code: "CREDENTIAL_NUMBER_FORMAT"; credentialType: string }
  | { code: "CREDENTIAL_OF_SOMEBODY" }
  | { code: "RENEWAL_TOO_EARLY"; from: string }
  | { code: "SECOND_PERSON_NEEDED" }
  | { code: "CONFLICT_OF_INTEREST" }
  | { code: "SKILL_RETIRED"; skills: readonly string[] }
  | { code: "SKILL_UNKNOWN"; skills: readonly string[] }
  | { code: "ENTRY_EXISTS" }
  | { code: "FIXED_BY_LAW" }
  | { code: "NO_PROFESSIONAL_ON_DUTY" }
  | { code: "NOT_A_PROFESSIONAL" }
  /** Numbers that belong to a person stand where nobody may be named. */
  | { code: "PERSONAL_DETAILS_IN_TEXT"; field: string }
  | { code: "ESCALATION_CLOSED" }
  /** Too long ago to be taken back; a correction is a new entry. */
  | { code: "ENTRY_STANDS" }
  | { code: "COURSE_FULL" }
  | { code: "COURSE_WRONG_STATE"; status: string }
  | { code: "COURSE_STARTED" }
  | { code: "COURSE_NOT_STARTED"; startsAt: EpochMillis }
  /** That somebody was there is on their record for longer than so many days. */
  | { code: "LEARNING_STANDS"; days: number }
  | { code: "ALREADY_ENROLLED" }
  | { code: "ENROLMENT_WRONG_STATE"; status: string }
  | { code: "FILE_UNREADABLE" }
  | { code: "FILE_COLUMNS"; missing: readonly string[] }
  | { code: "FILE_TOO_MANY_ROWS"; max: number }
  | { code: "BATCH_WRONG_STATE"; status: string }
  | { code: "PLAN_WRONG_STATE"; status: string }
  | { code: "PLAN_RUNNING" }
  /** Papers are made out to another name than the account's. */
  | { code: "NAMES_DIFFER" }
  // hours and recognition
  | { code: "HOURS_NOT_FINISHED"; endsAt: EpochMillis }
  | { code: "HOURS_WRONG_STATE"; status: string }
  | { code: "HOURS_OVERLAP"; otherStart: EpochMillis; otherEnd: EpochMillis }
  | { code: "HOURS_EMPTY" }
  | { code: "HOURS_TOO_LONG"; maxMinutes: number }
  | { code: "OWN_HOURS" }
  | { code: "OWN_CASE" }
  | { code: "REASON_MISSING" }
  | { code: "STAR_NOT_REACHED"; level: number; minutesMissing: number }
  | { code: "RECOGNITION_EXISTS" };

export type ProblemCode = Problem["code"];

/** What a NOT_FOUND speaks about. A foreign id answers exactly like a missing one. */
export type Noun =
  | "project"
  | "shift"
  | "seat"
  | "signup"
  | "organisation"
  | "person"
  | "hours"
  | "place"
  | "page"
  | "series"
  | "standing"
  | "companion"
  | "cover"
  | "swap"
  | "notice"
  | "delivery"
  | "credential"
  | "document"
  | "safety_check"
  | "supervision"
  | "escalation"
  | "course"
  | "session"
  | "enrolment"
  | "batch"
  | "plan"
  | "skill";

/** Why a field was refused at the door. */
export type InputReason =
  | "required"
  | "too_short"
  | "too_long"
  | "too_small"
  | "too_big"
  | "bad_format"
  | "bad_characters"
  | "unknown_key"
  | "unknown_value"
  | "end_before_start";

/** What a person must have filled before a seat can be taken (national sign-up order, and the age gates of the law). */
export type ProfileField = "name" | "birthDate" | "division" | "phoneOrEmail";

/** A refusal the person can understand and act on. Whatever else is thrown is a fault of ours. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problems: readonly Problem[];
  constructor(...problems: [Problem, ...Problem[]]) {
    super(problems.map((problem) => problem.code).join(", "));
    this.problems = problems;
  }
}

/** Throws all reasons together, or returns when there are none. */
export function refuseIfAny(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first) throw new ProblemError(first, ...rest);
}
