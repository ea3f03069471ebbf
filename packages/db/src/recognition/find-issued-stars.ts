import type { Recognition } from "@nuanlin/domain/recognition/recognition";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** An issued star as the register shows it. */
export interface IssuedStar extends Recognition {
  readonly name: string;
  readonly avatarSeed: string;
  readonly issuedBy: string;
}

/** The latest stars of the register. */
export async function findIssuedStars(db: Reader, limit: number): Promise<IssuedStar[]> {
  return db
    .selectFrom("recognition")
    .innerJoin("person", "person.id", "recognition.person_id")
    .innerJoin("person as issuer", "issuer.id", "recognition.issued_by")
    .select([
      "recognition.id",
      "recognition.person_id as personId",
      "recognition.level",
      "recognition.minutes",
      "recognition.rule_version as ruleVersion",
      "recognition.number",
      "recognition.issued_at as issuedAt",
      "person.name",
      avatarSeed("person.id").as("avatarSeed"),
      "issuer.name as issuedBy",
    ])
    .where("recognition.kind", "=", "star")
    .orderBy("recognition.issued_at", "desc")
    .orderBy("recognition.number", "desc")
    .limit(limit)
    .execute();
}

export async function countIssuedStars(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom("recognition")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("kind", "=", "star")
    .executeTakeFirstOrThrow();
  return count;
}
