/** What became of a record: new, changed, or already just so. */
export type ImportOutcome = "created" | "updated" | "unchanged";

/**
 * The outcome that follows from what an earlier import left. Where only a placeholder stands (an activity named an organisation
 * that no file had described yet), the record counts as created: it is new as far as the file can know.
 */
export function outcomeOf(existing: { readonly hash: string | null } | undefined, hash: string): ImportOutcome {
  if (!existing || existing.hash === null) return "created";
  return existing.hash === hash ? "unchanged" : "updated";
}

/** Where the records of this import come from, as it is stored beside their ids. */
export const ukVolunteering = "uk-volunteering";
