import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { VerificationTab } from "@nuanlin/domain/credentials/verification";
import type { CredentialId, PersonId } from "@nuanlin/domain/ids";
import type { CredentialStatus } from "@nuanlin/domain/people/credential-status";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

export interface QueuedClaim {
  readonly id: CredentialId;
  readonly personName: string;
  readonly avatarSeed: string;
  readonly type: CredentialTypeCode;
  readonly status: CredentialStatus;
  readonly claimedAt: Date;
  readonly decidedAt: Date | null;
  readonly firstBy: PersonId | null;
  readonly renews: boolean;
}

export interface QueueFilter {
  /** Written types of the family, with the federation's own below them; null for all. */
  readonly types: readonly string[] | null;
  /** Only what was handed in before; null for all. */
  readonly claimedBefore: Date | null;
}

// One clerk is a few hundred decisions a month; beyond that nobody looks for "lately".
const mostDecided = 1000;
const openStatus = { waiting: "claimed", second: "half", asked: "asked" } as const;

// Only claims have a time of their own; what clerks wrote down is as old as that.
const claimedAt = sql<Date>`coalesce(credential.claimed_at, credential.first_at, credential.verified_at, 'epoch'::timestamptz)`;

function ofTypes(types: readonly string[] | null) {
  return types === null
    ? sql<boolean>`true`
    : sql<boolean>`regexp_replace(credential.type_code, '\\.local_[a-z0-9_]+$', '') = any(${types}::text[])`;
}

/** Claims of one tab: those that wait, the oldest first; those decided since, the latest first. */
export async function findVerificationQueue(
  db: Reader,
  tab: VerificationTab,
  { types, claimedBefore }: QueueFilter,
  decidedSince: Date,
  limit: number,
): Promise<QueuedClaim[]> {
  const claims = db
    .selectFrom("credential")
    .innerJoin("person", "person.id", "credential.person_id")
    .select([
      "credential.id",
      "person.name as personName",
      avatarSeed("person.id").as("avatarSeed"),
      "credential.type_code as type",
      "credential.status",
      claimedAt.as("claimedAt"),
      "credential.first_by as firstBy",
      sql<boolean>`credential.replaces_id is not null`.as("renews"),
    ])
    .where(ofTypes(types))
    .$if(claimedBefore !== null, (query) => query.where(claimedAt, "<", claimedBefore ?? decidedSince));
  if (tab !== "decided") {
    return claims
      .select(sql<null>`null`.as("decidedAt"))
      .where("credential.status", "=", openStatus[tab])
      .orderBy(claimedAt)
      .orderBy("credential.id")
      .limit(limit)
      .execute();
  }
  return claims
    .innerJoin(decisions(db, decidedSince).as("decided"), "decided.credential_id", "credential.id")
    .select("decided.at as decidedAt")
    .orderBy("decided.id", "desc")
    .limit(limit)
    .execute();
}

/** The last word on each credential that was decided since, the latest first. */
function decisions(db: Reader, since: Date) {
  return db
    .selectFrom("credential_step as step")
    .innerJoin("credential as standing", (join) =>
      join.onRef("standing.id", "=", "step.credential_id").onRef("standing.status", "=", "step.to_status"),
    )
    .select(["step.credential_id", "step.id", "step.at"])
    .where("step.to_status", "in", ["verified", "returned", "revoked"])
    .where("step.at", ">=", since)
    .orderBy("step.id", "desc")
    .limit(mostDecided);
}

export interface VerificationCounts extends Readonly<Record<VerificationTab, number>> {
  /** Of those that wait for a clerk, how many are older than the promise. */
  readonly late: number;
  readonly oldest: Date | null;
}

/** How many are in each tab, whatever the filter; and how well the promise is kept. */
export async function countVerification(
  db: Reader,
  claimedBefore: Date,
  decidedSince: Date,
): Promise<VerificationCounts> {
  const open = await db
    .selectFrom("credential")
    .select([
      sql<number>`count(*) filter (where status = 'claimed')`.as("waiting"),
      sql<number>`count(*) filter (where status = 'half')`.as("second"),
      sql<number>`count(*) filter (where status = 'asked')`.as("asked"),
      sql<number>`count(*) filter (where status <> 'asked' and ${claimedAt} < ${claimedBefore})`.as("late"),
      sql<Date | null>`min(${claimedAt}) filter (where status <> 'asked')`.as("oldest"),
    ])
    .where("status", "in", ["claimed", "half", "asked"])
    .executeTakeFirstOrThrow();
  const { decided } = await db
    .selectFrom(decisions(db, decidedSince).as("decided"))
    .select(({ fn }) => fn.countAll<number>().as("decided"))
    .executeTakeFirstOrThrow();
  return { ...open, decided };
}
