import { findInconsistency } from "./find-inconsistency.ts";
import { InstanceFault } from "./instance-fault.ts";
import { type PlannerInstance, toPlannerInstance } from "./planner-instance.ts";

const magic = "MMI1";
const prefixBytes = 12;

interface ArrayEntry {
  readonly name: string;
  readonly dtype: string;
  readonly length: number;
  readonly offset: number;
}

/**
 * Reads the container ".mmi": magic, header length, JSON header with a table of arrays, then the arrays, little endian, each on
 * 8 bytes. Arrays are views into `bytes`, nothing is copied, so `bytes` must stay as it is. Throws InstanceFault, never half an answer.
 */
export function readInstance(bytes: ArrayBuffer): PlannerInstance {
  if (bytes.byteLength < prefixBytes) throw new InstanceFault("TRUNCATED", { part: "file", value: bytes.byteLength });
  if (textOf(bytes, 0, magic.length) !== magic) throw new InstanceFault("NOT_AN_INSTANCE", { part: "magic" });
  const headerBytes = new DataView(bytes).getUint32(8, true);
  const base = prefixBytes + headerBytes;
  if (base > bytes.byteLength) throw new InstanceFault("TRUNCATED", { part: "header", value: bytes.byteLength });
  const entries = entriesOf(textOf(bytes, prefixBytes, headerBytes));
  const find = (name: string) => {
    const entry = entries.find((candidate) => candidate.name === name);
    if (!entry) throw new InstanceFault("ARRAY_MISSING", { part: name });
    return entry;
  };
  const u8 = (name: string) => new Uint8Array(bytes, ...placeOf(bytes, base, find(name), "u8", 1));
  const u16 = (name: string) => new Uint16Array(bytes, ...placeOf(bytes, base, find(name), "u16", 2));
  const u32 = (name: string) => new Uint32Array(bytes, ...placeOf(bytes, base, find(name), "u32", 4));
  const sTeam = u32("sTeam");
  const tBlock = u8("tBlock");
  const arrays = {
    vCap: u8("vCap"),
    vPro: u8("vPro"),
    tProject: u32("tProject"),
    tRatio: u8("tRatio"),
    tMin: u16("tMin"),
    tBonus: u32("tBonus"),
    sTeam,
    sPro: u8("sPro"),
    sCap: u16("sCap"),
    sMin: u16("sMin"),
    sMask: masksOf(sTeam, tBlock),
    eOff: u32("eOff"),
    eSlot: u32("eSlot"),
    eW: u16("eW"),
  };
  if (tBlock.length !== arrays.tRatio.length)
    throw new InstanceFault("ARRAY_LENGTH", { part: "tBlock", value: tBlock.length });
  const inconsistency = findInconsistency(arrays);
  if (inconsistency) throw inconsistency;
  return toPlannerInstance(arrays);
}

/** The header is JSON whose keys are all ASCII; what else may stand in it (a place's name) is not looked at. */
function textOf(bytes: ArrayBuffer, start: number, length: number): string {
  const view = new Uint8Array(bytes, start, length);
  let text = "";
  for (let at = 0; at < length; at += 4096) text += String.fromCharCode(...view.subarray(at, at + 4096));
  return text;
}

function entriesOf(text: string): ArrayEntry[] {
  let header: unknown;
  try {
    header = JSON.parse(text);
  } catch {
    throw new InstanceFault("HEADER_BROKEN", { part: "header" });
  }
  const list = isRecord(header) ? header["arrays"] : undefined;
  if (!Array.isArray(list)) throw new InstanceFault("HEADER_BROKEN", { part: "header.arrays" });
  return list.map((entry: unknown, index) => {
    if (!isArrayEntry(entry)) throw new InstanceFault("HEADER_BROKEN", { part: "header.arrays", index });
    return entry;
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

function isArrayEntry(value: unknown): value is ArrayEntry {
  return (
    isRecord(value) &&
    typeof value["name"] === "string" &&
    typeof value["dtype"] === "string" &&
    isCount(value["length"]) &&
    isCount(value["offset"])
  );
}

function placeOf(
  bytes: ArrayBuffer,
  base: number,
  { name, dtype, length, offset }: ArrayEntry,
  wanted: string,
  width: number,
): [offset: number, length: number] {
  if (dtype !== wanted) throw new InstanceFault("ARRAY_TYPE", { part: name });
  const start = base + offset;
  if (start % width !== 0) throw new InstanceFault("ARRAY_OUTSIDE", { part: name, value: offset });
  if (start + length * width > bytes.byteLength) throw new InstanceFault("TRUNCATED", { part: name, value: length });
  return [start, length];
}

const mostBlock = 31;

function masksOf(sTeam: Uint32Array, tBlock: Uint8Array): Uint32Array {
  const wrong = tBlock.findIndex((block) => block > mostBlock);
  if (wrong >= 0)
    throw new InstanceFault("BLOCK_OUT_OF_RANGE", { part: "tBlock", index: wrong, value: tBlock[wrong]! });
  // A slot of a team that does not exist gets no time here and is named as what it is when the arrays are compared.
  return Uint32Array.from(sTeam, (t) => (t < tBlock.length ? (1 << tBlock[t]!) >>> 0 : 1));
}
