/** What somebody had chosen for a group in this tab and not signed up yet. */
export interface KeptGroup {
  readonly open: boolean;
  readonly withMe: boolean;
  readonly chosen: readonly string[];
}

export const nothingKept: KeptGroup = { open: false, withMe: true, chosen: [] };

function keyOf(seatId: string): string {
  return `nuanlin.group.${seatId}`;
}

/** The choice as it was before a reload; an empty one when there is none, or none that can be read. */
export function readGroup(seatId: string): KeptGroup {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(seatId)) ?? "null");
    if (typeof kept !== "object" || kept === null || !("chosen" in kept) || !Array.isArray(kept.chosen))
      return nothingKept;
    return {
      open: "open" in kept && kept.open === true,
      withMe: !("withMe" in kept) || kept.withMe === true,
      chosen: kept.chosen.filter((id): id is string => typeof id === "string"),
    };
  } catch {
    return nothingKept;
  }
}

/** Keeps it over a reload; a browser that refuses storage keeps it as long as the page. */
export function keepGroup(seatId: string, group: KeptGroup): void {
  try {
    if (group === nothingKept) sessionStorage.removeItem(keyOf(seatId));
    else sessionStorage.setItem(keyOf(seatId), JSON.stringify(group));
  } catch {
    // Nothing to do: the page itself still holds it.
  }
}
