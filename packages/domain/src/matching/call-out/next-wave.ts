import type { PersonId } from "../../ids.ts";
import type { RankedCandidate } from "./call-order.ts";
import { type CallOut, callOutTerms } from "./call-out.ts";
import type { OpenPlaces } from "./team-chance.ts";
import { mayStillHelp, waveUntil } from "./wave-until.ts";
import { aimOf, missingInTeam } from "./who-comes.ts";

/** What to do now. After full and over nobody is asked any more, unless somebody who said yes leaves. */
export interface CallOutStep {
  /** ask: there is somebody to ask; wait: those who were asked are enough, or nobody is left; full: everybody is found; over: too late. */
  readonly kind: "ask" | "wait" | "full" | "over";
  /** Whom to ask now, first things first, with their reasons. Nobody is in it who was asked before. */
  readonly ask: readonly RankedCandidate[];
  /** Who was asked, has not answered, and cannot help any more: the places they could take are gone, or they would come too late. */
  readonly standDown: readonly PersonId[];
  readonly missing: OpenPlaces;
  /** The chance that the team is complete in time, once those in `ask` are asked; 0 when there are too few people at all. */
  readonly chance: number;
  readonly lookAgainAt: Date | null;
}

/**
 * One look at a call-out: whom to ask now, and whom to stand down. Asks the smallest wave that fills the team in time with a chance
 * of 0.9, counting who said yes and will be there, and what those who have not answered may still say. Where there are too few
 * people for the team, it asks for as many of it as there can be. The caller writes the asks down and looks again when somebody
 * answers, and every 30 seconds.
 *
 * The hard gates are not judged here: `candidates` are people for whom `decideEligibility` found nothing, adults (Order 685 art. 24),
 * who agreed to be called. A professional is one who fits the professional seat. The same call-out and moment give the same step.
 */
export function nextWave(callOut: CallOut, now: Date, terms = callOutTerms): CallOutStep {
  const missing = missingInTeam(callOut, terms);
  const pending = callOut.asks.filter(({ answer }) => answer.kind === "open");
  const ended = missing.heads === 0 ? "full" : callOut.dueAt <= now ? "over" : null;
  if (ended !== null) {
    const standDown = pending.map(({ personId }) => personId);
    return { kind: ended, ask: [], standDown, missing, chance: ended === "full" ? 1 : 0, lookAgainAt: null };
  }
  // With minutes to spare if there are people enough for that, else whoever just makes it.
  const spared = waveUntil(callOut, missing, now, aimOf(callOut, terms), terms);
  const { ask, chance } = spared.enoughPeople ? spared : waveUntil(callOut, missing, now, callOut.dueAt, terms);
  return {
    kind: ask.length > 0 ? "ask" : "wait",
    ask,
    standDown: pending.filter((one) => !mayStillHelp(callOut, missing, one, now)).map(({ personId }) => personId),
    missing,
    chance,
    lookAgainAt: new Date(now.getTime() + terms.lookAgainSeconds * 1000),
  };
}
