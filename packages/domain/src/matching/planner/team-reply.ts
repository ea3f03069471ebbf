import type { PlannerInstance } from "./planner-instance.ts";

/** Slots of one kind of a team in the order in which seats are filled: dearest first, the minima of all before anything else. */
export interface TeamReplies {
  /** Value of the team's best head counts at the prices, 0 if it stays closed. Adds the counts to `heads` if given. */
  reply(team: number, price: Float64Array, heads?: Float64Array): number;
  /** Value of the team with exactly that many professionals (their own price not counted), -Infinity if it cannot open so. */
  worth(team: number, price: Float64Array, professionals: number): number;
  /** How many professionals the team can seat at most, and needs at least. */
  readonly mostProfessionals: Uint16Array;
  readonly leastProfessionals: Uint16Array;
}

/**
 * Best replies of teams to slot prices, where a team "sells" seats: the most that prices and the bonus give over all head counts
 * the rules allow (slot minima and capacities, team minimum, volunteers per professional), or nothing and closed.
 */
export function teamReplies(instance: PlannerInstance): TeamReplies {
  const { teams, teamOff, teamSlot, sPro, sCap, sMin, tRatio, tMin, tBonus } = instance;
  const mostProfessionals = new Uint16Array(teams);
  const leastProfessionals = new Uint16Array(teams);
  const leastVolunteers = new Uint32Array(teams);
  const mostVolunteers = new Uint32Array(teams);
  let widest = 0;
  for (let t = 0; t < teams; t += 1) {
    widest = Math.max(widest, teamOff[t + 1]! - teamOff[t]!);
    for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1) {
      const s = teamSlot[i]!;
      if (sPro[s] !== 0) {
        mostProfessionals[t]! += sCap[s]!;
        leastProfessionals[t]! += sMin[s]!;
      } else {
        leastVolunteers[t]! += sMin[s]!;
        mostVolunteers[t]! += sCap[s]!;
      }
    }
  }
  // Scratch: volunteers' slots and professionals' slots of the team at hand, dearest first.
  const volunteerSlot = new Uint32Array(widest);
  const professionalSlot = new Uint32Array(widest);
  let volunteerSlots = 0;
  let professionalSlots = 0;

  function sort(t: number, price: Float64Array): void {
    volunteerSlots = 0;
    professionalSlots = 0;
    for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1) {
      const s = teamSlot[i]!;
      const list = sPro[s] === 0 ? volunteerSlot : professionalSlot;
      let at = sPro[s] === 0 ? volunteerSlots++ : professionalSlots++;
      while (at > 0 && price[list[at - 1]!]! < price[s]!) {
        list[at] = list[at - 1]!;
        at -= 1;
      }
      list[at] = s;
    }
  }

  /** Value of `heads` people in the slots of one kind, dearest seats first after the minima. */
  function valueOf(list: Uint32Array, slots: number, price: Float64Array, least: number, heads: number): number {
    let value = 0;
    let left = heads - least;
    for (let i = 0; i < slots; i += 1) {
      const s = list[i]!;
      const more = Math.min(left, sCap[s]! - sMin[s]!);
      value += (sMin[s]! + more) * price[s]!;
      left -= more;
    }
    return value;
  }

  /** Volunteers that suit the team best beside k professionals: all paying seats, within ratio and minimum; -1 if none will do. */
  function volunteersBeside(t: number, k: number, price: Float64Array): number {
    const most = tRatio[t]! > 0 ? Math.min(mostVolunteers[t]!, tRatio[t]! * k) : mostVolunteers[t]!;
    const least = Math.max(leastVolunteers[t]!, tMin[t]! - k, k === 0 ? 1 : 0);
    if (least > most) return -1;
    let paying = 0;
    for (let i = 0; i < volunteerSlots; i += 1) {
      const s = volunteerSlot[i]!;
      paying += price[s]! > 0 ? sCap[s]! : sMin[s]!;
    }
    return Math.min(most, Math.max(least, paying));
  }

  function worth(t: number, price: Float64Array, k: number): number {
    sort(t, price);
    const n = volunteersBeside(t, k, price);
    if (n < 0) return Number.NEGATIVE_INFINITY;
    return tBonus[t]! + valueOf(volunteerSlot, volunteerSlots, price, leastVolunteers[t]!, n);
  }

  function countHeads(list: Uint32Array, slots: number, least: number, heads: number, count: Float64Array): void {
    let left = heads - least;
    for (let i = 0; i < slots; i += 1) {
      const s = list[i]!;
      const more = Math.min(left, sCap[s]! - sMin[s]!);
      count[s]! += sMin[s]! + more;
      left -= more;
    }
  }

  function reply(t: number, price: Float64Array, heads?: Float64Array): number {
    sort(t, price);
    let best = 0;
    let bestK = -1;
    for (let k = leastProfessionals[t]!; k <= mostProfessionals[t]!; k += 1) {
      const n = volunteersBeside(t, k, price);
      if (n < 0) continue;
      const value =
        tBonus[t]! +
        valueOf(volunteerSlot, volunteerSlots, price, leastVolunteers[t]!, n) +
        valueOf(professionalSlot, professionalSlots, price, leastProfessionals[t]!, k);
      if (value > best) {
        best = value;
        bestK = k;
      }
    }
    if (bestK >= 0 && heads) {
      countHeads(volunteerSlot, volunteerSlots, leastVolunteers[t]!, volunteersBeside(t, bestK, price), heads);
      countHeads(professionalSlot, professionalSlots, leastProfessionals[t]!, bestK, heads);
    }
    return best;
  }

  return { reply, worth, mostProfessionals, leastProfessionals };
}
