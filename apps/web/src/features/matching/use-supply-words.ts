import { useMessages } from "../../shared/messages.ts";
import { missing, type NeedAndHave } from "./supply.ts";
import { supplyMessages } from "./supply-messages.ts";

/** What is short or to spare, in words. */
export function useSupplyWords(): (line: NeedAndHave) => string {
  const text = useMessages(supplyMessages);
  return (line) => {
    const count = missing(line);
    if (line.places === 0) return text.noPlace;
    return count > 0 ? text.short({ count }) : count === 0 ? text.enough : text.spare({ count: -count });
  };
}

/** Places a week with at most one decimal. */
export function showPlaces(places: number): string {
  return String(Math.round(places * 10) / 10);
}
