import * as z from "zod/mini";

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type AccountId = Id<"account">;
export type PersonId = Id<"person">;
export type OrganisationId = Id<"organisation">;
export type PlaceId = Id<"place">;
export type ProjectId = Id<"project">;
export type ShiftId = Id<"shift">;
export type SeatId = Id<"seat">;
export type SignupId = Id<"signup">;
export type AttendanceId = Id<"attendance">;
export type HoursEntryId = Id<"hours_entry">;
export type RecognitionId = Id<"recognition">;
export type CredentialId = Id<"credential">;
export type SeriesId = Id<"shift_series">;
export type StandingId = Id<"standing_commitment">;
export type CoverCallId = Id<"cover_call">;
export type CoverAskId = Id<"cover_ask">;
export type SwapId = Id<"swap">;
export type BroadcastId = Id<"broadcast">;
export type NoticeId = Id<"notice">;
export type DeliveryId = Id<"delivery">;
export type DocumentId = Id<"document">;
export type SafetyCheckId = Id<"safety_check">;
export type ImportBatchId = Id<"import_batch">;
export type SupervisionId = Id<"supervision">;
export type EscalationId = Id<"escalation">;
export type CourseId = Id<"course">;
export type CourseSessionId = Id<"course_session">;
export type EnrolmentId = Id<"course_enrolment">;
export type PlanRunId = Id<"plan_run">;

/** A uuid from outside, branded with the noun it stands for, so that a person's id cannot be handed over as a shift's. */
function idShape<T extends string>() {
  return z.pipe(
    z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u, "bad_format")),
    z.transform((value) => value as T),
  );
}

export const personId = idShape<PersonId>();
export const organisationId = idShape<OrganisationId>();
export const placeId = idShape<PlaceId>();
export const projectId = idShape<ProjectId>();
export const shiftId = idShape<ShiftId>();
export const seatId = idShape<SeatId>();
export const signupId = idShape<SignupId>();
export const hoursEntryId = idShape<HoursEntryId>();
export const recognitionId = idShape<RecognitionId>();
export const seriesId = idShape<SeriesId>();
export const standingId = idShape<StandingId>();
export const coverCallId = idShape<CoverCallId>();
export const coverAskId = idShape<CoverAskId>();
export const swapId = idShape<SwapId>();
export const broadcastId = idShape<BroadcastId>();
export const noticeId = idShape<NoticeId>();
export const deliveryId = idShape<DeliveryId>();
export const credentialId = idShape<CredentialId>();
export const documentId = idShape<DocumentId>();
export const safetyCheckId = idShape<SafetyCheckId>();
export const importBatchId = idShape<ImportBatchId>();
export const planRunId = idShape<PlanRunId>();
export const supervisionId = idShape<SupervisionId>();
export const escalationId = idShape<EscalationId>();
export const courseId = idShape<CourseId>();
export const courseSessionId = idShape<CourseSessionId>();
export const enrolmentId = idShape<EnrolmentId>();
