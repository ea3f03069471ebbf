import type { AppRouter } from "@nuanlin/api/app-router";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>["verification"];

/** One line of the clerks' list. */
export type QueuedClaim = Outputs["queue"]["claims"][number];
/** All of one claim, for the clerk who decides. */
export type VerificationCase = Outputs["show"];
