import type { CourseId, OrganisationId, PersonId, ProjectId } from "@nuanlin/domain/ids";
import type { Project, ProjectStatus } from "@nuanlin/domain/projects/project";
import type { Reader, Tx } from "../database.ts";
import { neededCourses, toInsurance } from "./project-gates.ts";

const projectColumns = [
  "project.id",
  "project.organisation_id as organisationId",
  "project.recording_organisation_id as recordingOrganisationId",
  "project.status",
  "project.title",
  "project.summary",
  "project.description",
  "project.need",
  "project.category_code as category",
  "project.target_groups as targetGroups",
  "project.safeguards",
  "project.risks",
  "project.protections",
  "project.dangerous",
  "project.near_minors as nearMinors",
  "project.is_volunteering as isVolunteering",
  "project.training",
  "project.insurer",
  "project.policy_number as policyNumber",
  "project.insured_from as validFrom",
  "project.insured_until as validUntil",
  "project.place_id as placeId",
  "project.seat_plan as seatPlan",
  "project.way_in as wayIn",
  "project.answer_hours as answerHours",
  "project.join_code as joinCode",
  "project.group_max as groupMax",
  "project.waitlist",
  "project.newcomer_percent as newcomerPercent",
  "project.reminders",
  "project.hours_needed as hoursNeeded",
  "project.area_code as areaCode",
  "project.ratio_volunteers as ratioVolunteers",
  "project.opens_with as opensWith",
] as const;

function selectProjects(db: Reader) {
  return db.selectFrom("project").select([...projectColumns, neededCourses.as("courses")]);
}

type ProjectRow = Awaited<ReturnType<ReturnType<typeof selectProjects>["executeTakeFirstOrThrow"]>>;

function toProject(row: ProjectRow): Project {
  const { insurer, policyNumber, validFrom, validUntil, ...further } = row;
  const { wayIn, answerHours, joinCode, groupMax, waitlist, newcomerPercent, reminders, ...rest } = further;
  return {
    ...rest,
    insurance: toInsurance({ insurer, policyNumber, validFrom, validUntil }),
    terms: { wayIn, answerHours, joinCode, groupMax, waitlist, newcomerPercent, reminders },
  };
}

export async function findProject(db: Reader, id: ProjectId): Promise<Project | undefined> {
  const row = await selectProjects(db).where("project.id", "=", id).executeTakeFirst();
  return row && toProject(row);
}

/** Holds the project's row to the end of the transaction; before any of its shifts. */
export async function lockProject(tx: Tx, id: ProjectId): Promise<Project | undefined> {
  const row = await selectProjects(tx).where("project.id", "=", id).forUpdate().executeTakeFirst();
  return row && toProject(row);
}

/** What an organizer writes; the rest of a row is decided by us. */
export type ProjectContent = Omit<
  Project,
  "id" | "organisationId" | "recordingOrganisationId" | "status" | "courses"
> & {
  readonly courseIds: readonly CourseId[];
};

function toColumns(content: ProjectContent, searchText: string) {
  return {
    title: content.title,
    summary: content.summary,
    description: content.description,
    need: content.need,
    category_code: content.category,
    target_groups: [...content.targetGroups],
    safeguards: [...content.safeguards],
    risks: content.risks,
    protections: content.protections,
    dangerous: content.dangerous,
    near_minors: content.nearMinors,
    is_volunteering: content.isVolunteering,
    training: content.training,
    insurer: content.insurance?.insurer ?? null,
    policy_number: content.insurance?.policyNumber ?? null,
    insured_from: content.insurance?.validFrom ?? null,
    insured_until: content.insurance?.validUntil ?? null,
    place_id: content.placeId,
    seat_plan: JSON.stringify(content.seatPlan),
    way_in: content.terms.wayIn,
    answer_hours: content.terms.answerHours,
    join_code: content.terms.joinCode,
    group_max: content.terms.groupMax,
    waitlist: content.terms.waitlist,
    newcomer_percent: content.terms.newcomerPercent,
    reminders: JSON.stringify(content.terms.reminders),
    hours_needed: content.hoursNeeded,
    area_code: content.areaCode,
    ratio_volunteers: content.ratioVolunteers,
    opens_with: content.opensWith,
    search_text: searchText,
  };
}

export interface NewProject {
  readonly organisationId: OrganisationId;
  readonly content: ProjectContent;
  /** Everything a search should find the project by, in one text. */
  readonly searchText: string;
  readonly createdBy: PersonId | null;
  readonly at: Date;
}

/** Writes a draft. Its own organisation records its hours until somebody says otherwise. */
export async function insertProject(tx: Tx, given: NewProject): Promise<ProjectId> {
  const { id } = await tx
    .insertInto("project")
    .values({
      ...toColumns(given.content, given.searchText),
      organisation_id: given.organisationId,
      recording_organisation_id: given.organisationId,
      status: "draft",
      created_by: given.createdBy,
      created_at: given.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await writeCourses(tx, id, given.content.courseIds);
  return id;
}

async function writeCourses(tx: Tx, id: ProjectId, courseIds: readonly CourseId[]): Promise<void> {
  const rows = [...new Set(courseIds)].map((courseId) => ({ project_id: id, course_id: courseId }));
  if (rows.length > 0) await tx.insertInto("project_course").values(rows).execute();
}

export async function updateProjectContent(
  tx: Tx,
  id: ProjectId,
  content: ProjectContent,
  searchText: string,
): Promise<void> {
  await tx.updateTable("project").set(toColumns(content, searchText)).where("id", "=", id).execute();
  await tx.deleteFrom("project_course").where("project_id", "=", id).execute();
  await writeCourses(tx, id, content.courseIds);
}

/** Changes the status; the first publication keeps its moment. */
export async function updateProjectStatus(tx: Tx, id: ProjectId, status: ProjectStatus, at: Date): Promise<void> {
  await tx
    .updateTable("project")
    .set((eb) => ({
      status,
      published_at: status === "published" ? eb.fn.coalesce("published_at", eb.val(at)) : eb.ref("published_at"),
    }))
    .where("id", "=", id)
    .execute();
}
