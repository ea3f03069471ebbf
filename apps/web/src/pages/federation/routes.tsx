import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readPlanChoice } from "../../features/plans/read-plan-choice.ts";
import { rootRoute } from "../layout/root-route.tsx";
import {
  readCredentials,
  readHours,
  readOrganisations,
  readOverview,
  readStars,
  readPool,
  readSupply,
  readTaxonomy,
} from "./search.ts";

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
const credentials = createRoute({
  getParentRoute: () => shell,
  path: "/credentials",
  validateSearch: readCredentials,
  component: lazyRouteComponent(() => import("./credentials-page.tsx"), "CredentialsPage"),
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
const deliveries = createRoute({
  getParentRoute: () => shell,
  path: "/deliveries",
  component: lazyRouteComponent(() => import("./deliveries-page.tsx"), "DeliveriesPage"),
});
const rules = createRoute({
  getParentRoute: () => shell,
  path: "/rules",
  component: lazyRouteComponent(() => import("./rules-page.tsx"), "RulesPage"),
});
const taxonomy = createRoute({
  getParentRoute: () => shell,
  path: "/taxonomy",
  validateSearch: readTaxonomy,
  component: lazyRouteComponent(() => import("./taxonomy-page.tsx"), "TaxonomyPage"),
});
const pool = createRoute({
  getParentRoute: () => shell,
  path: "/pool",
  validateSearch: readPool,
  component: lazyRouteComponent(() => import("./pool-page.tsx"), "PoolPage"),
});
const poolImport = createRoute({
  getParentRoute: () => shell,
  path: "/pool/import",
  component: lazyRouteComponent(() => import("./pool-import-page.tsx"), "PoolImportPage"),
});
const plans = createRoute({
  getParentRoute: () => shell,
  path: "/plans",
  validateSearch: readPlanChoice,
  component: lazyRouteComponent(() => import("./plans-page.tsx"), "PlansPage"),
});
const supply = createRoute({
  getParentRoute: () => shell,
  path: "/supply",
  validateSearch: readSupply,
  component: lazyRouteComponent(() => import("./supply-page.tsx"), "SupplyPage"),
});
const inbox = createRoute({
  getParentRoute: () => shell,
  path: "/inbox",
  component: lazyRouteComponent(() => import("../layout/inbox-page.tsx"), "InboxPage"),
});

/** The desk of the volunteer federation: what the district does, and what waits for a decision. */
export const federationRoutes = [
  shell.addChildren([
    overview,
    credentials,
    organisations,
    hours,
    overdue,
    stars,
    deliveries,
    rules,
    taxonomy,
    pool,
    poolImport,
    supply,
    plans,
    inbox,
  ]),
] as const;
