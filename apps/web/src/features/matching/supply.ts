import type { AppRouter } from "@nuanlin/api/app-router";
import type { inferRouterOutputs } from "@trpc/server";

/** Free places and free people, as the server tells it. */
export type Supply = inferRouterOutputs<AppRouter>["supply"]["show"];
export type NeedAndHave = Pick<Supply["slots"][number], "places" | "people">;

/** How many people a week are missing, whole people; below zero there are more than places. */
export function missing({ places, people }: NeedAndHave): number {
  return Math.ceil(places) - people;
}

/** The slot in which most people are missing; null where nobody is. */
export function shortestSlot({ slots }: Supply): Supply["slots"][number] | null {
  const [first] = slots
    .filter((line) => line.places > 0 && missing(line) > 0)
    .toSorted((a, b) => missing(b) - missing(a) || b.places - a.places);
  return first ?? null;
}
