import type { Actor } from "@nuanlin/domain/actor";
import type { Tx } from "../database.ts";

export interface AuditLine {
  /** What was done, such as "seat.join". */
  readonly verb: string;
  readonly actor: Actor;
  /** The id of the thing it was done to. */
  readonly target: string;
  readonly at: Date;
}

/** Writes who did what, in the transaction that did it. */
export async function insertAudit(tx: Tx, { verb, actor, target, at }: AuditLine): Promise<void> {
  await tx
    .insertInto("audit_line")
    .values({
      verb,
      at,
      target,
      account_id: actor.kind === "person" ? actor.accountId : null,
      system_name: actor.kind === "system" ? actor.name : null,
    })
    .execute();
}
