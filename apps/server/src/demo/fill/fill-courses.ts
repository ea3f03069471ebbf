import type { PersonActor } from "@nuanlin/domain/actor";
import { plusDays } from "@nuanlin/domain/credentials/term";
import type { CourseId, CourseSessionId, OrganisationId } from "@nuanlin/domain/ids";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { atLocal, districtZone } from "@nuanlin/domain/time/zone";
import { addCourseSession } from "@nuanlin/usecases/courses/add-course-session";
import { changeCourseStatus } from "@nuanlin/usecases/courses/change-course-status";
import { createCourse } from "@nuanlin/usecases/courses/create-course";
import { enrolInCourse } from "@nuanlin/usecases/courses/enrol-in-course";
import { markCourse } from "@nuanlin/usecases/courses/mark-course";
import { type DemoCourse, demoCourses } from "../content/course-words.ts";
import type { ServicesAt } from "./demo-services.ts";
import type { PostedProject } from "./post-projects.ts";
import { rewriteProject } from "./rewrite-project.ts";
import type { Neighbour } from "./settle-people.ts";

interface CoursesGiven {
  readonly servicesAt: ServicesAt;
  readonly neighbours: readonly Neighbour[];
  readonly projects: readonly PostedProject[];
  /** Who writes for a unit. */
  readonly holders: ReadonlyMap<string, { readonly id: OrganisationId; readonly organizer: PersonActor }>;
  readonly until: Date;
  readonly today: string;
}

/**
 * A course of the Longxi station that its evening school asks for, and one of the federation: each was held once, with a roll,
 * and is held again soon. The volunteer of the demo was at the federation's and has still to take the station's.
 */
export async function fillCourses(given: CoursesGiven): Promise<void> {
  for (const [at, course] of demoCourses.entries()) await holdCourse(given, course, at);
}

async function holdCourse(given: CoursesGiven, demo: DemoCourse, at: number): Promise<void> {
  const { servicesAt, projects, holders, today, until } = given;
  const holder = holders.get(demo.organisationKey);
  if (!holder) throw new Error(`${demo.organisationKey} is not there`);
  const { id: organisationId, organizer } = holder;
  const dayAt = (days: number, time: string) => atLocal(plusDays(today, days), time, districtZone);
  const before = servicesAt(dayAt(-demo.pastDays - 10, "10:00"));
  const { id: courseId } = await createCourse(before, organizer, { organisationId, course: demo.course });
  await changeCourseStatus(before, organizer, { courseId, to: "published" });
  const addSession = async (moment: Date, days: number): Promise<CourseSessionId> => {
    const start = dayAt(days, demo.start);
    const session = { start, end: plusMinutes(start, demo.course.minutes), place: demo.place, capacity: demo.capacity };
    return (await addCourseSession(servicesAt(moment), organizer, { courseId, session })).id;
  };
  const past = await addSession(dayAt(-demo.pastDays - 10, "10:05"), -demo.pastDays);
  await callPastRoll(given, demo, organizer, past, at);
  const coming = await addSession(dayAt(-3, "10:00"), demo.comingDays);
  for (const [index, actor] of learners(given, at + 5)
    .slice(0, demo.enrolled)
    .entries())
    await enrolInCourse(servicesAt(plusMinutes(until, -60 * (3 + index * 4))), actor, { sessionId: coming });
  const asking = projects.find(({ demo: { key } }) => key === demo.projectKey);
  if (asking) await askForCourse(given, asking, courseId);
}

async function callPastRoll(
  given: CoursesGiven,
  { pastDays, came, away, start, course, volunteerCame }: DemoCourse,
  organizer: PersonActor,
  sessionId: CourseSessionId,
  at: number,
): Promise<void> {
  const { servicesAt, neighbours, today } = given;
  const volunteer = neighbours.find(({ demo }) => demo.key === "lin-yutong")?.actor;
  const others = learners(given, at).slice(0, came + away);
  const people = volunteerCame && volunteer ? [volunteer, ...others] : others;
  const day = plusDays(today, -pastDays);
  for (const [index, actor] of people.entries()) {
    const signsUp = atLocal(plusDays(day, -7 + (index % 5)), "19:00", districtZone);
    await enrolInCourse(servicesAt(signsUp), actor, { sessionId });
  }
  const afterwards = servicesAt(plusMinutes(atLocal(day, start, districtZone), course.minutes + 10));
  const missed = others.slice(came).map(({ personId }) => personId);
  await markCourse(afterwards, organizer, { sessionId, personIds: missed, attended: false });
  await markCourse(afterwards, organizer, { sessionId, personIds: null, attended: true });
}

/** Grown-up neighbours without a part of their own, others for each course. */
function learners({ neighbours }: CoursesGiven, from: number): PersonActor[] {
  return neighbours
    .filter(({ demo }) => demo.key.startsWith("person-") && demo.guardian === undefined)
    .filter((_neighbour, index) => index % 11 === from % 11)
    .map(({ actor }) => actor);
}

/** From now on; whoever has a place in it keeps it. */
async function askForCourse(
  { servicesAt, until }: CoursesGiven,
  project: PostedProject,
  courseId: CourseId,
): Promise<void> {
  await rewriteProject(servicesAt(plusMinutes(until, -60)), project, { courseIds: [courseId] });
}
