import type { NeededCourse, Project } from "@nuanlin/domain/projects/project";
import type { TeamSeat } from "@nuanlin/domain/shifts/team-rule";
import { sql } from "kysely";

/** What a project asks of people and of its team: all that weighing somebody for a seat needs of it. */
export type WeighedProject = Pick<
  Project,
  | "status"
  | "dangerous"
  | "nearMinors"
  | "insurance"
  | "hoursNeeded"
  | "areaCode"
  | "courses"
  | "ratioVolunteers"
  | "opensWith"
>;

/** The courses that the project of a row asks for. */
export const neededCourses = sql<NeededCourse[]>`coalesce((
  select json_agg(json_build_object('id', course.id, 'title', course.title) order by course.title, course.id)
  from project_course join course on course.id = project_course.course_id
  where project_course.project_id = project.id), '[]')`;

/** The seats of the shift of a row as its team's rule counts them; none where the project has no such rule. */
export const teamSeats = sql<TeamSeat[]>`case when project.ratio_volunteers is null and project.opens_with = 'anybody'
  then '[]'::json else (
    select json_agg(json_build_object(
      'id', mate.id, 'kind', mate.kind, 'taken', mate.taken, 'held', mate.held, 'minHeads', mate.min_heads))
    from seat as mate where mate.shift_id = shift.id) end`;

/** The columns of the project of a row that `toWeighedProject` reads, beside whatever else the row holds. */
export const gateColumns = [
  "project.status as projectStatus",
  "project.dangerous",
  "project.near_minors as nearMinors",
  "project.insurer",
  "project.policy_number as policyNumber",
  "project.insured_from as validFrom",
  "project.insured_until as validUntil",
  "project.hours_needed as hoursNeeded",
  "project.area_code as areaCode",
  "project.ratio_volunteers as ratioVolunteers",
  "project.opens_with as opensWith",
] as const;

export interface InsuranceColumns {
  readonly insurer: string | null;
  readonly policyNumber: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

type GateRow = Omit<WeighedProject, "status" | "insurance"> &
  InsuranceColumns & { readonly projectStatus: WeighedProject["status"] };

export function toInsurance({ insurer, policyNumber, validFrom, validUntil }: InsuranceColumns): Project["insurance"] {
  if (insurer === null || policyNumber === null || validFrom === null || validUntil === null) return null;
  return { insurer, policyNumber, validFrom, validUntil };
}

/** Takes what belongs to the project out of a row, and answers the rest of the row beside it. */
export function splitGates<Row extends GateRow>(row: Row) {
  const { projectStatus, dangerous, nearMinors, insurer, policyNumber, validFrom, validUntil, ...others } = row;
  const { hoursNeeded, areaCode, courses, ratioVolunteers, opensWith, ...rest } = others;
  const insurance = toInsurance({ insurer, policyNumber, validFrom, validUntil });
  const gates = { dangerous, nearMinors, insurance, hoursNeeded, areaCode, courses };
  const project: WeighedProject = { status: projectStatus, ...gates, ratioVolunteers, opensWith };
  return { project, rest };
}
