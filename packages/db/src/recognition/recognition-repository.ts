import type { PersonId } from "@nuanlin/domain/ids";
import type { Recognition, StarLevel } from "@nuanlin/domain/recognition/recognition";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

const recognitionColumns = [
  "id",
  "person_id as personId",
  "level",
  "minutes",
  "rule_version as ruleVersion",
  "number",
  "issued_at as issuedAt",
] as const;

export interface NewStar {
  readonly personId: PersonId;
  readonly level: StarLevel;
  readonly minutes: number;
  readonly ruleVersion: string;
  readonly issuedBy: PersonId;
  readonly at: Date;
}

/** Writes a star under the next number of the register; the same level twice comes back as RECOGNITION_EXISTS. */
export async function insertStar(tx: Tx, given: NewStar): Promise<Recognition> {
  const year = localDate(given.at, districtZone).slice(0, 4);
  return tx
    .insertInto("recognition")
    .values({
      person_id: given.personId,
      kind: "star",
      level: given.level,
      minutes: given.minutes,
      rule_version: given.ruleVersion,
      number: sql<string>`${`NTH-${year}-`} || lpad(nextval('recognition_number')::text, 6, '0')`,
      issued_by: given.issuedBy,
      issued_at: given.at,
    })
    .returning(recognitionColumns)
    .executeTakeFirstOrThrow();
}

/** What the person was awarded, newest first. */
export async function findRecognitionsOf(db: Reader, personId: PersonId): Promise<Recognition[]> {
  return db
    .selectFrom("recognition")
    .select(recognitionColumns)
    .where("person_id", "=", personId)
    .orderBy("issued_at", "desc")
    .execute();
}
