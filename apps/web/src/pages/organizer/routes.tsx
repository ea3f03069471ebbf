import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../layout/root-route.tsx";
import { readState } from "./search.ts";

const shell = createRoute({
  getParentRoute: () => rootRoute,
  id: "organizer",
  component: lazyRouteComponent(() => import("./desk-shell.tsx"), "DeskShell"),
});
const today = createRoute({
  getParentRoute: () => shell,
  path: "/desk",
  component: lazyRouteComponent(() => import("./today-page.tsx"), "TodayPage"),
});
const projects = createRoute({
  getParentRoute: () => shell,
  path: "/desk/projects",
  validateSearch: readState,
  component: lazyRouteComponent(() => import("./projects-page.tsx"), "ProjectsPage"),
});
const newProject = createRoute({
  getParentRoute: () => shell,
  path: "/desk/projects/new",
  component: lazyRouteComponent(() => import("./project-editor-page.tsx"), "NewProjectPage"),
});
const project = createRoute({
  getParentRoute: () => shell,
  path: "/desk/projects/$projectId",
  component: lazyRouteComponent(() => import("./project-page.tsx"), "ProjectPage"),
});
const editProject = createRoute({
  getParentRoute: () => shell,
  path: "/desk/projects/$projectId/edit",
  component: lazyRouteComponent(() => import("./project-editor-page.tsx"), "EditProjectPage"),
});
const roll = createRoute({
  getParentRoute: () => shell,
  path: "/desk/roll",
  component: lazyRouteComponent(() => import("./roll-page.tsx"), "RollPage"),
});
const shift = createRoute({
  getParentRoute: () => shell,
  path: "/desk/shifts/$shiftId",
  component: lazyRouteComponent(() => import("./shift-page.tsx"), "ShiftPage"),
});
const hours = createRoute({
  getParentRoute: () => shell,
  path: "/desk/hours",
  component: lazyRouteComponent(() => import("./hours-desk-page.tsx"), "HoursDeskPage"),
});
const members = createRoute({
  getParentRoute: () => shell,
  path: "/desk/members",
  component: lazyRouteComponent(() => import("./members-page.tsx"), "MembersPage"),
});
const organisation = createRoute({
  getParentRoute: () => shell,
  path: "/desk/organisation",
  component: lazyRouteComponent(() => import("./organisation-page.tsx"), "OrganisationPage"),
});
const apply = createRoute({
  getParentRoute: () => shell,
  path: "/desk/apply",
  component: lazyRouteComponent(() => import("./apply-page.tsx"), "ApplyPage"),
});

/** The organizer's desk, all behind the sign-in. */
export const organizerRoutes = [
  shell.addChildren([
    today,
    projects,
    newProject,
    project,
    editProject,
    roll,
    shift,
    hours,
    members,
    organisation,
    apply,
  ]),
] as const;
