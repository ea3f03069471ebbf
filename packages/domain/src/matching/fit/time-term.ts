import { timeSlotsOf } from "../../codes/time-slot.ts";
import type { FitQuestion } from "./fit-question.ts";
import { neutral, type Weighable } from "./fit-term.ts";

/** Free for part of a shift is worth less than that part: one cannot serve half of it. */
const partWorth = 0.5;

/**
 * Free times: 1 when every part of the day the shift touches is one they named, half the share when only some are, 0 when none is.
 * Neutral for people who have named none: a blank week is no refusal.
 */
export function timeTerm({ person, shift, isHoliday }: FitQuestion): Weighable<"time"> {
  const slots = timeSlotsOf(shift.period.start, shift.period.end, shift.timeZone, isHoliday);
  const free = slots.filter((slot) => person.slots.includes(slot));
  if (person.slots.length === 0 || slots.length === 0)
    return { value: neutral, known: false, fact: { slots, free: [] } };
  const covered = free.length / slots.length;
  return { value: covered === 1 ? 1 : covered * partWorth, known: true, fact: { slots, free } };
}
