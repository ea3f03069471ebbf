import type { PlannerInstance } from "./planner-instance.ts";

const prefixBytes = 12;
const onEight = (bytes: number) => Math.ceil(bytes / 8) * 8;
const dtypeOf = { 1: "u8", 2: "u16", 4: "u32" } as const;

/**
 * The container ".mmi" of a question, as `readInstance` takes it. Each team's time must be one block (one bit); of a slot over
 * several blocks only the first is written.
 */
export function writeInstance(instance: PlannerInstance): ArrayBuffer {
  const { teams, teamOff, teamSlot, sMask, vCap, vPro, tProject, tRatio, tMin, tBonus } = instance;
  const { sTeam, sPro, sCap, sMin, eOff, eSlot, eW } = instance;
  const tBlock = Uint8Array.from({ length: teams }, (_, t) => {
    const mask = sMask[teamSlot[teamOff[t]!]!] ?? 1;
    return 31 - Math.clz32(mask & -mask);
  });
  const arrays = { vCap, vPro, tProject, tRatio, tMin, tBonus, tBlock, sTeam, sPro, sCap, sMin, eOff, eSlot, eW };
  let offset = 0;
  const entries = Object.entries(arrays).map(([name, array]) => {
    const width = array.BYTES_PER_ELEMENT as 1 | 2 | 4;
    const entry = { name, dtype: dtypeOf[width], length: array.length, offset };
    offset += onEight(array.byteLength);
    return entry;
  });
  const text = JSON.stringify({ meta: {}, arrays: entries });
  const headerBytes = onEight(prefixBytes + text.length) - prefixBytes;
  const bytes = new ArrayBuffer(prefixBytes + headerBytes + offset);
  const view = new Uint8Array(bytes);
  view.set(Uint8Array.from("MMI1", (letter) => letter.charCodeAt(0)));
  new DataView(bytes).setUint32(8, headerBytes, true);
  view.set(
    Uint8Array.from(text.padEnd(headerBytes), (letter) => letter.charCodeAt(0)),
    prefixBytes,
  );
  Object.values(arrays).forEach((array, i) => {
    const source = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    view.set(source, prefixBytes + headerBytes + entries[i]!.offset);
  });
  return bytes;
}
