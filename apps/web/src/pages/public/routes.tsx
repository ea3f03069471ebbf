import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
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
const professionals = createRoute({
  getParentRoute: () => shell,
  path: "/professionals",
  component: lazyRouteComponent(() => import("./professionals-page.tsx"), "ProfessionalsPage"),
});
const professional = createRoute({
  getParentRoute: () => shell,
  path: "/professionals/$personId",
  component: lazyRouteComponent(() => import("./professional-page.tsx"), "ProfessionalPage"),
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
const courses = createRoute({
  getParentRoute: () => shell,
  path: "/courses",
  component: lazyRouteComponent(() => import("./courses-page.tsx"), "CoursesPage"),
});
const course = createRoute({
  getParentRoute: () => shell,
  path: "/courses/$courseId",
  component: lazyRouteComponent(() => import("./course-page.tsx"), "CoursePage"),
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
  shell.addChildren([
    landing,
    professionals,
    professional,
    projects,
    project,
    joined,
    courses,
    course,
    help,
    about,
    privacy,
    accessibility,
  ]),
] as const;
