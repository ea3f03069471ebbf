import { chanceInTime } from "./answer-time.ts";
import { callOrder, type RankedCandidate } from "./call-order.ts";
import type { CallOut, CallOutAsk, CallOutCandidate, CallOutTerms } from "./call-out.ts";
import { nobodyAsked, withOneMore, type YesCounts } from "./poisson-binomial.ts";
import { type Side, smallestWave } from "./smallest-wave.ts";
import { type OpenPlaces, reachablePlaces, teamChance } from "./team-chance.ts";

interface WaveUntil {
  readonly ask: readonly RankedCandidate[];
  /** The chance that everybody who is missing is there by then; 0 without enough people. */
  readonly chance: number;
  /** Whether there are as many people as are missing who could be there by then. */
  readonly enoughPeople: boolean;
}

/** The smallest wave that brings who is `missing` there by a certain moment; nobody while those who were asked do for now. */
export function waveUntil(
  callOut: CallOut,
  missing: OpenPlaces,
  now: Date,
  until: Date,
  terms: CallOutTerms,
): WaveUntil {
  const { candidates, asks } = callOut;
  const secondsLeft = secondsBetween(now, until);
  const asked = new Set(asks.map(({ personId }) => personId));
  const order = callOrder(
    candidates.filter((one) => !asked.has(one.personId) && one.etaSeconds < secondsLeft && placesFor(one, missing) > 0),
    terms,
  );
  const hopes = openAsks(callOut).map(([ask, person]) => ({
    professional: person.professional,
    chance: placesFor(person, missing) > 0 ? hopeOf(ask, person, now, until) : 0,
  }));
  const of = (professional: boolean) => ({
    next: order.filter((one) => one.professional === professional),
    hopes: hopes.filter((one) => one.professional === professional && one.chance > 0),
  });
  const professionals = of(true);
  const volunteers = of(false);
  const goal = reachablePlaces(missing, {
    professionals: professionals.next.length + professionals.hopes.length,
    volunteers: volunteers.next.length + volunteers.hopes.length,
  });

  const sideOf = (group: typeof professionals, cap: number): Side => ({
    pending: group.hopes.reduce<YesCounts>((counts, { chance }) => withOneMore(counts, chance), nobodyAsked(cap)),
    next: group.next.map(({ chance, etaSeconds }) => chanceInTime(chance, 0, secondsLeft - etaSeconds)),
  });
  const sides = [sideOf(professionals, goal.heads), sideOf(volunteers, goal.volunteers)] as const;
  const asItIs = teamChance(goal, sides[0].pending, sides[1].pending);
  const patient = asks.length > 0 && secondsLeft > terms.hurrySeconds && asItIs >= terms.askAgainBelow;
  const wave = patient ? { professionals: 0, volunteers: 0, chance: asItIs } : smallestWave(goal, ...sides, terms);
  const chosen = new Set([
    ...professionals.next.slice(0, wave.professionals),
    ...volunteers.next.slice(0, wave.volunteers),
  ]);
  const enoughPeople = goal.heads === missing.heads;
  return {
    ask: order.filter((candidate) => chosen.has(candidate)),
    chance: enoughPeople ? wave.chance : 0,
    enoughPeople,
  };
}

/** Whether an answer that is still open could fill a place in time; never that of somebody who is no candidate any more. */
export function mayStillHelp(callOut: CallOut, missing: OpenPlaces, ask: CallOutAsk, now: Date): boolean {
  const person = callOut.candidates.find(({ personId }) => personId === ask.personId);
  return person !== undefined && placesFor(person, missing) > 0 && hopeOf(ask, person, now, callOut.dueAt) > 0;
}

function placesFor({ professional }: CallOutCandidate, missing: OpenPlaces): number {
  return professional ? missing.heads : missing.volunteers;
}

function openAsks({ asks, candidates }: CallOut): (readonly [CallOutAsk, CallOutCandidate])[] {
  const people = new Map(candidates.map((candidate) => [candidate.personId, candidate]));
  return asks.flatMap((ask) => {
    const person = people.get(ask.personId);
    return ask.answer.kind === "open" && person ? [[ask, person] as const] : [];
  });
}

/** The chance that somebody who was asked still says yes and is there by then. */
function hopeOf({ askedAt }: CallOutAsk, person: CallOutCandidate, now: Date, until: Date): number {
  const waited = Math.max(0, secondsBetween(askedAt, now));
  return chanceInTime(person.chance, waited, secondsBetween(askedAt, until) - person.etaSeconds);
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000;
}
