import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readPlanChoice } from "../../features/plans/read-plan-choice.ts";
import { rootRoute } from "../layout/root-route.tsx";
import { readApplicants, readState, readWeek } from "./search.ts";

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
const applicants = createRoute({
  getParentRoute: () => shell,
  path: "/desk/applicants",
  validateSearch: readApplicants,
  component: lazyRouteComponent(() => import("./applicants-page.tsx"), "ApplicantsPage"),
});
const grid = createRoute({
  getParentRoute: () => shell,
  path: "/desk/grid",
  validateSearch: readWeek,
  component: lazyRouteComponent(() => import("./grid-page.tsx"), "GridPage"),
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
const newSeries = createRoute({
  getParentRoute: () => shell,
  path: "/desk/projects/$projectId/series/new",
  component: lazyRouteComponent(() => import("./series-pages.tsx"), "NewSeriesPage"),
});
const series = createRoute({
  getParentRoute: () => shell,
  path: "/desk/projects/$projectId/series/$seriesId",
  component: lazyRouteComponent(() => import("./series-pages.tsx"), "SeriesPage"),
});
const supervision = createRoute({
  getParentRoute: () => shell,
  path: "/desk/supervision",
  component: lazyRouteComponent(() => import("./supervision-page.tsx"), "SupervisionPage"),
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
const courses = createRoute({
  getParentRoute: () => shell,
  path: "/desk/courses",
  component: lazyRouteComponent(() => import("./courses-page.tsx"), "CoursesPage"),
});
const courseRoll = createRoute({
  getParentRoute: () => shell,
  path: "/desk/courses/$sessionId",
  component: lazyRouteComponent(() => import("./course-roll-page.tsx"), "CourseRollPage"),
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

const plans = createRoute({
  getParentRoute: () => shell,
  path: "/desk/plans",
  validateSearch: readPlanChoice,
  component: lazyRouteComponent(() => import("./plans-page.tsx"), "PlansPage"),
});
const inbox = createRoute({
  getParentRoute: () => shell,
  path: "/desk/inbox",
  component: lazyRouteComponent(() => import("../layout/inbox-page.tsx"), "InboxPage"),
});

const pool = createRoute({
  getParentRoute: () => shell,
  path: "/desk/pool",
  component: lazyRouteComponent(() => import("./pool-page.tsx"), "PoolPage"),
});

/** The organizer's desk, all behind the sign-in. */
export const organizerRoutes = [
  shell.addChildren([
    today,
    projects,
    applicants,
    grid,
    newProject,
    project,
    editProject,
    newSeries,
    series,
    roll,
    supervision,
    shift,
    hours,
    courses,
    courseRoll,
    members,
    organisation,
    apply,
    pool,
    plans,
    inbox,
  ]),
] as const;
