import type { AppRouter } from "@nuanlin/api/app-router";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>["organisationCase"];

/** One line of the federation's list. */
export type QueuedOrganisation = Outputs["queue"]["organisations"][number];
/** All of one organisation, for the clerk who decides. */
export type OrganisationCase = Outputs["show"];
