import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../layout/root-route.tsx";
import { readHours, readOrganisations, readOverview, readStars } from "./search.ts";

const shell = createRoute({
  getParentRoute: () => rootRoute,
  path: "/federation",
  component: lazyRouteComponent(() => import("./federation-shell.tsx"), "FederationShell"),
});
const overview = createRoute({
  getParentRoute: () => shell,
  path: "/",
  validateSearch: readOverview,
  component: lazyRouteComponent(() => import("./overview-page.tsx"), "OverviewPage"),
});
const organisations = createRoute({
  getParentRoute: () => shell,
  path: "/organisations",
  validateSearch: readOrganisations,
  component: lazyRouteComponent(() => import("./organisations-page.tsx"), "OrganisationsPage"),
});
const hours = createRoute({
  getParentRoute: () => shell,
  path: "/hours",
  validateSearch: readHours,
  component: lazyRouteComponent(() => import("./hours-page.tsx"), "HoursPage"),
});
const overdue = createRoute({
  getParentRoute: () => shell,
  path: "/overdue",
  component: lazyRouteComponent(() => import("./overdue-page.tsx"), "OverduePage"),
});
const stars = createRoute({
  getParentRoute: () => shell,
  path: "/stars",
  validateSearch: readStars,
  component: lazyRouteComponent(() => import("./stars-page.tsx"), "StarsPage"),
});
const rules = createRoute({
  getParentRoute: () => shell,
  path: "/rules",
  component: lazyRouteComponent(() => import("./rules-page.tsx"), "RulesPage"),
});

/** The desk of the volunteer federation: what the district does, and what waits for a decision. */
export const federationRoutes = [shell.addChildren([overview, organisations, hours, overdue, stars, rules])] as const;
