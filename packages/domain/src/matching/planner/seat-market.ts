import type { PlannerInstance } from "./planner-instance.ts";

/** Costs more than any edge is worth: nobody bids for a slot that is closed. */
const closedPrice = 1e6;
/** A seat given by hand is worth no more than the best edge. */
const mostBid = 1000;
const nobody = Number.NEGATIVE_INFINITY;

/**
 * A market of seats that can be changed at any time: teams open and close, professionals come and go, and volunteers move over
 * until nobody would gain more than epsilon by changing. A seat's entry price is the lowest bid where its slot or its team is full,
 * else nothing. Whoever is driven out bids elsewhere (forward auction); a seat that comes free is offered to all who would gain by
 * it, at the price of the runner-up (reverse auction; Bertsekas and Castañon 1992, with the epsilon step in the price, so that
 * chains end). Every change can be rolled back to the last mark.
 */
export class SeatMarket {
  readonly price: Float64Array;
  readonly taken: Uint16Array;
  /** People in volunteers' slots and in professionals' slots of each team. */
  readonly crowd: Uint32Array;
  readonly guides: Uint32Array;
  readonly open: Uint8Array;
  readonly busy: Uint32Array;
  readonly room: Uint8Array;
  readonly held: Int32Array;
  readonly heldOff: Uint32Array;
  readonly slotOff: Uint32Array;
  readonly slotEdge: Uint32Array;
  readonly slotVolunteer: Uint32Array;
  /** Weights of everybody seated and bonuses of all teams with anybody in them: the plan's worth once every open team is whole. */
  objective = 0;
  epsilon: number;
  /** What a move must gain beyond epsilon before somebody leaves a seat for it. */
  inertia = 0;
  moves = 0;

  private readonly instance: PlannerInstance;
  private readonly seatOff: Uint32Array;
  private readonly seatBid: Float64Array;
  private readonly seatEdge: Uint32Array;
  private readonly seatVolunteer: Uint32Array;
  private readonly volunteerSeats: Uint32Array;
  private readonly waiting: Uint8Array;
  private readonly ring: Uint32Array;
  private ringHead = 0;
  private ringCount = 0;
  private readonly vacant: number[] = [];
  private readonly isVacant: Uint8Array;
  private readonly journal: number[] = [];
  private journaling = false;
  private offerValue = new Float64Array(1024);
  private offerEdge = new Uint32Array(1024);
  private offerVolunteer = new Uint32Array(1024);

  constructor(instance: PlannerInstance, epsilon: number) {
    const { slots, teams, volunteers, edges, sCap, vCap, sPro, sTeam, eOff, eSlot } = instance;
    this.instance = instance;
    this.epsilon = epsilon;
    this.price = new Float64Array(slots).fill(closedPrice);
    this.taken = new Uint16Array(slots);
    this.crowd = new Uint32Array(teams);
    this.guides = new Uint32Array(teams);
    this.open = new Uint8Array(teams);
    this.busy = new Uint32Array(volunteers);
    this.room = vCap.slice();
    this.heldOff = new Uint32Array(volunteers + 1);
    for (let v = 0; v < volunteers; v += 1) this.heldOff[v + 1] = this.heldOff[v]! + vCap[v]!;
    this.held = new Int32Array(this.heldOff[volunteers]!).fill(-1);
    this.seatOff = new Uint32Array(slots + 1);
    this.volunteerSeats = new Uint32Array(teams);
    for (let s = 0; s < slots; s += 1) {
      this.seatOff[s + 1] = this.seatOff[s]! + sCap[s]!;
      if (sPro[s] === 0) this.volunteerSeats[sTeam[s]!]! += sCap[s]!;
    }
    const seats = this.seatOff[slots]!;
    this.seatBid = new Float64Array(seats);
    this.seatEdge = new Uint32Array(seats);
    this.seatVolunteer = new Uint32Array(seats);
    this.waiting = new Uint8Array(volunteers);
    this.ring = new Uint32Array(volunteers);
    this.isVacant = new Uint8Array(teams);
    this.slotOff = new Uint32Array(slots + 1);
    for (let e = 0; e < edges; e += 1) this.slotOff[eSlot[e]! + 1]! += 1;
    for (let s = 0; s < slots; s += 1) this.slotOff[s + 1]! += this.slotOff[s]!;
    const next = this.slotOff.slice(0, slots);
    this.slotEdge = new Uint32Array(edges);
    this.slotVolunteer = new Uint32Array(edges);
    for (let v = 0; v < volunteers; v += 1) {
      for (let e = eOff[v]!; e < eOff[v + 1]!; e += 1) {
        const at = next[eSlot[e]!]!;
        next[eSlot[e]!] = at + 1;
        this.slotEdge[at] = e;
        this.slotVolunteer[at] = v;
      }
    }
  }

  /** Most volunteers the team may have beside its professionals. */
  limit(t: number): number {
    if (this.open[t] === 0) return 0;
    const ratio = this.instance.tRatio[t]!;
    return ratio === 0 ? this.volunteerSeats[t]! : Math.min(this.volunteerSeats[t]!, ratio * this.guides[t]!);
  }

  isWhole(t: number): boolean {
    const { teamOff, teamSlot, sMin, tMin, tRatio } = this.instance;
    const total = this.crowd[t]! + this.guides[t]!;
    if (total === 0) return true;
    if (total < tMin[t]! || (tRatio[t]! > 0 && this.crowd[t]! > tRatio[t]! * this.guides[t]!)) return false;
    for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1)
      if (this.taken[teamSlot[i]!]! < sMin[teamSlot[i]!]!) return false;
    return true;
  }

  mark(): void {
    this.journal.length = 0;
    this.journaling = true;
  }

  /** Forgets the mark: what was changed stays. */
  keep(): void {
    this.journal.length = 0;
    this.journaling = false;
  }

  /** Somebody is not to be had at these times any more. */
  block(v: number, times: number): void {
    this.busy[v]! |= times;
  }

  /** Everybody whose seats are not what they were at the mark. */
  changedSince(): number[] {
    const net = new Map<number, number>();
    const person = new Map<number, number>();
    for (let j = 0; j < this.journal.length; j += 4) {
      const kind = this.journal[j]!;
      if (kind === 2) continue;
      const e = this.journal[j + 2]!;
      person.set(e, this.journal[j + 1]!);
      net.set(e, (net.get(e) ?? 0) + (kind === 1 ? 1 : -1));
    }
    const changed = new Set<number>();
    for (const [e, sum] of net) if (sum !== 0) changed.add(person.get(e)!);
    return [...changed];
  }

  rollback(): void {
    const { eSlot, sTeam } = this.instance;
    this.journaling = false;
    const touched = new Set<number>();
    while (this.journal.length > 0) {
      const bid = this.journal.pop()!;
      const e = this.journal.pop()!;
      const v = this.journal.pop()!;
      const kind = this.journal.pop()!;
      if (kind === 2) {
        this.open[v] = e;
        touched.add(v);
        continue;
      }
      touched.add(sTeam[eSlot[e]!]!);
      if (kind === 1) this.leave(v, e);
      else this.enter(v, e, bid);
    }
    for (const t of touched) this.refresh(t);
    this.forgetWaiting();
  }

  private forgetWaiting(): void {
    const size = this.ring.length;
    while (this.ringCount > 0) {
      this.waiting[this.ring[this.ringHead]!] = 0;
      this.ringHead = this.ringHead + 1 === size ? 0 : this.ringHead + 1;
      this.ringCount -= 1;
    }
    for (const t of this.vacant) this.isVacant[t] = 0;
    this.vacant.length = 0;
  }

  setOpen(t: number, open: 0 | 1): void {
    if (this.open[t] === open) return;
    if (this.journaling) this.journal.push(2, t, this.open[t]!, 0);
    this.open[t] = open;
    this.refresh(t);
  }

  /** Empties and closes a team; whoever sat there waits to bid elsewhere. */
  closeTeam(t: number): void {
    const { teamOff, teamSlot } = this.instance;
    for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1) {
      const s = teamSlot[i]!;
      while (this.taken[s]! > 0) {
        const at = this.seatOff[s]!;
        const v = this.seatVolunteer[at]!;
        this.leave(v, this.seatEdge[at]!);
        this.wait(v);
      }
    }
    this.setOpen(t, 0);
    this.refresh(t);
  }

  wait(v: number): void {
    if (this.waiting[v] !== 0) return;
    this.waiting[v] = 1;
    const tail = this.ringHead + this.ringCount;
    const size = this.ring.length;
    this.ring[tail >= size ? tail - size : tail] = v;
    this.ringCount += 1;
  }

  private offerSeats(t: number): void {
    if (this.isVacant[t] !== 0 || this.open[t] === 0) return;
    this.isVacant[t] = 1;
    this.vacant.push(t);
  }

  /** Seats somebody by hand (professionals, fixed pairs); they are not driven out by bids in a professional's slot. */
  enter(v: number, e: number, bid: number): void {
    const { eSlot, sMask, sTeam, sPro, eW, tBonus } = this.instance;
    if (this.journaling) this.journal.push(1, v, e, bid);
    const s = eSlot[e]!;
    const base = this.seatOff[s]!;
    let hole = this.taken[s]!;
    this.taken[s] = hole + 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (this.seatBid[base + parent]! <= bid) break;
      this.seatBid[base + hole] = this.seatBid[base + parent]!;
      this.seatEdge[base + hole] = this.seatEdge[base + parent]!;
      this.seatVolunteer[base + hole] = this.seatVolunteer[base + parent]!;
      hole = parent;
    }
    this.seatBid[base + hole] = bid;
    this.seatEdge[base + hole] = e;
    this.seatVolunteer[base + hole] = v;
    this.busy[v]! |= sMask[s]!;
    this.room[v]! -= 1;
    for (let h = this.heldOff[v]!; h < this.heldOff[v + 1]!; h += 1) {
      if (this.held[h]! >= 0) continue;
      this.held[h] = e;
      break;
    }
    const t = sTeam[s]!;
    if (this.crowd[t]! + this.guides[t]! < 1) this.objective += tBonus[t]!;
    if (sPro[s] === 0) this.crowd[t]! += 1;
    else this.guides[t]! += 1;
    this.objective += eW[e]!;
  }

  leave(v: number, e: number): void {
    const { eSlot, sMask, sTeam, sPro, eW, tBonus } = this.instance;
    const s = eSlot[e]!;
    const base = this.seatOff[s]!;
    const size = this.taken[s]!;
    let hole = 0;
    while (this.seatEdge[base + hole] !== e) hole += 1;
    if (this.journaling) this.journal.push(0, v, e, this.seatBid[base + hole]!);
    const last = size - 1;
    this.taken[s] = last;
    if (hole !== last) this.moveInto(base, hole, last);
    this.busy[v]! &= ~sMask[s]!;
    this.room[v]! += 1;
    for (let h = this.heldOff[v]!; h < this.heldOff[v + 1]!; h += 1) {
      if (this.held[h] !== e) continue;
      this.held[h] = -1;
      break;
    }
    const t = sTeam[s]!;
    if (sPro[s] === 0) this.crowd[t]! -= 1;
    else this.guides[t]! -= 1;
    if (this.crowd[t]! + this.guides[t]! < 1) this.objective -= tBonus[t]!;
    this.objective -= eW[e]!;
  }

  /** Fills a hole in the heap of a slot with its last seat. */
  private moveInto(base: number, start: number, size: number): void {
    const bid = this.seatBid[base + size]!;
    const edge = this.seatEdge[base + size]!;
    const volunteer = this.seatVolunteer[base + size]!;
    let hole = start;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (this.seatBid[base + parent]! <= bid) break;
      this.seatBid[base + hole] = this.seatBid[base + parent]!;
      this.seatEdge[base + hole] = this.seatEdge[base + parent]!;
      this.seatVolunteer[base + hole] = this.seatVolunteer[base + parent]!;
      hole = parent;
    }
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= size) break;
      if (child + 1 < size && this.seatBid[base + child + 1]! < this.seatBid[base + child]!) child += 1;
      if (this.seatBid[base + child]! >= bid) break;
      this.seatBid[base + hole] = this.seatBid[base + child]!;
      this.seatEdge[base + hole] = this.seatEdge[base + child]!;
      this.seatVolunteer[base + hole] = this.seatVolunteer[base + child]!;
      hole = child;
    }
    this.seatBid[base + hole] = bid;
    this.seatEdge[base + hole] = edge;
    this.seatVolunteer[base + hole] = volunteer;
  }

  /** Works out the entry prices of a team's slots anew. */
  refresh(t: number): void {
    const { teamOff, teamSlot, sCap, sMin, sPro } = this.instance;
    const begin = teamOff[t]!;
    const end = teamOff[t + 1]!;
    const limit = this.limit(t);
    const full = this.crowd[t]! >= limit;
    for (let i = begin; i < end; i += 1) {
      const s = teamSlot[i]!;
      if (sPro[s] !== 0 || limit === 0 || sCap[s] === 0) {
        this.price[s] = closedPrice;
        continue;
      }
      if (this.taken[s]! >= sCap[s]!) {
        this.price[s] = this.seatBid[this.seatOff[s]!]!;
        continue;
      }
      if (!full) {
        this.price[s] = 0;
        continue;
      }
      let lowest = closedPrice;
      for (let j = begin; j < end; j += 1) {
        const other = teamSlot[j]!;
        if (sPro[other] !== 0 || this.taken[other] === 0 || (other !== s && this.taken[other]! <= sMin[other]!))
          continue;
        lowest = Math.min(lowest, this.seatBid[this.seatOff[other]!]!);
      }
      this.price[s] = lowest;
    }
  }

  /** Drives out the lowest bidder whose leaving makes place in slot s. */
  private evictFor(s: number, t: number): void {
    const { teamOff, teamSlot, sCap, sMin, sPro } = this.instance;
    let from = s;
    if (this.taken[s]! < sCap[s]!) {
      let lowest = Number.POSITIVE_INFINITY;
      for (let j = teamOff[t]!; j < teamOff[t + 1]!; j += 1) {
        const other = teamSlot[j]!;
        if (sPro[other] !== 0 || this.taken[other] === 0 || (other !== s && this.taken[other]! <= sMin[other]!))
          continue;
        const bid = this.seatBid[this.seatOff[other]!]!;
        if (bid >= lowest) continue;
        lowest = bid;
        from = other;
      }
    }
    const at = this.seatOff[from]!;
    const loser = this.seatVolunteer[at]!;
    this.leave(loser, this.seatEdge[at]!);
    this.wait(loser);
  }

  /** Takes volunteers out, lowest bids first, until the team keeps its ratio. */
  shrink(t: number): void {
    const { teamOff, teamSlot, sMin, sPro } = this.instance;
    const limit = this.limit(t);
    while (this.crowd[t]! > limit) {
      let from = -1;
      let lowest = Number.POSITIVE_INFINITY;
      for (let j = teamOff[t]!; j < teamOff[t + 1]!; j += 1) {
        const s = teamSlot[j]!;
        if (sPro[s] !== 0 || this.taken[s] === 0) continue;
        const bid = this.seatBid[this.seatOff[s]!]! + (this.taken[s]! <= sMin[s]! ? closedPrice : 0);
        if (bid < lowest) {
          lowest = bid;
          from = s;
        }
      }
      const at = this.seatOff[from]!;
      const loser = this.seatVolunteer[at]!;
      this.leave(loser, this.seatEdge[at]!);
      this.wait(loser);
    }
    this.refresh(t);
  }

  /** Lets everyone who waits bid and offers seats that came free, until nothing moves or `most` moves are made. */
  settle(most = Number.POSITIVE_INFINITY): void {
    const stop = this.moves + most;
    const size = this.ring.length;
    for (;;) {
      while (this.ringCount > 0 && this.moves < stop) {
        const v = this.ring[this.ringHead]!;
        this.ringHead = this.ringHead + 1 === size ? 0 : this.ringHead + 1;
        this.ringCount -= 1;
        this.waiting[v] = 0;
        this.bid(v);
      }
      if (this.moves >= stop) break;
      const t = this.vacant.pop();
      if (t === undefined) break;
      this.isVacant[t] = 0;
      this.fill(t);
    }
    this.forgetWaiting();
  }

  private bid(v: number): void {
    const { eOff, eSlot, eW, sMask, sTeam, sCap } = this.instance;
    const { price } = this;
    const begin = eOff[v]!;
    const end = eOff[v + 1]!;
    while (this.room[v]! > 0) {
      const taboo = this.busy[v]!;
      let best = 0;
      let second = 0;
      let bestEdge = -1;
      for (let e = begin; e < end; e += 1) {
        const s = eSlot[e]!;
        const surplus = eW[e]! - price[s]!;
        if (surplus > second && (taboo & sMask[s]!) === 0) {
          if (surplus > best) {
            second = best;
            best = surplus;
            bestEdge = e;
          } else second = surplus;
        }
      }
      if (bestEdge < 0) return;
      this.moves += 1;
      const s = eSlot[bestEdge]!;
      const t = sTeam[s]!;
      const bid = price[s]! + best - second + this.epsilon;
      if (this.taken[s]! >= sCap[s]! || this.crowd[t]! >= this.limit(t)) this.evictFor(s, t);
      this.enter(v, bestEdge, bid);
      this.refresh(t);
    }
  }

  /** What somebody gives up for a place at these times, at today's prices; -Infinity offered if it cannot be given up. */
  offer(v: number, e: number): number {
    const { eSlot, eW, sMask, sPro, sTeam, sMin, tMin } = this.instance;
    const s = eSlot[e]!;
    const overlap = this.busy[v]! & sMask[s]!;
    if (overlap === 0 && this.room[v]! > 0) return eW[e]!;
    let least = Number.POSITIVE_INFINITY;
    let sum = 0;
    let covered = 0;
    for (let h = this.heldOff[v]!; h < this.heldOff[v + 1]!; h += 1) {
      const out = this.held[h]!;
      if (out < 0) continue;
      const from = eSlot[out]!;
      covered |= sMask[from]!;
      const hit = (sMask[from]! & overlap) !== 0;
      if (overlap !== 0 && !hit) continue;
      const t = sTeam[from]!;
      const bound =
        sPro[from] !== 0 ||
        from === s ||
        this.taken[from]! <= sMin[from]! ||
        (t !== sTeam[s] && this.crowd[t]! + this.guides[t]! <= tMin[t]!);
      if (bound) {
        if (hit) return nobody;
        continue;
      }
      const surplus = eW[out]! - Math.max(0, this.price[from]!);
      if (hit) sum += surplus;
      else if (surplus < least) least = surplus;
    }
    // Times somebody has said no to are busy without a seat.
    if ((overlap & ~covered) !== 0) return nobody;
    return eW[e]! - (overlap === 0 ? least : sum) - this.inertia;
  }

  /** Moves a volunteer into a seat that is free, out of what stands against it. */
  private take(v: number, e: number, bid: number): void {
    const { eSlot, eW, sMask, sTeam } = this.instance;
    const s = eSlot[e]!;
    const overlap = this.busy[v]! & sMask[s]!;
    this.moves += 1;
    let worst = -1;
    let least = Number.POSITIVE_INFINITY;
    if (overlap !== 0 || this.room[v] === 0) {
      for (let h = this.heldOff[v]!; h < this.heldOff[v + 1]!; h += 1) {
        const out = this.held[h]!;
        if (out < 0) continue;
        if (overlap !== 0) {
          if ((sMask[eSlot[out]!]! & overlap) !== 0) this.vacate(v, out);
          continue;
        }
        if (this.isBound(out, s)) continue;
        const surplus = eW[out]! - Math.max(0, this.price[eSlot[out]!]!);
        if (surplus < least) {
          least = surplus;
          worst = out;
        }
      }
      if (worst >= 0) this.vacate(v, worst);
    }
    this.enter(v, e, bid);
    this.refresh(sTeam[s]!);
    if (this.room[v]! > 0) this.wait(v);
  }

  private isBound(out: number, s: number): boolean {
    const { eSlot, sPro, sTeam, sMin, tMin } = this.instance;
    const from = eSlot[out]!;
    const t = sTeam[from]!;
    return (
      sPro[from] !== 0 ||
      this.taken[from]! <= sMin[from]! ||
      (t !== sTeam[s] && this.crowd[t]! + this.guides[t]! <= tMin[t]!)
    );
  }

  /** Leaves a seat; it is offered to others if it was worth something. */
  vacate(v: number, e: number): void {
    const { eSlot, sTeam } = this.instance;
    const s = eSlot[e]!;
    const t = sTeam[s]!;
    const worth = this.price[s]!;
    this.leave(v, e);
    this.refresh(t);
    if (worth > 0) this.offerSeats(t);
  }

  /** Gathers what others would give for the free seats of a slot; those with at least `least`. */
  private gather(s: number, least: number, from: number): number {
    let n = from;
    for (let j = this.slotOff[s]!; j < this.slotOff[s + 1]!; j += 1) {
      const v = this.slotVolunteer[j]!;
      const e = this.slotEdge[j]!;
      const value = this.offer(v, e);
      if (!(value > least)) continue;
      if (n === this.offerValue.length) {
        this.offerValue = grown(this.offerValue, new Float64Array(2 * n));
        this.offerEdge = grown(this.offerEdge, new Uint32Array(2 * n));
        this.offerVolunteer = grown(this.offerVolunteer, new Uint32Array(2 * n));
      }
      this.offerValue[n] = value;
      this.offerEdge[n] = e;
      this.offerVolunteer[n] = v;
      n += 1;
    }
    return n;
  }

  /** Offers a team's free seats to those who gain most by them; the price is what the first one turned away would give. */
  fill(t: number): void {
    const { teamOff, teamSlot, sCap, sPro } = this.instance;
    for (let guard = 0; guard < 4; guard += 1) {
      let seats = this.limit(t) - this.crowd[t]!;
      if (seats <= 0) return;
      let n = 0;
      for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1) {
        const s = teamSlot[i]!;
        if (sPro[s] === 0 && this.taken[s]! < sCap[s]!) n = this.gather(s, this.epsilon, n);
      }
      if (n === 0) return;
      const order = sortedByOffer(this.offerValue, n);
      let moved = 0;
      const queue: [number, number][] = [];
      let floor = 0;
      for (const i of order) {
        const [v, e] = [this.offerVolunteer[i]!, this.offerEdge[i]!];
        if (seats <= 0) {
          floor = this.offerValue[i]!;
          break;
        }
        queue.push([v, e]);
        seats -= 1;
      }
      for (const [v, e] of queue) {
        const s = this.instance.eSlot[e]!;
        if (this.taken[s]! >= sCap[s]! || this.crowd[t]! >= this.limit(t)) continue;
        const value = this.offer(v, e);
        if (!(value > this.epsilon)) continue;
        this.take(v, e, Math.max(0, Math.min(floor, value - this.epsilon)));
        moved += 1;
      }
      if (moved === 0) return;
    }
  }

  /** Fetches people up to the minima of the team at the least cost; false if there are not enough or they cost more than `most`. */
  force(t: number, most: number): boolean {
    const { teamOff, teamSlot, sCap, sMin, sPro, tMin } = this.instance;
    let spent = 0;
    for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1) {
      const s = teamSlot[i]!;
      if (sPro[s] !== 0) {
        if (this.taken[s]! < sMin[s]!) return false;
        continue;
      }
      const missing = sMin[s]! - this.taken[s]!;
      if (missing <= 0) continue;
      spent += this.fetch([s], missing, t);
      if (spent > most) return false;
    }
    const missing = tMin[t]! - this.crowd[t]! - this.guides[t]!;
    if (missing > 0) {
      if (this.crowd[t]! + missing > this.limit(t)) return false;
      const slots: number[] = [];
      for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1) {
        const s = teamSlot[i]!;
        if (sPro[s] === 0 && this.taken[s]! < sCap[s]!) slots.push(s);
      }
      spent += this.fetch(slots, missing, t);
    }
    return spent <= most;
  }

  private fetch(slots: readonly number[], missing: number, t: number): number {
    const { sCap, eSlot } = this.instance;
    let n = 0;
    for (const s of slots) n = this.gather(s, nobody, n);
    const queue = sortedByOffer(this.offerValue, n).map((i) => [this.offerVolunteer[i]!, this.offerEdge[i]!] as const);
    let left = missing;
    let spent = 0;
    for (const [v, e] of queue) {
      if (left === 0) break;
      const s = eSlot[e]!;
      if (this.taken[s]! >= sCap[s]!) continue;
      if (this.crowd[t]! >= this.limit(t)) {
        // A role's minimum in a full team: somebody in another role makes place.
        this.evictFor(s, t);
        this.refresh(t);
      }
      const value = this.offer(v, e);
      if (value === nobody) continue;
      this.take(v, e, Math.min(value, 0));
      spent -= Math.min(value, 0);
      left -= 1;
    }
    return left > 0 ? Number.POSITIVE_INFINITY : spent;
  }

  /**
   * What the team's volunteers are worth to it at today's prices, as a function of the professionals beside them: those inside by
   * their bids, those outside by their offers, the best first, within minima and capacities. -Infinity where it cannot open.
   */
  estimateWorth(t: number): (professionals: number) => number {
    const { teamOff, teamSlot, sCap, sMin, sPro, tRatio, tMin, tBonus } = this.instance;
    let must = 0;
    let mustCount = 0;
    let short = false;
    const rest: number[] = [];
    for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1) {
      const s = teamSlot[i]!;
      if (sPro[s] !== 0) continue;
      const n = this.gather(s, nobody, 0);
      const values: number[] = [];
      for (let j = 0; j < n; j += 1) values.push(this.offerValue[j]!);
      for (let j = 0; j < this.taken[s]!; j += 1) values.push(Math.min(mostBid, this.seatBid[this.seatOff[s]! + j]!));
      values.sort((a, b) => b - a);
      const least = sMin[s]!;
      if (values.length < least) short = true;
      const most = Math.min(values.length, sCap[s]!);
      for (let j = 0; j < most; j += 1) {
        if (j < least) must += values[j]!;
        else rest.push(values[j]!);
      }
      mustCount += least;
    }
    rest.sort((a, b) => b - a);
    return (k) => {
      const limit = tRatio[t]! > 0 ? tRatio[t]! * k : Number.POSITIVE_INFINITY;
      const least = Math.max(mustCount, tMin[t]! - k, k === 0 ? 1 : 0);
      const most = Math.min(limit, mustCount + rest.length);
      if (short || least > most) return nobody;
      let value = tBonus[t]! + must;
      for (let n = mustCount; n < most; n += 1) {
        const next = rest[n - mustCount]!;
        if (next <= 0 && n >= least) break;
        value += next;
      }
      return value;
    };
  }

  seatedEdges(): Uint32Array {
    const edges: number[] = [];
    for (let s = 0; s < this.instance.slots; s += 1)
      for (let i = this.seatOff[s]!; i < this.seatOff[s]! + this.taken[s]!; i += 1) edges.push(this.seatEdge[i]!);
    return Uint32Array.from(edges).sort();
  }

  edgesOf(s: number): Uint32Array {
    return this.seatEdge.slice(this.seatOff[s], this.seatOff[s]! + this.taken[s]!);
  }
}

function grown<A extends Float64Array | Uint32Array>(old: A, next: A): A {
  next.set(old);
  return next;
}

function sortedByOffer(values: Float64Array, n: number): number[] {
  return Array.from({ length: n }, (_, i) => i).sort((a, b) => values[b]! - values[a]!);
}
