import { countComingShifts, findComingShift, findComingShifts } from "@nuanlin/db/projects/find-coming-shifts";
import { findProjectPage, type ProjectPage } from "@nuanlin/db/projects/find-project-page";
import { findLearningOf } from "@nuanlin/db/courses/learning-record-repository";
import type { Db } from "@nuanlin/db/database";
import { type Actor, isAnybody, isPerson } from "@nuanlin/domain/actor";
import { learningCounts } from "@nuanlin/domain/courses/learning-validity";
import type { CourseId, PersonId, ProjectId } from "@nuanlin/domain/ids";
import type { Project } from "@nuanlin/domain/projects/project";
import { mayManageProject, maySeeProject } from "@nuanlin/domain/projects/project-policy";
import {
  type MoreShiftsInput,
  type ShiftCursor,
  shiftPageSize,
  type ShowProjectInput,
} from "@nuanlin/domain/projects/show-project";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { query } from "../query.ts";
import { type PreviewedShift, previewShifts } from "./preview-seats.ts";

export interface ShiftPage {
  readonly shifts: readonly PreviewedShift[];
  /** Where the next page goes on; null at the end. */
  readonly next: ShiftCursor | null;
}

export interface ShownProject extends ProjectPage, ShiftPage {
  readonly shiftCount: number;
  /** Whether the viewer works for its organisation. */
  readonly manages: boolean;
  /** Of the courses it asks for those that the viewer has learnt, as of today; null for visitors. */
  readonly learnt: ReadonlySet<CourseId> | null;
}

/** The project's page; a draft that the actor may not see is as if it were not there, for visitors too. */
async function loadVisible(db: Db, projectId: ProjectId, actor: Actor): Promise<ProjectPage> {
  const page = await findProjectPage(db, projectId);
  return found(page && maySeeProject(actor, page.project) ? page : undefined, "project");
}

async function findShiftPage(
  db: Db,
  actor: Actor,
  page: ProjectPage,
  cursor: ShiftCursor | null,
  now: Date,
): Promise<ShiftPage> {
  const rows = await findComingShifts(db, page.project.id, now, cursor, shiftPageSize + 1);
  const shifts = rows.slice(0, shiftPageSize);
  const last = rows.length > shiftPageSize ? shifts.at(-1) : undefined;
  return {
    shifts: await previewShifts(db, actor, page, shifts, now),
    next: last ? { start: last.period.start.getTime(), id: last.id } : null,
  };
}

/** A project with its first coming shifts, and for whoever is signed in what keeps them from each seat. */
export const showProject = query({
  load: (db, input: ShowProjectInput, actor) => loadVisible(db, input.projectId, actor),
  allow: isAnybody,
  run: async ({ db, actor, subject: page, input, now }): Promise<ShownProject> => {
    const { shifts, next } = await findShiftPage(db, actor, page, null, now);
    const asked = input.shiftId !== null && !shifts.some(({ id }) => id === input.shiftId) ? input.shiftId : null;
    const chosen = asked === null ? undefined : await findComingShift(db, page.project.id, asked, now);
    const further = chosen ? await previewShifts(db, actor, page, [chosen], now) : [];
    return {
      ...page,
      shifts: [...shifts, ...further],
      next,
      shiftCount: await countComingShifts(db, page.project.id, now),
      manages: mayManageProject(actor, page.project),
      learnt: isPerson(actor) ? await findLearnt(db, actor.personId, page.project.courses, now) : null,
    };
  },
});

async function findLearnt(db: Db, personId: PersonId, courses: Project["courses"], now: Date): Promise<Set<CourseId>> {
  const today = localDate(now, districtZone);
  const ids = courses.map(({ id }) => id);
  const records = await findLearningOf(db, personId, ids);
  return new Set(ids.filter((id) => records.some((record) => record.courseId === id && learningCounts(record, today))));
}

/** The shifts that come after those already shown. */
export const showMoreShifts = query({
  load: (db, input: MoreShiftsInput, actor) => loadVisible(db, input.projectId, actor),
  allow: isAnybody,
  run: ({ db, actor, subject: page, input, now }) => findShiftPage(db, actor, page, input.cursor, now),
});
