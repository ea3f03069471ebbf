import { insertAudit } from "@nuanlin/db/audit/audit-repository";
import type { Tx } from "@nuanlin/db/database";
import type { Actor } from "@nuanlin/domain/actor";
import { type Noun, ProblemError } from "@nuanlin/domain/problem";
import { runAgainIfAsked } from "./run-again.ts";
import type { Passwords, Services } from "./services.ts";

export interface CommandContext<I, S, A extends Actor> {
  readonly tx: Tx;
  readonly actor: A;
  readonly subject: S;
  readonly input: I;
  readonly now: Date;
  readonly passwords: Passwords;
}

export interface CommandSpec<I, S, A extends Actor, R> {
  /** What is done, such as "seat.join"; goes into the audit line. */
  readonly verb: string;
  /** Reads, and holds where order matters, what the command is about. Throws NOT_FOUND when it is missing. */
  readonly load: (tx: Tx, input: I, actor: Actor) => Promise<S>;
  /** Who may. Without it a command does not compile; the actor reaches `run` narrowed to whom it lets in. */
  readonly allow: (actor: Actor, subject: S) => actor is A;
  /**
   * For things whose existence is nobody else's business: whoever may not, hears that there is no such thing. A visitor is
   * asked to sign in before anything is looked up.
   */
  readonly hidden?: Noun;
  /** May run more than once: calls to the outside go through the outbox. */
  readonly run: (context: CommandContext<I, S, A>) => Promise<R>;
  /** The id of what it was done to. */
  readonly target: (subject: S, result: R) => string;
}

export type UseCase<I, R> = (services: Services, actor: Actor, input: I) => Promise<R>;

/** One transaction in which the subject is read, the actor checked, the work done and the audit line written. */
export function command<I, S, A extends Actor, R>(spec: CommandSpec<I, S, A, R>): UseCase<I, R> {
  return ({ db, now, passwords }, actor, input) =>
    runAgainIfAsked(() =>
      db.transaction().execute(async (tx) => {
        const at = now();
        if (spec.hidden && actor.kind === "visitor") throw refusal(actor);
        const subject = await spec.load(tx, input, actor);
        if (!spec.allow(actor, subject)) throw refusal(actor, spec.hidden);
        const result = await spec.run({ tx, actor, subject, input, now: at, passwords });
        await insertAudit(tx, { verb: spec.verb, actor, target: spec.target(subject, result), at });
        return result;
      }),
    );
}

/** How somebody who may not is answered: sign in first, no such thing, or not yours. */
export function refusal(actor: Actor, hidden?: Noun): ProblemError {
  if (actor.kind === "visitor") return new ProblemError({ code: "NOT_SIGNED_IN" });
  return new ProblemError(hidden ? { code: "NOT_FOUND", what: hidden } : { code: "NOT_ALLOWED" });
}

/** The thing, or the refusal that it is not there. */
export function found<T>(thing: T | undefined, what: Noun): T {
  if (thing === undefined) throw new ProblemError({ code: "NOT_FOUND", what });
  return thing;
}

/** For commands that are about nothing that exists yet. */
export async function nothingYet(): Promise<null> {
  return null;
}
