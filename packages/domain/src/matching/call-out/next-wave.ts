import type { PersonId } from "../../ids.ts";
import { chanceInTime } from "./answer-time.ts";
import { callOrder, type RankedCandidate } from "./call-order.ts";
import { type CallOut, type CallOutAsk, type CallOutCandidate, callOutTerms } from "./call-out.ts";
import { nobodyAsked, withOneMore, type YesCounts } from "./poisson-binomial.ts";
import { smallestWave } from "./smallest-wave.ts";
import { type OpenPlaces, reachablePlaces, teamChance } from "./team-chance.ts";
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
  const { candidates, asks, dueAt } = callOut;
  const pending = asks.filter(({ answer }) => answer.kind === "open");
  const missing = missingInTeam(callOut, terms);
  const ended = missing.heads === 0 ? "full" : dueAt <= now ? "over" : null;
  if (ended !== null) {
    const standDown = pending.map(({ personId }) => personId);
    return { kind: ended, ask: [], standDown, missing, chance: ended === "full" ? 1 : 0, lookAgainAt: null };
  }

  const aim = aimOf(callOut, terms);
  const people = new Map(candidates.map((candidate) => [candidate.personId, candidate]));
  const hopes = pending.map((ask) => hopeOf(ask, people.get(ask.personId), now, aim));
  const wanted = (professional: boolean) => (professional ? missing.heads : missing.volunteers) > 0;
  const hopeful = hopes.filter(({ chance, professional }) => chance > 0 && wanted(professional));

  const secondsLeft = (aim.getTime() - now.getTime()) / 1000;
  const asked = new Set(asks.map(({ personId }) => personId));
  const order = callOrder(
    candidates.filter(
      ({ personId, professional, etaSeconds }) =>
        !asked.has(personId) && etaSeconds < secondsLeft && wanted(professional),
    ),
    terms,
  );
  const next = {
    professionals: order.filter(({ professional }) => professional),
    volunteers: order.filter(({ professional }) => !professional),
  };
  const open = {
    professionals: hopeful.filter(({ professional }) => professional),
    volunteers: hopeful.filter(({ professional }) => !professional),
  };
  const goal = reachablePlaces(missing, {
    professionals: next.professionals.length + open.professionals.length,
    volunteers: next.volunteers.length + open.volunteers.length,
  });
  const sideOf = (side: "professionals" | "volunteers", cap: number) => ({
    pending: open[side].reduce<YesCounts>((counts, { chance }) => withOneMore(counts, chance), nobodyAsked(cap)),
    next: next[side].map(({ chance, etaSeconds }) => chanceInTime(chance, 0, secondsLeft - etaSeconds)),
  });
  const sides = [sideOf("professionals", goal.heads), sideOf("volunteers", goal.volunteers)] as const;
  const asItIs = teamChance(goal, sides[0].pending, sides[1].pending);
  const patient = asks.length > 0 && secondsLeft > terms.hurrySeconds && asItIs >= terms.askAgainBelow;
  const wave = patient ? { professionals: 0, volunteers: 0, chance: asItIs } : smallestWave(goal, ...sides, terms);

  const chosen = new Set([
    ...next.professionals.slice(0, wave.professionals),
    ...next.volunteers.slice(0, wave.volunteers),
  ]);
  const stillHoped = new Set(hopeful.map(({ personId }) => personId));
  return {
    kind: chosen.size > 0 ? "ask" : "wait",
    ask: order.filter((candidate) => chosen.has(candidate)),
    standDown: pending.map(({ personId }) => personId).filter((id) => !stillHoped.has(id)),
    missing,
    chance: goal.heads < missing.heads ? 0 : wave.chance,
    lookAgainAt: new Date(now.getTime() + terms.lookAgainSeconds * 1000),
  };
}

interface Hope {
  readonly personId: PersonId;
  readonly professional: boolean;
  readonly chance: number;
}

/** What somebody who was asked may still say; nothing is hoped of a person who is no candidate any more. */
function hopeOf(ask: CallOutAsk, person: CallOutCandidate | undefined, now: Date, aim: Date): Hope {
  const { personId, askedAt } = ask;
  if (person === undefined) return { personId, professional: false, chance: 0 };
  const waited = Math.max(0, (now.getTime() - askedAt.getTime()) / 1000);
  const latest = (aim.getTime() - askedAt.getTime()) / 1000 - person.etaSeconds;
  return {
    personId,
    professional: person.professional,
    chance: chanceInTime(person.chance, waited, latest),
  };
}
