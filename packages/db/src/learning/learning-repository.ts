import type { RecordLearningInput } from "@nuanlin/domain/learning/learning";
import type { PersonId } from "@nuanlin/domain/ids";
import type { Reader, Tx } from "../database.ts";

export interface LearningRecord {
  readonly id: string;
  readonly title: string;
  readonly organiser: string;
  readonly heldOn: string;
  readonly minutes: number;
  readonly continuingEducation: boolean;
}

/** Everything somebody learned, the latest first. */
export async function findLearning(db: Reader, personId: PersonId): Promise<LearningRecord[]> {
  return db
    .selectFrom("learning_record")
    .select(["id", "title", "organiser", "held_on as heldOn", "minutes", "continuing_education as continuingEducation"])
    .where("person_id", "=", personId)
    .orderBy("held_on", "desc")
    .orderBy("recorded_at", "desc")
    .execute();
}

/** Learning outside of our own courses, which counts as continuing education. */
export async function insertOutsideLearning(
  tx: Tx,
  given: RecordLearningInput,
  by: PersonId,
  at: Date,
): Promise<string> {
  const { id } = await tx
    .insertInto("learning_record")
    .values({
      person_id: given.personId,
      title: given.title,
      organiser: given.organiser,
      held_on: given.heldOn,
      minutes: given.minutes,
      continuing_education: true,
      recorded_by: by,
      recorded_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
