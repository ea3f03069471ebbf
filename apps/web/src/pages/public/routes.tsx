import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { readProjectFilter } from "../../features/projects/project-filter.ts";
import { rootRoute } from "../layout/root-route.tsx";
import { readChosen, readStreet } from "./search.ts";

const shell = createRoute({
  getParentRoute: () => rootRoute,
  id: "public",
  component: lazyRouteComponent(() => import("./public-shell.tsx"), "PublicShell"),
});
const landing = createRoute({
  getParentRoute: () => shell,
  path: "/",
  component: lazyRouteComponent(() => import("./landing-page.tsx"), "LandingPage"),
});
/** The navigation knows addresses only, and this is a place on the landing page. */
const professionals = createRoute({
  getParentRoute: () => shell,
  path: "/professionals",
  beforeLoad: () => {
    throw redirect({ to: "/", hash: "professionals" });
  },
});
const projects = createRoute({
  getParentRoute: () => shell,
  path: "/projects",
  validateSearch: readProjectFilter,
  component: lazyRouteComponent(() => import("./projects-page.tsx"), "ProjectsPage"),
});
const project = createRoute({
  getParentRoute: () => shell,
  path: "/projects/$projectId",
  validateSearch: readChosen,
  component: lazyRouteComponent(() => import("./project-page.tsx"), "ProjectPage"),
});
const joined = createRoute({
  getParentRoute: () => shell,
  path: "/projects/$projectId/joined/$signupId",
  validateSearch: readChosen,
  component: lazyRouteComponent(() => import("./joined-page.tsx"), "JoinedPage"),
});
const help = createRoute({
  getParentRoute: () => shell,
  path: "/help",
  validateSearch: readStreet,
  component: lazyRouteComponent(() => import("./help-page.tsx"), "HelpPage"),
});
const about = createRoute({
  getParentRoute: () => shell,
  path: "/about",
  component: lazyRouteComponent(() => import("./text-pages.tsx"), "AboutPage"),
});
const privacy = createRoute({
  getParentRoute: () => shell,
  path: "/privacy",
  component: lazyRouteComponent(() => import("./text-pages.tsx"), "PrivacyPage"),
});
const accessibility = createRoute({
  getParentRoute: () => shell,
  path: "/accessibility",
  component: lazyRouteComponent(() => import("./text-pages.tsx"), "AccessibilityPage"),
});

/** What anybody sees without signing in, and taking a place. */
export const publicRoutes = [
  shell.addChildren([landing, professionals, projects, project, joined, help, about, privacy, accessibility]),
] as const;
