import type { EnrolmentId } from "@nuanlin/domain/ids";

/** The name of the reminder that waits for somebody's session; taken back with the place. */
export function reminderKey(enrolmentId: EnrolmentId): string {
  return `course.reminder:${enrolmentId}`;
}
