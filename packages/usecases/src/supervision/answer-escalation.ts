import type { Reader } from "@nuanlin/db/database";
import {
  answerEscalation as writeAnswer,
  type Escalation,
  findEscalation,
  findPlaceInShift,
  lockEscalation,
} from "@nuanlin/db/supervision/escalation-repository";
import { type Actor, isPerson, type PersonActor, runsOrganisation } from "@nuanlin/domain/actor";
import { ProblemError } from "@nuanlin/domain/problem";
import type { EscalationInput } from "@nuanlin/domain/supervision/escalation";
import { command, found } from "../command.ts";
import { query } from "../query.ts";

interface Called {
  readonly escalation: Escalation;
  /** Whether the actor is a professional of the shift. */
  readonly professional: boolean;
}

async function called(db: Reader, escalation: Escalation, actor: Actor): Promise<Called> {
  const place = isPerson(actor) ? await findPlaceInShift(db, escalation.shiftId, actor.personId) : undefined;
  return { escalation, professional: place?.professional === true };
}

/** Professionals of the shift and its organizers; whoever called is answered by somebody else. */
function mayAnswer(actor: Actor, { escalation, professional }: Called): actor is PersonActor {
  if (!isPerson(actor) || actor.personId === escalation.raisedBy) return false;
  return professional || runsOrganisation(actor, escalation.organisationId);
}

function maySee(actor: Actor, subject: Called): actor is PersonActor {
  const raised = isPerson(actor) && actor.personId === subject.escalation.raisedBy;
  return raised || mayAnswer(actor, subject);
}

/** A professional or an organizer takes over; whoever called sees who it is. The first one has it. */
export const answerEscalation = command({
  verb: "escalation.answer",
  load: async (tx, { escalationId }: EscalationInput, actor) =>
    called(tx, found(await lockEscalation(tx, escalationId), "escalation"), actor),
  allow: mayAnswer,
  hidden: "escalation",
  run: async ({ tx, actor, subject: { escalation }, now }) => {
    if (escalation.answeredAt !== null) throw new ProblemError({ code: "ALREADY_ANSWERED" });
    await writeAnswer(tx, escalation.id, actor.personId, now);
    return { answeredAt: now };
  },
  target: ({ escalation }) => escalation.id,
});

/** A call with its state, for whoever made it and whoever may take it over. */
export const showEscalation = query({
  load: async (db, { escalationId }: EscalationInput, actor) =>
    called(db, found(await findEscalation(db, escalationId), "escalation"), actor),
  allow: maySee,
  hidden: "escalation",
  run: async ({ actor, subject }) => ({
    ...subject.escalation,
    mayAnswer: subject.escalation.answeredAt === null && mayAnswer(actor, subject),
  }),
});
