import type { PlannerInstance } from "./planner-instance.ts";

const lowestBit = (mask: number) => 31 - Math.clz32(mask & -mask);

export interface BestReplies {
  /**
   * What every `stride`th volunteer from `first` on would gain together if everyone took the best they can at these prices. Adds
   * to `wanted` (if given) how many take each slot.
   */
  sum(price: Float64Array, first: number, stride: number, wanted?: Float64Array): number;
}

/**
 * Best replies of volunteers to slot prices: the best edge in each block, of those the best `vCap`. Added to the prices of all
 * seats they are an upper bound on every plan (weak duality), which anybody can work out again from the prices alone.
 *
 * A slot over several blocks counts in its first block only, so the bound stays one, if not the best.
 */
export function bestReplies({ volunteers, eOff, eSlot, eW, vCap, sMask }: PlannerInstance): BestReplies {
  const blockBest = new Float64Array(32);
  const blockSlot = new Int32Array(32);
  const topValue = new Float64Array(256);
  const topSlot = new Int32Array(256);
  return { sum };

  function sum(price: Float64Array, first: number, stride: number, wanted?: Float64Array): number {
    let total = 0;
    for (let v = first; v < volunteers; v += stride) {
      let mask = 0;
      const end = eOff[v + 1]!;
      for (let e = eOff[v]!; e < end; e += 1) {
        const s = eSlot[e]!;
        const surplus = eW[e]! - price[s]!;
        if (surplus <= 0) continue;
        const times = sMask[s]!;
        const bit = times & -times;
        const b = 31 - Math.clz32(bit);
        if ((mask & bit) === 0) {
          mask |= bit;
          blockBest[b] = surplus;
          blockSlot[b] = s;
        } else if (surplus > blockBest[b]!) {
          blockBest[b] = surplus;
          blockSlot[b] = s;
        }
      }
      const cap = vCap[v]!;
      let kept = 0;
      while (mask !== 0) {
        const b = lowestBit(mask);
        mask &= mask - 1;
        const value = blockBest[b]!;
        let at = kept;
        if (kept < cap) kept += 1;
        else if (cap === 0 || value <= topValue[cap - 1]!) continue;
        else at = cap - 1;
        while (at > 0 && topValue[at - 1]! < value) {
          topValue[at] = topValue[at - 1]!;
          topSlot[at] = topSlot[at - 1]!;
          at -= 1;
        }
        topValue[at] = value;
        topSlot[at] = blockSlot[b]!;
      }
      for (let i = 0; i < kept; i += 1) {
        total += topValue[i]!;
        if (wanted) wanted[topSlot[i]!]! += 1;
      }
    }
    return total;
  }
}
