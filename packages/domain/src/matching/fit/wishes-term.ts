import { restsOn } from "../../people/wishes.ts";
import { localDate } from "../../time/zone.ts";
import type { FitQuestion } from "./fit-question.ts";
import { neutral, type Weighable } from "./fit-term.ts";

/**
 * Declared wishes: 0 on a day they rest, and for a leading seat when they would rather not lead; 1 for a leading seat when they like
 * to. Neutral otherwise. Nobody is ever asked against a wish (`resting` is a hard rule where people are looked for).
 */
export function wishesTerm({ wishes, seat, shift }: FitQuestion): Weighable<"wishes"> {
  const rests = restsOn(wishes, localDate(shift.period.start, shift.timeZone));
  const restingUntil = rests ? wishes.restingUntil : null;
  const lead = !seat.lead ? "not_asked" : wishes.leads === null ? "unsaid" : wishes.leads ? "wanted" : "unwanted";
  const value = rests || lead === "unwanted" ? 0 : lead === "wanted" ? 1 : neutral;
  return { value, known: value !== neutral, fact: { restingUntil, lead } };
}
