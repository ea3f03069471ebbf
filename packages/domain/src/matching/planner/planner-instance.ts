/**
 * One planning question in flat arrays: which volunteer serves in which slot. A slot is one role of one team; a team is one
 * project in one shift; an edge is a pair that every hard rule allows, with a weight of 1 to 1000 (how well it fits).
 *
 * Edges are compressed sparse rows by volunteer: the edges of volunteer v are `eOff[v]` up to, not including, `eOff[v + 1]`.
 * Times are bits: two slots whose masks share a bit overlap, and nobody serves in both.
 */
export interface PlannerInstance {
  readonly volunteers: number;
  readonly slots: number;
  readonly teams: number;
  readonly edges: number;
  /** Most shifts a volunteer takes in the horizon. */
  readonly vCap: Uint8Array;
  /** 1 for a professional social worker, who alone may sit in a professional's slot. */
  readonly vPro: Uint8Array;
  readonly tProject: Uint32Array;
  /** At most this many volunteers for each professional in the team; 0 is no rule. */
  readonly tRatio: Uint8Array;
  /** A team with fewer people than this does not take place at all. */
  readonly tMin: Uint16Array;
  /** Credit for a team that takes place, in units of weight. */
  readonly tBonus: Uint32Array;
  readonly sTeam: Uint32Array;
  readonly sPro: Uint8Array;
  readonly sCap: Uint16Array;
  readonly sMin: Uint16Array;
  /** The times the slot takes, as bits. */
  readonly sMask: Uint32Array;
  readonly eOff: Uint32Array;
  readonly eSlot: Uint32Array;
  readonly eW: Uint16Array;
  /** Slots by team, as compressed sparse rows. */
  readonly teamOff: Uint32Array;
  readonly teamSlot: Uint32Array;
}

export type PlanMode = "pure" | "team";

/** Everything but what can be worked out from it. */
export type PlannerArrays = Omit<PlannerInstance, "volunteers" | "slots" | "teams" | "edges" | "teamOff" | "teamSlot">;

/** Counts the people, seats and teams and groups the slots by team. The arrays must agree; `findInconsistency` says whether they do. */
export function toPlannerInstance(arrays: PlannerArrays): PlannerInstance {
  const slots = arrays.sTeam.length;
  const teams = arrays.tRatio.length;
  const teamOff = new Uint32Array(teams + 1);
  for (let s = 0; s < slots; s += 1) teamOff[arrays.sTeam[s]! + 1]! += 1;
  for (let t = 0; t < teams; t += 1) teamOff[t + 1]! += teamOff[t]!;
  const next = teamOff.slice(0, teams);
  const teamSlot = new Uint32Array(slots);
  for (let s = 0; s < slots; s += 1) {
    const t = arrays.sTeam[s]!;
    teamSlot[next[t]!] = s;
    next[t]! += 1;
  }
  const volunteers = arrays.vCap.length;
  return { ...arrays, volunteers, slots, teams, edges: arrays.eSlot.length, teamOff, teamSlot };
}

/** Who an edge belongs to, by bisection. */
export function volunteerOfEdge({ eOff, volunteers }: PlannerInstance, edge: number): number {
  let low = 0;
  let high = volunteers;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (eOff[middle]! <= edge) low = middle;
    else high = middle;
  }
  return low;
}
