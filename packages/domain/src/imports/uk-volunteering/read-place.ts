import type { Point } from "../../places/place.ts";
import { cleanLine } from "./clean-text.ts";
import { importLimits, type ImportedPlace, type ImportNote } from "./imported-activity.ts";
import { isObject, type Context, type Node } from "./json-ld.ts";
import { numberOf, textOf } from "./literal.ts";
import type { RecordIndex } from "./record-index.ts";

interface ReadPlace {
  readonly address: string;
  readonly point: Point | null;
  readonly online: boolean;
  readonly notes: readonly ImportNote[];
}

/**
 * A location of the file. Points at 0,0 are places nobody knew; points beyond the poles or the date line, or half a
 * point, are unreadable: both become null, with a note. A bare text counts as an address.
 */
export function readPlace(
  raw: unknown,
  context: Context,
  index: RecordIndex,
  decodeEntities: (text: string) => string,
): ReadPlace | null {
  const node = index.resolve(raw, context);
  if (!node) {
    const text = isObject(raw) ? "" : textOf([raw]);
    const { text: address, cut } = cleanLine(text, decodeEntities, importLimits.address);
    return address === "" ? null : { address, point: null, online: false, notes: cut ? ["TEXT_CUT"] : [] };
  }
  const line = (...names: string[]) => cleanLine(textOf(node.values(...names)), decodeEntities, importLimits.address);
  const name = line("name", "locationname", "label", "locationlabel", "title");
  const street = line("address", "locationaddress");
  const both = [name, street].filter((part) => part.text !== "");
  const joined = street.text.includes(name.text)
    ? street
    : cleanLine(both.map((part) => part.text).join(", "), (text) => text, importLimits.address);
  const { point, note } = readPoint(node);
  return {
    address: joined.text,
    point,
    online: /remote|online|virtual|from home/iu.test(textOf(node.values("locationtype"))),
    notes: [...(note ? [note] : []), ...(joined.cut || name.cut || street.cut ? (["TEXT_CUT"] as const) : [])],
  };
}

/** A place with the key by which equal places of one activity, and of later imports, are known as the same. */
export function toImportedPlace({ address, point, online }: Omit<ReadPlace, "notes">): ImportedPlace {
  const where = point ? `${point.lat},${point.lng}` : "";
  return { key: [online ? "online" : "", where, address].join("|"), address, point, online };
}

function readPoint(node: Node): { point: Point | null; note: ImportNote | null } {
  const latitude = numberOf(node.values("latitude", "locationlatitude", "lat"));
  const longitude = numberOf(node.values("longitude", "locationlongitude", "long", "lon", "lng"));
  if (latitude === null && longitude === null) return { point: null, note: null };
  if (latitude === 0 && longitude === 0) return { point: null, note: "POINT_UNKNOWN" };
  if (latitude === null || longitude === null || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
    return { point: null, note: "POINT_UNREADABLE" };
  }
  return { point: { lat: rounded(latitude), lng: rounded(longitude) }, note: null };
}

/** To a millionth of a degree, a tenth of a metre: the files carry digits that are noise. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0;
}
