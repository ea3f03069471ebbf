import type { ProfessionalBoard } from "./professional-board.ts";
import { seededRandom } from "./random.ts";

/** Places professionals where they are worth most, teams in order of their worth per professional. */
export function fillBoard(board: ProfessionalBoard): void {
  const order = board.candidates().map((t) => {
    const k = board.nextUseful(t);
    return [t, (board.worth[board.worthOff[t]! + k]! - board.worthNow(t)) / k] as const;
  });
  order.sort((a, b) => b[1] - a[1]);
  for (const [t] of order) {
    for (let k = board.nextUseful(t); k >= 0; k = board.nextUseful(t)) {
      const gain = board.lift(t, k);
      if (!(gain > 0)) {
        board.undo();
        break;
      }
      board.commit();
    }
  }
}

export interface AnnealOptions {
  readonly seed: number;
  readonly rounds: number;
  /** Losses of this size are still taken now and then at the beginning. */
  readonly temperature: number;
}

/**
 * Simulated annealing over whole teams (Kirkpatrick et al. 1983): lifts one team to its next useful number of professionals, or
 * empties another in part or whole, places everyone set free anew, and keeps what gains, at first sometimes also what loses a
 * little. Returns what it gained.
 */
export function annealBoard(board: ProfessionalBoard, { seed, rounds, temperature }: AnnealOptions): number {
  const random = seededRandom(seed);
  const candidates = board.candidates();
  if (candidates.length === 0) return 0;
  let total = 0;
  for (let round = 0; round < rounds; round += 1) {
    const heat = temperature * (1 - round / rounds) ** 2;
    const t = candidates[Math.floor(random() * candidates.length)]!;
    let gain = proposeChange(board, t, random);
    if (Number.isNaN(gain)) gain = Number.NEGATIVE_INFINITY;
    if (gain >= 0 || (heat > 0 && random() < Math.exp(gain / heat))) {
      board.commit();
      total += gain;
    } else board.undo();
  }
  return total;
}

/** One change around a team, made on the board but not yet kept; its gain by the board's own worths, NaN if there is none to make. */
export function proposeChange(board: ProfessionalBoard, t: number, random: () => number): number {
  const next = board.nextUseful(t);
  if (board.inTeam[t] === 0 || (next >= 0 && random() < 0.5)) {
    if (next < 0) return Number.NaN;
    const lifted = board.lift(t, next);
    return Number.isNaN(lifted) ? lifted : lifted + board.reuse();
  }
  const keep = random() < 0.6 ? 0 : Math.floor(random() * board.inTeam[t]!);
  const released = board.release(t, keep);
  return released + board.reuse();
}
