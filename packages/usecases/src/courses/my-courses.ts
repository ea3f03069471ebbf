import { findOwnEnrolments } from "@nuanlin/db/courses/find-courses";
import { findLearnedCourses } from "@nuanlin/db/courses/learning-record-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { learningCounts } from "@nuanlin/domain/courses/learning-validity";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { query } from "../query.ts";

/** The sessions one has a place in that are not over yet; those that were called off are among them, marked so. */
export const listMyCourses = query({
  load: async (_db, _input: null) => null,
  allow: isPerson,
  run: ({ db, actor, now }) => findOwnEnrolments(db, actor.personId, { since: now, courseId: null }),
});

/** One's own 培训情况 (Order 67 art. 8), with what still counts today. */
export const showLearningRecord = query({
  load: async (_db, _input: null) => null,
  allow: isPerson,
  run: async ({ db, actor, now }) => {
    const today = localDate(now, districtZone);
    const records = await findLearnedCourses(db, actor.personId);
    return records.map((record) => ({ ...record, counts: learningCounts(record, today) }));
  },
});
