import { contentKey } from "./content-hash.ts";
import type { FoundRecord } from "./find-records.ts";
import {
  importLimits,
  type ImportedActivity,
  type ImportedOrganisation,
  type ImportNote,
  type ImportReason,
  type Verdict,
} from "./imported-activity.ts";
import type { Node } from "./json-ld.ts";

/** A record read, or why it cannot be. */
export type Reading<T> =
  | { readonly ok: true; readonly item: T; readonly notes: readonly ImportNote[] }
  | { readonly ok: false; readonly id: string | null; readonly reason: ImportReason; readonly detail: string };

/**
 * One verdict for each record. An id counts once in a file: the first record that can be taken holds it, and every later
 * one is refused as DUPLICATE_ID, its detail telling whether it says the same (SAME_CONTENT) or something else.
 */
export function judgeRecords<T extends ImportedActivity | ImportedOrganisation>(
  records: readonly FoundRecord[],
  read: (node: Node, owner: Node | null) => Reading<T>,
): readonly Verdict<T>[] {
  const taken = new Map<string, T>();
  return records.map(({ position, node, wanted, owner }): Verdict<T> => {
    if (!node) return { id: position, ok: false, reason: "NOT_AN_OBJECT", detail: "" };
    const id = node.id === null ? position : node.id.slice(0, importLimits.id);
    if (!wanted) return { id, ok: false, reason: "WRONG_TYPE", detail: node.types.join(" ").slice(0, 80) };
    if (node.id !== null && node.id.length > importLimits.id) {
      return { id, ok: false, reason: "ID_TOO_LONG", detail: String(node.id.length) };
    }
    const reading = read(node, owner);
    if (!reading.ok) return { id, ok: false, reason: reading.reason, detail: reading.detail };
    const { externalId } = reading.item;
    const earlier = taken.get(externalId);
    if (earlier) {
      const detail = contentKey(earlier) === contentKey(reading.item) ? "SAME_CONTENT" : "DIFFERENT_CONTENT";
      return { id: externalId, ok: false, reason: "DUPLICATE_ID", detail };
    }
    taken.set(externalId, reading.item);
    return { id: externalId, ok: true, item: reading.item, notes: reading.notes };
  });
}
