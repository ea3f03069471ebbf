import type { AppRouter } from "@nuanlin/api/app-router";
import type { inferRouterOutputs } from "@trpc/server";

/** The overview as the server tells it. */
export type DistrictFigures = inferRouterOutputs<AppRouter>["districtFigures"]["show"];
/** What waits for the federation. */
export type WaitingTasks = inferRouterOutputs<AppRouter>["districtFigures"]["waiting"];
