import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../layout/root-route.tsx";
import { readClaim, readFocus, readNext, readSchedule } from "./search.ts";

const quiet = createRoute({
  getParentRoute: () => rootRoute,
  id: "account",
  component: lazyRouteComponent(() => import("./quiet-layout.tsx"), "QuietLayout"),
});
const signIn = createRoute({
  getParentRoute: () => quiet,
  path: "/sign-in",
  validateSearch: readNext,
  component: lazyRouteComponent(() => import("./sign-in-page.tsx"), "SignInPage"),
});
const register = createRoute({
  getParentRoute: () => quiet,
  path: "/register",
  validateSearch: readNext,
  component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage"),
});

const shell = createRoute({
  getParentRoute: () => rootRoute,
  id: "volunteer",
  component: lazyRouteComponent(() => import("./volunteer-shell.tsx"), "VolunteerShell"),
});
const home = createRoute({
  getParentRoute: () => shell,
  path: "/home",
  component: lazyRouteComponent(() => import("./home-page.tsx"), "HomePage"),
});
const schedule = createRoute({
  getParentRoute: () => shell,
  path: "/schedule",
  validateSearch: readSchedule,
  component: lazyRouteComponent(() => import("./schedule-page.tsx"), "SchedulePage"),
});
const checkIn = createRoute({
  getParentRoute: () => shell,
  path: "/check-in",
  component: lazyRouteComponent(() => import("./check-in-page.tsx"), "CheckInPage"),
});
const hours = createRoute({
  getParentRoute: () => shell,
  path: "/hours",
  component: lazyRouteComponent(() => import("./hours-page.tsx"), "HoursPage"),
});
const hoursEntry = createRoute({
  getParentRoute: () => shell,
  path: "/hours/$entryId",
  component: lazyRouteComponent(() => import("./hours-entry-page.tsx"), "HoursEntryPage"),
});
const me = createRoute({
  getParentRoute: () => shell,
  path: "/me",
  validateSearch: readClaim,
  component: lazyRouteComponent(() => import("./me-page.tsx"), "MePage"),
});
const profile = createRoute({
  getParentRoute: () => shell,
  path: "/me/profile",
  validateSearch: readFocus,
  component: lazyRouteComponent(() => import("./profile-page.tsx"), "ProfilePage"),
});
const settings = createRoute({
  getParentRoute: () => shell,
  path: "/me/settings",
  component: lazyRouteComponent(() => import("./settings-page.tsx"), "SettingsPage"),
});

/** Sign-in and registration in a quiet layout, and everything that belongs to one volunteer behind the sign-in. */
export const volunteerRoutes = [
  quiet.addChildren([signIn, register]),
  shell.addChildren([home, schedule, checkIn, hours, hoursEntry, me, profile, settings]),
] as const;
