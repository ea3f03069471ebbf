/** After so many days an ask weighs half. OUR guess: a week, so that a busy weekend is felt and a quiet month forgotten. */
const halfLifeDays = 7;
const dayMillis = 86_400_000;

/**
 * How much somebody was asked lately: each ask counts 1 at first and half as much every 7 days; whether they came makes no difference, since
 * the ringing is what wears out. In asks; 0 for somebody who was never asked. Asks that lie ahead of `now` count 1.
 */
export function fatigueOf(askedAt: readonly Date[], now: Date): number {
  return askedAt.reduce((sum, at) => {
    const days = Math.max(0, now.getTime() - at.getTime()) / dayMillis;
    return sum + 0.5 ** (days / halfLifeDays);
  }, 0);
}
