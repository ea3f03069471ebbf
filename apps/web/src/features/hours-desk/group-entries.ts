import type { WaitingEntryView } from "@nuanlin/api/desk/waiting-hours-view";

export interface EntryGroup {
  readonly key: string;
  readonly returned: boolean;
  readonly entries: readonly [WaitingEntryView, ...WaitingEntryView[]];
}

/** The entries by shift, in the order they came; those the federation sent back are a group of their own before the rest. */
export function groupEntries(entries: readonly WaitingEntryView[]): EntryGroup[] {
  const groups = new Map<string, [WaitingEntryView, ...WaitingEntryView[]]>();
  for (const entry of entries) {
    const key = `${entry.status} ${entry.shiftId}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups]
    .map(([key, grouped]) => ({ key, returned: grouped[0].status === "returned", entries: grouped }))
    .toSorted((a, b) => Number(b.returned) - Number(a.returned));
}

/** What an organizer decided about one entry so far. */
export interface Choice {
  readonly chosen: boolean;
  /** Null takes the proposed minutes. */
  readonly minutes: number | null;
  readonly reason: string;
}

/** An entry is confirmed as it is unless somebody says otherwise; one's own is left to a colleague. */
export function firstChoice(entry: WaitingEntryView, viewerId: string): Choice {
  return { chosen: entry.personId !== viewerId, minutes: null, reason: "" };
}
