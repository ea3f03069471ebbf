import type { PersonId } from "@nuanlin/domain/ids";
import { type CallOut, type CallOutTerms, callOutTerms } from "@nuanlin/domain/matching/call-out/call-out";
import { nextWave } from "@nuanlin/domain/matching/call-out/next-wave";

/** Whom a way of calling asks and stands down at a look; it sees the call-out and nothing of the truth. */
export type Strategy = (
  callOut: CallOut,
  now: Date,
) => { readonly ask: readonly PersonId[]; readonly standDown: readonly PersonId[] };

export function inWaves(terms: CallOutTerms = callOutTerms): Strategy {
  return (callOut, now) => {
    const { ask, standDown } = nextWave(callOut, now, terms);
    return { ask: ask.map(({ personId }) => personId), standDown };
  };
}

export const tellEverybody: Strategy = (callOut) => askOnce(callOut, Infinity);

/** The hundred who live nearest, by our estimate of their way. */
export const nearestHundred: Strategy = (callOut) => askOnce(callOut, 100);

/** One message at the beginning. Nobody is stood down: late answers still find a place that somebody left. */
function askOnce({ asks, candidates }: CallOut, most: number): ReturnType<Strategy> {
  if (asks.length > 0) return { ask: [], standDown: [] };
  const nearest = candidates.toSorted((a, b) => a.etaSeconds - b.etaSeconds).slice(0, most);
  return { ask: nearest.map(({ personId }) => personId), standDown: [] };
}
