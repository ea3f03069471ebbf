import { decideEligibility, type ProjectGates } from "../eligibility/decide-eligibility.ts";
import type { Person } from "../people/person.ts";
import type { OrganisationStatus } from "../organisations/organisation.ts";
import type { Problem } from "../problem.ts";
import type { Project } from "../projects/project.ts";
import type { Shift } from "../shifts/shift.ts";
import { overlaps } from "../time/period.ts";
import { decideRoom, type RoomQuestion } from "./decide-room.ts";
import { decideWorkload } from "./decide-workload.ts";
import type { HeldSignup } from "./signup.ts";
import type { WorkRules } from "./work-rules.ts";

export interface JoinQuestion extends RoomQuestion {
  /** A unit that is suspended, or not let in yet, takes nobody in. */
  readonly organisationStatus: OrganisationStatus;
  readonly project: Pick<Project, "status"> & ProjectGates & RoomQuestion["project"];
  readonly shift: Shift;
  readonly person: Person;
  /**
   * The person's promises of the week around the shift, and whatever they have in the shift itself; someone who withdrew is
   * free again.
   */
  readonly held: readonly HeldSignup[];
  readonly rules: WorkRules;
}

/**
 * Says why a person may not take a seat; an empty list means they may.
 * Every reason is given, not only the first, so that the page can show them together with the way to pass each.
 * Age and credentials are judged on the day of service in the zone of the place, not today.
 */
export function decideJoin(
  { organisationStatus, project, shift, person, held, rules, ...room }: JoinQuestion,
  now: Date,
): Problem[] {
  const { seat } = room;
  const problems: Problem[] = [];
  if (project.status !== "published" || organisationStatus !== "approved")
    problems.push({ code: "PROJECT_NOT_PUBLISHED" });
  if (shift.status === "cancelled") problems.push({ code: "SHIFT_CANCELLED" });
  if (shift.period.start <= now) problems.push({ code: "SHIFT_STARTED" });
  const isIn = held.some(({ shiftId }) => shiftId === shift.id);
  problems.push(...(isIn ? [{ code: "ALREADY_SIGNED_UP" } as const] : decideRoom({ ...room, project })));
  problems.push(...decideEligibility({ project, shift, seat, person }));
  const clash = held.find(
    ({ shiftId, status, period }) => shiftId !== shift.id && status === "confirmed" && overlaps(period, shift.period),
  );
  if (clash) {
    problems.push({
      code: "SHIFT_OVERLAP",
      otherShiftId: clash.shiftId,
      otherTitle: clash.title,
      otherStart: clash.period.start.getTime(),
      otherEnd: clash.period.end.getTime(),
    });
  }
  return [...problems, ...decideWorkload({ shift, person, held, rules })];
}
