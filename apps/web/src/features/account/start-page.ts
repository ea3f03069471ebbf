import type { AppRouter } from "@nuanlin/api/app-router";
import type { inferRouterOutputs } from "@trpc/server";

/** Who is signed in, as the pages know it. */
export type Viewer = NonNullable<inferRouterOutputs<AppRouter>["account"]["viewer"]>;

/** Whether the person posts projects or records hours for some organisation that is not turned away. */
export function worksForOrganisation(viewer: Viewer): boolean {
  return viewer.memberships.some((held) => held.role !== "member" && held.organisationKind !== "federation");
}

/** Whether the person is staff of an approved federation. */
export function worksForFederation(viewer: Viewer): boolean {
  return viewer.memberships.some(
    (held) =>
      held.role !== "member" && held.organisationKind === "federation" && held.organisationStatus === "approved",
  );
}

/** Where somebody's day begins: the federation's figures, the organizer's desk, or the volunteer's home. */
export function startPageOf(viewer: Viewer): "/federation" | "/desk" | "/home" {
  if (worksForFederation(viewer)) return "/federation";
  return worksForOrganisation(viewer) ? "/desk" : "/home";
}
