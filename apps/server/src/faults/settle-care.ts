import type { Db } from "@nuanlin/db/database";
import { escalationId, supervisionId } from "@nuanlin/domain/ids";
import type { Neighbourhood } from "./neighbourhood.ts";

/** The volunteer's call in the shift that runs, and an entry that A's organizer wrote; both written before each try. */
export const callId = escalationId.parse("5a1ed000-0000-4000-8000-000000000002");
export const entryId = supervisionId.parse("5a1ed000-0000-4000-8000-000000000003");

/** The volunteer has called for a professional, and nobody has answered. */
export async function callForHelp(db: Db, { liveShiftId, people }: Neighbourhood): Promise<void> {
  await db.deleteFrom("escalation").where("id", "=", callId).execute();
  await db.deleteFrom("escalation").where("raised_by", "=", people.volunteer.personId).execute();
  await db
    .insertInto("escalation")
    .values({ id: callId, shift_id: liveShiftId, raised_by: people.volunteer.personId, raised_at: new Date() })
    .execute();
}

/** A's organizer is a social worker, and has just written an entry. */
export async function supervise(db: Db, { organisationA, people }: Neighbourhood): Promise<void> {
  const { personId } = people.organizerA;
  await db.deleteFrom("credential").where("person_id", "=", personId).execute();
  await db
    .insertInto("credential")
    .values({
      person_id: personId,
      type_code: "social_worker.certified",
      number: personId.slice(0, 18),
      issued_on: "2020-01-01",
      status: "verified",
    })
    .execute();
  await db.deleteFrom("supervision").where("id", "=", entryId).execute();
  await db
    .insertInto("supervision")
    .values({
      id: entryId,
      organisation_id: organisationA,
      supervisor_id: personId,
      form: "individual",
      held_on: "2026-01-05",
      minutes: 60,
      topics: ["method"],
      words: "",
      written_by: personId,
      created_at: new Date(),
    })
    .execute();
}
