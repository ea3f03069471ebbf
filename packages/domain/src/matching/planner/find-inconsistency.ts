import { type FaultPlace, InstanceFault, type InstanceFaultCode } from "./instance-fault.ts";
import type { PlannerArrays } from "./planner-instance.ts";

/**
 * The first place where the arrays contradict each other or the rules of the container; null if a planner may trust them.
 * One pass over everything, so that the planner itself never has to look again.
 */
export function findInconsistency(a: PlannerArrays): InstanceFault | null {
  return findLengths(a) ?? findTeams(a) ?? findSlots(a) ?? findOffsets(a) ?? findEdges(a);
}

const fault = (code: InstanceFaultCode, place: FaultPlace) => new InstanceFault(code, place);

function findLengths(a: PlannerArrays): InstanceFault | null {
  const [volunteers, slots, teams, edges] = [a.vCap.length, a.sTeam.length, a.tRatio.length, a.eSlot.length];
  const expected: readonly (readonly [keyof PlannerArrays, number])[] = [
    ["vPro", volunteers],
    ["eOff", volunteers + 1],
    ["tProject", teams],
    ["tMin", teams],
    ["tBonus", teams],
    ["sPro", slots],
    ["sCap", slots],
    ["sMin", slots],
    ["sMask", slots],
    ["eW", edges],
  ];
  const wrong = expected.find(([name, length]) => a[name].length !== length);
  if (wrong) return fault("ARRAY_LENGTH", { part: wrong[0], value: a[wrong[0]].length });
  if (volunteers === 0) return fault("NO_VOLUNTEERS", { part: "vCap" });
  if (slots === 0 || teams === 0) return fault("NO_SLOTS", { part: slots === 0 ? "sTeam" : "tRatio" });
  return edges === 0 ? fault("NO_EDGES", { part: "eSlot" }) : null;
}

function findTeams(a: PlannerArrays): InstanceFault | null {
  for (let s = 0; s < a.sTeam.length; s += 1) {
    if (a.sTeam[s]! >= a.tRatio.length)
      return fault("TEAM_OUT_OF_RANGE", { part: "sTeam", index: s, value: a.sTeam[s]! });
  }
  return null;
}

function findSlots(a: PlannerArrays): InstanceFault | null {
  for (let s = 0; s < a.sTeam.length; s += 1) {
    if (a.sMin[s]! > a.sCap[s]!) return fault("MIN_ABOVE_CAP", { part: "sMin", index: s, value: a.sMin[s]! });
    if (a.sMask[s] === 0) return fault("BLOCK_OUT_OF_RANGE", { part: "sMask", index: s, value: 0 });
  }
  return null;
}

function findOffsets({ eOff, eSlot }: PlannerArrays): InstanceFault | null {
  if (eOff[0] !== 0) return fault("OFFSETS_BROKEN", { part: "eOff", index: 0, value: eOff[0]! });
  for (let v = 1; v < eOff.length; v += 1) {
    if (eOff[v]! < eOff[v - 1]!) return fault("OFFSETS_BROKEN", { part: "eOff", index: v, value: eOff[v]! });
  }
  const last = eOff.length - 1;
  if (eOff[last] !== eSlot.length) return fault("OFFSETS_BROKEN", { part: "eOff", index: last, value: eOff[last]! });
  return null;
}

const mostWeight = 1000;

function findEdges({ eOff, eSlot, eW, vPro, sPro }: PlannerArrays): InstanceFault | null {
  const slots = sPro.length;
  for (let v = 0; v < vPro.length; v += 1) {
    const end = eOff[v + 1]!;
    const professional = vPro[v] !== 0;
    for (let e = eOff[v]!; e < end; e += 1) {
      const s = eSlot[e]!;
      if (s >= slots) return fault("SLOT_OUT_OF_RANGE", { part: "eSlot", index: e, value: s });
      const w = eW[e]!;
      if (w < 1 || w > mostWeight) return fault("WEIGHT_OUT_OF_RANGE", { part: "eW", index: e, value: w });
      if (!professional && sPro[s] !== 0) return fault("NOT_A_PROFESSIONAL", { part: "eSlot", index: e, value: s });
    }
  }
  return null;
}
