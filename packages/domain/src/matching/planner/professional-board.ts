import type { PlannerInstance } from "./planner-instance.ts";
import type { TeamReplies } from "./team-reply.ts";

const mostSteps = 60;
const mostReuses = 30;

/**
 * Where professionals sit, and what each team is worth with so many of them. The worth f_t(k) of a team with k professionals is
 * not concave (minima make the first few worth nothing alone). An augmenting path (the cheapest chain of people moving over, as
 * in the Hungarian method) adds one professional to a team; larger changes are made of such steps and can be taken back.
 */
export class ProfessionalBoard {
  /** Volunteer numbers of the professionals; everything here counts by their place in this list. */
  readonly people: Uint32Array;
  readonly held: Int32Array;
  readonly heldOff: Uint32Array;
  readonly inTeam: Uint16Array;
  /** Worth of team t with at most k professionals at `worthOff[t] + k`; never falls with k, as people may stay away. */
  readonly worth: Float64Array;
  readonly worthOff: Uint32Array;
  /** Changes since the last `commit`: professional, edge, 1 for in and -1 for out. */
  readonly journal: number[] = [];

  private readonly instance: PlannerInstance;
  private readonly replies: TeamReplies;
  private readonly inSlot: Uint16Array;
  private readonly busy: Uint32Array;
  private readonly used: Uint8Array;
  private readonly slotOff: Uint32Array;
  private readonly slotEdge: Uint32Array;
  private readonly slotPerson: Uint32Array;
  private readonly otherOff: Uint32Array;
  private otherBit: Uint32Array;
  private otherValue: Float64Array;
  private readonly distance: Float64Array;
  private readonly parentPerson: Int32Array;
  private readonly parentIn: Int32Array;
  private readonly parentOut: Int32Array;
  private readonly queued: Uint8Array;
  private readonly touched: number[] = [];
  private readonly freed: number[] = [];
  private readonly broken: number[] = [];

  constructor(instance: PlannerInstance, replies: TeamReplies, price: Float64Array) {
    const { volunteers, slots, teams, vPro, vCap, eOff, eSlot, sPro } = instance;
    this.instance = instance;
    this.replies = replies;
    const people: number[] = [];
    for (let v = 0; v < volunteers; v += 1) if (vPro[v] !== 0) people.push(v);
    this.people = Uint32Array.from(people);
    this.heldOff = new Uint32Array(people.length + 1);
    this.otherOff = new Uint32Array(people.length + 1);
    people.forEach((v, i) => {
      this.heldOff[i + 1] = this.heldOff[i]! + vCap[v]!;
      this.otherOff[i + 1] = this.otherOff[i]! + 2 * vCap[v]!;
    });
    this.held = new Int32Array(this.heldOff[people.length]!).fill(-1);
    this.otherBit = new Uint32Array(this.otherOff[people.length]!);
    this.otherValue = new Float64Array(this.otherOff[people.length]!);
    this.inSlot = new Uint16Array(slots);
    this.inTeam = new Uint16Array(teams);
    this.busy = new Uint32Array(people.length);
    this.used = new Uint8Array(people.length);
    this.distance = new Float64Array(slots).fill(Number.POSITIVE_INFINITY);
    this.parentPerson = new Int32Array(slots);
    this.parentIn = new Int32Array(slots);
    this.parentOut = new Int32Array(slots);
    this.queued = new Uint8Array(slots);
    this.slotOff = new Uint32Array(slots + 1);
    people.forEach((v) => {
      for (let e = eOff[v]!; e < eOff[v + 1]!; e += 1) if (sPro[eSlot[e]!] !== 0) this.slotOff[eSlot[e]! + 1]! += 1;
    });
    for (let s = 0; s < slots; s += 1) this.slotOff[s + 1]! += this.slotOff[s]!;
    this.slotEdge = new Uint32Array(this.slotOff[slots]!);
    this.slotPerson = new Uint32Array(this.slotOff[slots]!);
    const next = this.slotOff.slice(0, slots);
    people.forEach((v, i) => {
      for (let e = eOff[v]!; e < eOff[v + 1]!; e += 1) {
        const s = eSlot[e]!;
        if (sPro[s] === 0) continue;
        this.slotEdge[next[s]!] = e;
        this.slotPerson[next[s]!] = i;
        next[s]! += 1;
      }
    });
    this.worthOff = new Uint32Array(teams + 1);
    for (let t = 0; t < teams; t += 1) this.worthOff[t + 1] = this.worthOff[t]! + replies.mostProfessionals[t]! + 1;
    this.worth = new Float64Array(this.worthOff[teams]!);
    for (let t = 0; t < teams; t += 1) this.setWorth(t, (k) => replies.worth(t, price, k));
    this.setPrices(price);
  }

  /** What professionals could earn in volunteers' slots at these prices: the best in each block, the most valuable blocks first. */
  setPrices(price: Float64Array): void {
    const { eOff, eSlot, eW, sMask, sPro } = this.instance;
    const blockValue = new Float64Array(32);
    this.people.forEach((v, i) => {
      blockValue.fill(0);
      for (let e = eOff[v]!; e < eOff[v + 1]!; e += 1) {
        const s = eSlot[e]!;
        if (sPro[s] !== 0) continue;
        const b = 31 - Math.clz32(sMask[s]! & -sMask[s]!);
        blockValue[b] = Math.max(blockValue[b]!, eW[e]! - price[s]!);
      }
      for (let j = this.otherOff[i]!; j < this.otherOff[i + 1]!; j += 1) {
        let best = 0;
        for (let b = 1; b < 32; b += 1) if (blockValue[b]! > blockValue[best]!) best = b;
        this.otherBit[j] = (1 << best) >>> 0;
        this.otherValue[j] = blockValue[best]!;
        blockValue[best] = 0;
      }
    });
  }

  setWorth(t: number, worthWith: (k: number) => number): void {
    let best = 0;
    for (let k = 0; k <= this.replies.mostProfessionals[t]!; k += 1) {
      if (k >= this.replies.leastProfessionals[t]!) best = Math.max(best, worthWith(k));
      this.worth[this.worthOff[t]! + k] = best;
    }
  }

  worthNow(t: number): number {
    return this.worth[this.worthOff[t]! + this.inTeam[t]!]!;
  }

  /** Teams that professionals can make worth more. */
  candidates(): number[] {
    const found: number[] = [];
    for (let t = 0; t < this.instance.teams; t += 1)
      if (this.worth[this.worthOff[t + 1]! - 1]! > this.worth[this.worthOff[t]!]!) found.push(t);
    return found;
  }

  /** The next number of professionals at which the team is worth more; -1 if there is none. */
  nextUseful(t: number): number {
    const here = this.worthNow(t);
    for (let k = this.inTeam[t]! + 1; k <= this.replies.mostProfessionals[t]!; k += 1)
      if (this.worth[this.worthOff[t]! + k]! > here + 1e-9) return k;
    return -1;
  }

  commit(): void {
    this.journal.length = 0;
    this.freed.length = 0;
  }

  undo(mark = 0): void {
    while (this.journal.length > mark) {
      const sign = this.journal.pop()!;
      const e = this.journal.pop()!;
      this.put(this.journal.pop()!, e, -sign);
    }
    if (mark === 0) this.freed.length = 0;
  }

  /** Lifts the team to k professionals; the gain of everything, NaN (and nothing sure about the state: undo) if too few can come. */
  lift(t: number, k: number): number {
    let gain = -this.worthNow(t);
    this.broken.length = 0;
    while (this.inTeam[t]! < k) {
      const path = this.augment(t);
      if (Number.isNaN(path)) return Number.NaN;
      gain += path;
    }
    for (const u of this.broken) if (u !== t) gain += this.trim(u);
    return gain + this.worthNow(t);
  }

  /** Sends everybody home who adds nothing to the team. */
  private trim(t: number): number {
    let k = this.inTeam[t]!;
    while (k > 0 && this.marginal(t, k) <= 0) k -= 1;
    return this.release(t, k);
  }

  /** Takes people beyond `keep` out of the team; the gain of everything. */
  release(t: number, keep: number): number {
    const { teamOff, teamSlot, sPro, eW } = this.instance;
    let gain = -this.worthNow(t);
    for (let j = teamOff[t]!; j < teamOff[t + 1]! && this.inTeam[t]! > keep; j += 1) {
      const s = teamSlot[j]!;
      if (sPro[s] === 0) continue;
      for (let x = this.slotOff[s]!; x < this.slotOff[s + 1]! && this.inTeam[t]! > keep; x += 1) {
        const i = this.slotPerson[x]!;
        const e = this.slotEdge[x]!;
        if (!this.holds(i, e)) continue;
        const before = this.otherwise(i, this.busy[i]!, this.capOf(i) - this.used[i]!);
        this.change(i, e, -1);
        gain += this.otherwise(i, this.busy[i]!, this.capOf(i) - this.used[i]!) - before - eW[e]!;
        this.freed.push(i);
      }
    }
    return gain + this.worthNow(t);
  }

  /** Places those set free in teams that gain by them; the gain. */
  reuse(): number {
    const { eOff, eSlot, sPro, sTeam, sMask } = this.instance;
    let gain = 0;
    let tries = 0;
    while (this.freed.length > 0 && tries < mostReuses) {
      const i = this.freed.pop()!;
      const v = this.people[i]!;
      for (let e = eOff[v]!; e < eOff[v + 1]! && tries < mostReuses; e += 1) {
        const s = eSlot[e]!;
        if (sPro[s] === 0 || (this.busy[i]! & sMask[s]!) !== 0 || this.used[i]! >= this.capOf(i)) continue;
        const t = sTeam[s]!;
        const k = this.nextUseful(t);
        if (k < 0) continue;
        tries += 1;
        const mark = this.journal.length;
        const lifted = this.lift(t, k);
        if (lifted > 0) gain += lifted;
        else this.undo(mark);
      }
    }
    this.freed.length = 0;
    return gain;
  }

  private holds(i: number, e: number): boolean {
    for (let h = this.heldOff[i]!; h < this.heldOff[i + 1]!; h += 1) if (this.held[h] === e) return true;
    return false;
  }

  private capOf(i: number): number {
    return this.heldOff[i + 1]! - this.heldOff[i]!;
  }

  private marginal(t: number, k: number): number {
    return this.worth[this.worthOff[t]! + k]! - this.worth[this.worthOff[t]! + k - 1]!;
  }

  /** The best a professional earns as a volunteer in the times and shifts left. */
  private otherwise(i: number, mask: number, places: number): number {
    let sum = 0;
    let left = places;
    for (let j = this.otherOff[i]!; j < this.otherOff[i + 1]! && left > 0; j += 1) {
      if ((this.otherBit[j]! & mask) !== 0) continue;
      sum += this.otherValue[j]!;
      left -= 1;
    }
    return sum;
  }

  private put(i: number, e: number, sign: number): void {
    const s = this.instance.eSlot[e]!;
    const from = sign > 0 ? -1 : e;
    for (let h = this.heldOff[i]!; h < this.heldOff[i + 1]!; h += 1) {
      if (this.held[h] !== from) continue;
      this.held[h] = sign > 0 ? e : -1;
      break;
    }
    if (sign > 0) this.busy[i]! |= this.instance.sMask[s]!;
    else this.busy[i]! &= ~this.instance.sMask[s]!;
    this.used[i]! += sign;
    this.inSlot[s]! += sign;
    this.inTeam[this.instance.sTeam[s]!]! += sign;
  }

  private change(i: number, e: number, sign: number): void {
    this.put(i, e, sign);
    this.journal.push(i, e, sign);
  }

  /**
   * Adds one professional to the team over the cheapest chain of people who move over (label correcting over slots). Returns the
   * gain apart from the worth of this team; NaN if nobody can come.
   */
  private augment(t: number): number {
    const { teamOff, teamSlot, eSlot, eW, sPro, sCap, sMask, sTeam } = this.instance;
    const { distance, queued, touched, busy, used, held, heldOff } = this;
    for (const s of touched) distance[s] = Number.POSITIVE_INFINITY;
    touched.length = 0;
    const queue: number[] = [];
    for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1) {
      const s = teamSlot[i]!;
      if (sPro[s] === 0 || this.inSlot[s]! >= sCap[s]!) continue;
      distance[s] = 0;
      this.parentPerson[s] = -1;
      touched.push(s);
      queue.push(s);
      queued[s] = 1;
    }
    let best = Number.POSITIVE_INFINITY;
    let bestSlot = -1;
    let bestPerson = -1;
    let bestIn = -1;
    let bestOut = -1;
    for (let at = 0; at < queue.length && at < mostSteps; at += 1) {
      const s = queue[at]!;
      queued[s] = 0;
      const base = distance[s]!;
      if (base >= best) continue;
      const mask = sMask[s]!;
      for (let j = this.slotOff[s]!; j < this.slotOff[s + 1]!; j += 1) {
        const i = this.slotPerson[j]!;
        const e = this.slotEdge[j]!;
        if (this.onPath(s, -1, i)) continue;
        const overlap = busy[i]! & mask;
        const places = this.capOf(i) - used[i]!;
        const now = this.otherwise(i, busy[i]!, places);
        if (overlap === 0 && places > 0) {
          const cost = base - eW[e]! + now - this.otherwise(i, busy[i]! | mask, places - 1);
          if (cost >= best) continue;
          best = cost;
          bestSlot = s;
          bestPerson = i;
          bestIn = e;
          bestOut = -1;
          continue;
        }
        for (let h = heldOff[i]!; h < heldOff[i + 1]!; h += 1) {
          const out = held[h]!;
          if (out < 0) continue;
          const u = eSlot[out]!;
          if (sTeam[u] === t || u === s) continue;
          if (overlap !== 0 && (overlap & ~sMask[u]!) !== 0) continue;
          const after = (busy[i]! & ~sMask[u]!) | mask;
          const moved = base - eW[e]! + eW[out]! + now - this.otherwise(i, after, places);
          const cost = moved + this.marginal(sTeam[u]!, this.inTeam[sTeam[u]!]!);
          if (cost < best) {
            best = cost;
            bestSlot = s;
            bestPerson = i;
            bestIn = e;
            bestOut = out;
          }
          if (moved >= distance[u]! - 1e-9 || moved >= best || this.onPath(s, u, -2)) continue;
          if (distance[u] === Number.POSITIVE_INFINITY) touched.push(u);
          distance[u] = moved;
          this.parentPerson[u] = i;
          this.parentIn[u] = e;
          this.parentOut[u] = out;
          if (queued[u] !== 0) continue;
          queued[u] = 1;
          queue.push(u);
        }
      }
    }
    for (const s of queue) queued[s] = 0;
    return bestSlot < 0 ? Number.NaN : this.apply(bestSlot, bestPerson, bestIn, bestOut, best);
  }

  private onPath(s: number, slot: number, person: number): boolean {
    let at = s;
    for (let guard = 0; guard < mostSteps; guard += 1) {
      if (at === slot) return true;
      const i = this.parentPerson[at]!;
      if (i < 0) return false;
      if (i === person) return true;
      at = this.instance.eSlot[this.parentIn[at]!]!;
    }
    return true;
  }

  /** Walks the chain from its end to the team, so that the last one leaves first and nobody ever sits twice. */
  private apply(slot: number, person: number, edgeIn: number, edgeOut: number, cost: number): number {
    const { eSlot, sTeam, sMask } = this.instance;
    let [s, i, come, go] = [slot, person, edgeIn, edgeOut];
    if (go >= 0) this.broken.push(sTeam[eSlot[go]!]!);
    for (let guard = 0; guard < mostSteps; guard += 1) {
      if (go >= 0) {
        if (!this.holds(i, go)) return Number.NaN;
        this.change(i, go, -1);
      }
      if ((this.busy[i]! & sMask[s]!) !== 0 || this.used[i]! >= this.capOf(i)) return Number.NaN;
      this.change(i, come, 1);
      const up = this.parentPerson[s]!;
      if (up < 0) return -cost;
      go = this.parentOut[s]!;
      come = this.parentIn[s]!;
      i = up;
      s = eSlot[come]!;
    }
    return Number.NaN;
  }
}
