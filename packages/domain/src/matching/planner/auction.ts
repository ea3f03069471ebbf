import type { PlannerInstance } from "./planner-instance.ts";

/**
 * The state of a forward auction: who sits where, at which bid, and what a seat costs now. Seats of a slot form a heap with the
 * lowest bid first (`seatOff[s]` up to `seatOff[s] + taken[s]`); a full slot costs its lowest bid, a slot with room costs nothing.
 */
export interface AuctionState {
  readonly price: Float64Array;
  readonly taken: Uint16Array;
  readonly seatOff: Uint32Array;
  readonly seatBid: Float64Array;
  readonly seatEdge: Uint32Array;
  readonly seatVolunteer: Uint32Array;
  /** Times each volunteer is busy, as bits. */
  readonly busy: Uint32Array;
  /** How many more shifts each volunteer takes. */
  readonly room: Uint8Array;
}

/** Costs more than any edge is worth: nobody bids for a slot without seats. */
const closedPrice = 1e6;

export function openAuction(instance: PlannerInstance): AuctionState {
  const { slots, volunteers, sCap, vCap } = instance;
  const seatOff = new Uint32Array(slots + 1);
  const price = new Float64Array(slots);
  for (let s = 0; s < slots; s += 1) {
    seatOff[s + 1] = seatOff[s]! + sCap[s]!;
    if (sCap[s] === 0) price[s] = closedPrice;
  }
  const seats = seatOff[slots]!;
  return {
    price,
    taken: new Uint16Array(slots),
    seatOff,
    seatBid: new Float64Array(seats),
    seatEdge: new Uint32Array(seats),
    seatVolunteer: new Uint32Array(seats),
    busy: new Uint32Array(volunteers),
    room: vCap.slice(),
  };
}

/**
 * Forward epsilon auction (Bertsekas, "The auction algorithm", 1988; here with slots of many seats and volunteers who want
 * several, as in Kelso and Crawford 1982). Whoever has room bids for the best slot in a free block, so much that the slot is
 * still as good as the runner-up less epsilon; a full slot gives up its lowest bidder. Prices start at 0 and only rise, and a
 * slot with room costs nothing, so at the end nobody would gain more than epsilon per shift by changing: the plan is within
 * epsilon times the assigned shifts of the optimum.
 *
 * Runs until nobody wants to bid. `cancelled` is asked every few thousand bids; true ends the auction early with what stands
 * (feasible, but then without the promise). Returns the number of bids.
 */
export function runForwardAuction(
  { volunteers, eOff, eSlot, eW, sMask, sCap }: PlannerInstance,
  state: AuctionState,
  epsilon: number,
  cancelled: () => boolean = () => false,
): number {
  const { price, taken, seatOff, seatBid, seatEdge, seatVolunteer, busy, room } = state;
  // A ring of waiting volunteers: first come, first served keeps the price steps small and even.
  const ring = new Uint32Array(volunteers);
  const waiting = new Uint8Array(volunteers).fill(1);
  for (let v = 0; v < volunteers; v += 1) ring[v] = v;
  let head = 0;
  let count = volunteers;
  let bids = 0;
  while (count > 0) {
    if ((bids & 8191) === 0 && cancelled()) break;
    const v = ring[head]!;
    head = head + 1 === volunteers ? 0 : head + 1;
    count -= 1;
    waiting[v] = 0;
    const begin = eOff[v]!;
    const end = eOff[v + 1]!;
    while (room[v]! > 0) {
      const taboo = busy[v]!;
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
      if (bestEdge < 0) break;
      bids += 1;
      const s = eSlot[bestEdge]!;
      const bid = price[s]! + best - second + epsilon;
      const cap = sCap[s]!;
      const base = seatOff[s]!;
      const size = taken[s]!;
      busy[v] = taboo | sMask[s]!;
      room[v]! -= 1;
      let hole: number;
      if (size < cap) {
        taken[s] = size + 1;
        hole = size;
        while (hole > 0) {
          const parent = (hole - 1) >> 1;
          if (seatBid[base + parent]! <= bid) break;
          seatBid[base + hole] = seatBid[base + parent]!;
          seatEdge[base + hole] = seatEdge[base + parent]!;
          seatVolunteer[base + hole] = seatVolunteer[base + parent]!;
          hole = parent;
        }
      } else {
        const loser = seatVolunteer[base]!;
        busy[loser] = busy[loser]! & ~sMask[s]!;
        room[loser]! += 1;
        if (waiting[loser] === 0) {
          waiting[loser] = 1;
          const tail = head + count;
          ring[tail >= volunteers ? tail - volunteers : tail] = loser;
          count += 1;
        }
        hole = 0;
        for (;;) {
          let child = 2 * hole + 1;
          if (child >= cap) break;
          if (child + 1 < cap && seatBid[base + child + 1]! < seatBid[base + child]!) child += 1;
          if (seatBid[base + child]! >= bid) break;
          seatBid[base + hole] = seatBid[base + child]!;
          seatEdge[base + hole] = seatEdge[base + child]!;
          seatVolunteer[base + hole] = seatVolunteer[base + child]!;
          hole = child;
        }
      }
      seatBid[base + hole] = bid;
      seatEdge[base + hole] = bestEdge;
      seatVolunteer[base + hole] = v;
      if (taken[s] === cap) price[s] = seatBid[base]!;
    }
  }
  return bids;
}
