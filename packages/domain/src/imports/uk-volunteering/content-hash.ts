import type { ImportedActivity, ImportedOrganisation } from "./imported-activity.ts";

/**
 * The content of a record as one canonical text: keys sorted, instants in ISO form, unset keys left out.
 * Equal texts mean that nothing changed since the last import, whatever the file's order of keys, sessions or records.
 * Sessions that were left out are no content: nothing is written of them, and some are known only by their position.
 */
export function contentKey(item: ImportedActivity | ImportedOrganisation): string {
  return JSON.stringify(sorted({ ...item, skipped: undefined }));
}

function sorted(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
