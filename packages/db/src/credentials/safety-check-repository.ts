import type { RecordSafetyCheckInput } from "@nuanlin/domain/credentials/safety-check-record";
import type { PersonId, SafetyCheckId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

const checkColumns = [
  "safety_check.id",
  "safety_check.person_id as personId",
  "safety_check.clear",
  "safety_check.checked_on as checkedOn",
  "safety_check.body",
  "safety_check.recorded_by as recordedBy",
  "safety_check.recorded_at as recordedAt",
  "safety_check.confirmed_by as confirmedBy",
  "safety_check.confirmed_at as confirmedAt",
] as const;

export async function insertSafetyCheck(
  tx: Tx,
  { personId, clear, checkedOn, body }: RecordSafetyCheckInput,
  by: PersonId,
  at: Date,
): Promise<SafetyCheckId> {
  const { id } = await tx
    .insertInto("safety_check")
    .values({ person_id: personId, clear, checked_on: checkedOn, body, recorded_by: by, recorded_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Whose check it is; read unheld, so it only says whose row to hold. */
export async function findSafetyCheckOwner(db: Reader, id: SafetyCheckId): Promise<PersonId | undefined> {
  const row = await db.selectFrom("safety_check").select("person_id as id").where("id", "=", id).executeTakeFirst();
  return row?.id;
}

/** Holds the check; the person's row must be held. */
export async function lockSafetyCheck(tx: Tx, id: SafetyCheckId) {
  return tx.selectFrom("safety_check").select(checkColumns).where("id", "=", id).forUpdate().executeTakeFirst();
}

export async function confirmSafetyCheck(tx: Tx, id: SafetyCheckId, by: PersonId, at: Date): Promise<void> {
  await tx.updateTable("safety_check").set({ confirmed_by: by, confirmed_at: at }).where("id", "=", id).execute();
}

/** All checks of somebody, the latest first. */
export async function findSafetyChecks(db: Reader, personId: PersonId) {
  return db
    .selectFrom("safety_check")
    .select(checkColumns)
    .where("person_id", "=", personId)
    .orderBy("checked_on", "desc")
    .orderBy("id")
    .execute();
}

function selectListed(db: Reader) {
  return db
    .selectFrom("safety_check")
    .innerJoin("person", "person.id", "safety_check.person_id")
    .leftJoin("person as clerk", "clerk.id", "safety_check.recorded_by")
    .select(checkColumns)
    .select(["person.name as personName", "clerk.name as recordedName", avatarSeed("person.id").as("avatarSeed")]);
}

/** Checks that wait for a second clerk, the oldest first. */
export async function findUnconfirmedChecks(db: Reader, limit: number) {
  return selectListed(db)
    .where("safety_check.confirmed_by", "is", null)
    .orderBy("safety_check.recorded_at")
    .orderBy("safety_check.id")
    .limit(limit)
    .execute();
}

/** The newest confirmed clear check of each person, where it was made on a day in the range; what ends first comes first. */
export async function findChecksMadeBetween(db: Reader, from: string, until: string, limit: number) {
  return selectListed(db)
    .where("safety_check.confirmed_by", "is not", null)
    .where("safety_check.clear", "=", true)
    .where("safety_check.checked_on", ">=", from)
    .where("safety_check.checked_on", "<=", until)
    .where(
      sql<boolean>`not exists (select from safety_check newer where newer.person_id = safety_check.person_id
        and newer.confirmed_by is not null and (newer.checked_on > safety_check.checked_on or not newer.clear))`,
    )
    .orderBy("safety_check.checked_on")
    .orderBy("safety_check.id")
    .limit(limit)
    .execute();
}

export async function countUnconfirmedChecks(db: Reader): Promise<number> {
  const { checks } = await db
    .selectFrom("safety_check")
    .select(({ fn }) => fn.countAll<number>().as("checks"))
    .where("confirmed_by", "is", null)
    .executeTakeFirstOrThrow();
  return checks;
}
