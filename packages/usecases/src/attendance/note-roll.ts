import { saveAttendance } from "@nuanlin/db/attendance/attendance-repository";
import type { Tx } from "@nuanlin/db/database";
import { lockHoursOfSignups } from "@nuanlin/db/hours/hours-repository";
import { findProject } from "@nuanlin/db/projects/project-repository";
import type { Attendance, RollCallInput } from "@nuanlin/domain/attendance/attendance";
import { decideRollCall, readRollLine, signsFromRoll } from "@nuanlin/domain/attendance/decide-roll-call";
import type { PersonId } from "@nuanlin/domain/ids";
import { refuseIfAny } from "@nuanlin/domain/problem";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { Signup } from "@nuanlin/domain/signups/signup";
import { found } from "../command.ts";
import { writeProposals } from "./attended-promise.ts";

export interface Roll {
  readonly shift: Shift;
  readonly promises: readonly {
    readonly signup: Signup;
    readonly attendance: Attendance | null;
    readonly line: RollCallInput;
  }[];
  readonly by: PersonId;
}

/** Notes lines of one shift's roll, all or none, and proposes the hours that follow. The shift's row is held. */
export async function noteRoll(tx: Tx, { shift, promises, by }: Roll, now: Date): Promise<void> {
  const hours = await lockHoursOfSignups(
    tx,
    promises.map(({ signup }) => signup.id),
  );
  const read = promises.map(({ signup, attendance, line }) => ({
    signup,
    attendance,
    line: readRollLine(line, shift, now),
  }));
  refuseIfAny(
    read.flatMap(({ signup, attendance, line }) => {
      const decided = hours.filter((entry) => entry.signupId === signup.id);
      return decideRollCall(signup, shift, attendance, line, decided, now);
    }),
  );
  const project = found(await findProject(tx, shift.projectId), "project");
  for (const { signup, attendance, line } of read) {
    const saved = await saveAttendance(tx, signup.id, signsFromRoll(attendance, line), by, now);
    const proposed = hours.filter((entry) => entry.signupId === signup.id);
    await writeProposals(tx, { signup, shift, attendance: saved, project, hours: proposed }, now);
  }
}
