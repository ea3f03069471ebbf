import { insertAudit } from "@nuanlin/db/audit/audit-repository";
import type { Db } from "@nuanlin/db/database";
import type { Actor } from "@nuanlin/domain/actor";
import type { Noun } from "@nuanlin/domain/problem";
import { refusal, type UseCase } from "./command.ts";
import { runAgainIfAsked } from "./run-again.ts";
import type { Passwords } from "./services.ts";

export interface QueryContext<I, S, A extends Actor> {
  readonly db: Db;
  readonly actor: A;
  readonly subject: S;
  readonly input: I;
  readonly now: Date;
  readonly passwords: Passwords;
}

export interface QuerySpec<I, S, A extends Actor, R> {
  readonly load: (db: Db, input: I, actor: Actor) => Promise<S>;
  /** Who may see it. Without it a query does not compile. */
  readonly allow: (actor: Actor, subject: S) => actor is A;
  readonly hidden?: Noun;
  readonly run: (context: QueryContext<I, S, A>) => Promise<R>;
  /** For answers that hold somebody else's personal details: the reading itself is written down. */
  readonly audit?: { readonly verb: string; readonly target: (subject: S) => string };
}

/** A read behind the same gate as a command; it writes an audit line only where it shows personal details of others. */
export function query<I, S, A extends Actor, R>(spec: QuerySpec<I, S, A, R>): UseCase<I, R> {
  return ({ db, now, passwords }, actor, input) =>
    runAgainIfAsked(async () => {
      const at = now();
      if (spec.hidden && actor.kind === "visitor") throw refusal(actor);
      const subject = await spec.load(db, input, actor);
      if (!spec.allow(actor, subject)) throw refusal(actor, spec.hidden);
      const result = await spec.run({ db, actor, subject, input, now: at, passwords });
      if (spec.audit) {
        const { verb, target } = spec.audit;
        await db.transaction().execute((tx) => insertAudit(tx, { verb, actor, target: target(subject), at }));
      }
      return result;
    });
}
