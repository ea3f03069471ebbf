import type { StarLevel } from "./recognition.ts";
import { type StarRule, starLevelFor } from "./star-rule.ts";

/**
 * The star that waits to be issued: the highest one the counting minutes reach, when it is above the highest one issued;
 * null when nothing waits. Somebody who passed two steps since gets the higher one.
 */
export function dueStar(minutes: number, issued: StarLevel | null, rule: StarRule): StarLevel | null {
  const reached = starLevelFor(minutes, rule);
  return reached !== 0 && reached > (issued ?? 0) ? reached : null;
}
