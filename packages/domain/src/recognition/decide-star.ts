import type { Problem } from "../problem.ts";
import type { StarLevel } from "./recognition.ts";
import type { StarRule } from "./star-rule.ts";

/** Says why a star level cannot be issued: the minutes that count do not reach it yet. */
export function decideStar(minutes: number, level: StarLevel, rule: StarRule): Problem[] {
  const step = rule.steps.find((one) => one.level === level);
  const needed = (step?.hours ?? Number.POSITIVE_INFINITY) * 60;
  return minutes < needed ? [{ code: "STAR_NOT_REACHED", level, minutesMissing: needed - minutes }] : [];
}
