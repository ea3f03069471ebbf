import { openAuction, runForwardAuction } from "./auction.ts";
import { bestReplies } from "./best-replies.ts";
import type { PlannerInstance } from "./planner-instance.ts";
export function solvePure(instance: PlannerInstance, { epsilon = 0.05 }: { epsilon?: number } = {}) {
  const state = openAuction(instance);
  runForwardAuction(instance, state, epsilon);
  const { slots, sCap, eW } = instance;
  let bound = bestReplies(instance).sum(state.price, 0, 1),
    objective = 0;
  const edges: number[] = [];
  for (let s = 0; s < slots; s++) {
    bound += state.price[s]! * sCap[s]!;
    for (let i = 0; i < state.taken[s]!; i++) {
      const e = state.seatEdge[state.seatOff[s]! + i]!;
      edges.push(e);
      objective += eW[e]!;
    }
  }
  return { edges, objective, bound, prices: state.price };
}
