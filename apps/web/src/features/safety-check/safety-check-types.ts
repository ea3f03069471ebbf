import type { AppRouter } from "@nuanlin/api/app-router";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>;

/** A check as clerks see it. */
export type SafetyCheck = Outputs["verification"]["show"]["checks"][number];
/** A check with whose it is, in the clerks' list. */
export type ListedCheck = Outputs["safetyCheck"]["list"]["checks"][number];
