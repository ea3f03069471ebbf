import type { AppRouter } from "@nuanlin/api/app-router";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>["recognition"];

/** Somebody whose hours reached a star that was not issued yet. */
export type StarCandidate = Outputs["candidates"]["candidates"][number];
export type StarRuleView = Outputs["candidates"]["rule"];
/** A star of the register. */
export type IssuedStar = Outputs["issued"]["stars"][number];
