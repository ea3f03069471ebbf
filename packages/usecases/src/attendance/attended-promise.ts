import { type FoundPromise, findPromise } from "@nuanlin/db/attendance/find-promise";
import type { Tx } from "@nuanlin/db/database";
import { lockHoursOfSignups, replaceProposals } from "@nuanlin/db/hours/hours-repository";
import { findProject } from "@nuanlin/db/projects/project-repository";
import { lockShiftOfSignup } from "@nuanlin/db/shifts/shift-repository";
import type { Attendance } from "@nuanlin/domain/attendance/attendance";
import type { HoursEntry } from "@nuanlin/domain/hours/hours-entry";
import { proposeHours } from "@nuanlin/domain/hours/propose-hours";
import type { SignupId } from "@nuanlin/domain/ids";
import type { Project } from "@nuanlin/domain/projects/project";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { Signup } from "@nuanlin/domain/signups/signup";
import { recordingDeadline, startingCalendar } from "@nuanlin/domain/time/working-days";
import { found } from "../command.ts";

/** A promise with its shift (held to the end of the transaction) and what is known of the attendance. */
export async function loadAttendedPromise(tx: Tx, signupId: SignupId): Promise<FoundPromise> {
  found(await lockShiftOfSignup(tx, signupId), "signup");
  return found(await findPromise(tx, signupId), "signup");
}

/** Proposes the hours that follow from an attendance, in the place of earlier proposals; decided hours are left alone. */
export async function proposeFor(
  tx: Tx,
  { signup, shift }: Pick<FoundPromise, "signup" | "shift">,
  attendance: Attendance,
  now: Date,
): Promise<void> {
  const hours = await lockHoursOfSignups(tx, [signup.id]);
  if (hours.some((entry) => entry.status !== "proposed")) return;
  const project = found(await findProject(tx, shift.projectId), "project");
  await writeProposals(tx, { signup, shift, attendance, project, hours }, now);
}

interface Attended {
  readonly signup: Signup;
  readonly shift: Shift;
  readonly attendance: Attendance;
  readonly project: Project;
  /** The proposals of the promise that stand until now. */
  readonly hours: readonly HoursEntry[];
}

/** Writes the hours that follow; that nobody has decided on any of them is the caller's to know. */
export async function writeProposals(
  tx: Tx,
  { signup, shift, attendance, project, hours }: Attended,
  now: Date,
): Promise<void> {
  await replaceProposals(tx, {
    signup,
    replaced: hours.map(({ id }) => id),
    projectId: project.id,
    recordingOrganisationId: project.recordingOrganisationId,
    parts: proposeHours(attendance, shift, now),
    dueAt: recordingDeadline(shift.period.end, shift.timeZone, startingCalendar),
    at: now,
  });
}
