import type { AppRouter } from "@nuanlin/api/app-router";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>["hoursReview"];

/** A shift with the recorded entries that nobody has looked at. */
export type ShiftForReview = Outputs["list"]["shifts"][number];
export type EntryForReview = ShiftForReview["entries"][number];
/** Where the next page begins; null after the last one. */
export type ReviewCursor = Outputs["list"]["next"];
export type UnitCount = Outputs["list"]["units"][number];
/** A unit that is late with recording. */
export type OverdueUnit = Outputs["overdue"][number];
