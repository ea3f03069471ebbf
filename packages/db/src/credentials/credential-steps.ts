import type { CredentialId, PersonId } from "@nuanlin/domain/ids";
import type { CredentialStatus } from "@nuanlin/domain/people/credential-status";
import type { Reader, Tx } from "../database.ts";

interface NewStep {
  readonly credentialId: CredentialId;
  readonly at: Date;
  /** null: nobody, it followed from something else. */
  readonly by: PersonId | null;
  readonly from: CredentialStatus | null;
  readonly to: CredentialStatus;
  /** Why, in the words of whoever did it; empty where it goes without saying. */
  readonly reason: string;
}

/** Writes down what happened to a credential, in the transaction in which it happens. */
export async function insertCredentialStep(tx: Tx, step: NewStep): Promise<void> {
  const { credentialId, at, by, from, to, reason } = step;
  await tx
    .insertInto("credential_step")
    .values({ credential_id: credentialId, at, by_person: by, from_status: from, to_status: to, reason })
    .execute();
}

/** What happened to a credential so far, the first thing first. */
export async function findCredentialSteps(db: Reader, id: CredentialId) {
  return db
    .selectFrom("credential_step as step")
    .leftJoin("person", "person.id", "step.by_person")
    .select([
      "step.id",
      "step.at",
      "step.by_person as byId",
      "person.name as byName",
      "step.from_status as from",
      "step.to_status as to",
      "step.reason",
    ])
    .where("step.credential_id", "=", id)
    .orderBy("step.id")
    .execute();
}

export async function countCredentialSteps(db: Reader, id: CredentialId): Promise<number> {
  const { steps } = await db
    .selectFrom("credential_step")
    .select(({ fn }) => fn.countAll<number>().as("steps"))
    .where("credential_id", "=", id)
    .executeTakeFirstOrThrow();
  return steps;
}
