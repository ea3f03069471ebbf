/** Mean seconds from an ask to a yes. OUR guess, to be replaced by our own figures. */
const meanAnswerSeconds = 90;

/** Of the yeses, the part that has come in so many seconds after the ask: 1 - e^(-t/90 s), 0 for a time that is not after it. */
export function answeredWithin(seconds: number): number {
  return seconds <= 0 ? 0 : 1 - Math.exp(-seconds / meanAnswerSeconds);
}

/**
 * The chance that somebody who has not answered yet still says yes in time. `chance` is that of a yes when they were asked, `waited`
 * the seconds since then (0 for somebody not asked yet), `latest` the seconds after the ask by which a yes still helps. By Bayes, with F =
 * `answeredWithin`: p (F(latest) - F(waited)) / (1 - p F(waited)), so that silence speaks for a no, the longer the more. A no may stay
 * unsaid for ever; counting on that is the careful side.
 */
export function chanceInTime(chance: number, waited: number, latest: number): number {
  if (latest <= waited) return 0;
  const heard = answeredWithin(waited);
  return (chance * (answeredWithin(latest) - heard)) / (1 - chance * heard);
}
