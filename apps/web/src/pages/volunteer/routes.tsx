import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../layout/root-route.tsx";
import { readClaim, readFocus, readNext, readRenewal, readSchedule } from "./search.ts";

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
const credentials = createRoute({
  getParentRoute: () => shell,
  path: "/me/credentials",
  component: lazyRouteComponent(() => import("./credentials-page.tsx"), "CredentialsPage"),
});
const addCredential = createRoute({
  getParentRoute: () => shell,
  path: "/me/credentials/add",
  validateSearch: readRenewal,
  component: lazyRouteComponent(() => import("./add-credential-page.tsx"), "AddCredentialPage"),
});
const professional = createRoute({
  getParentRoute: () => shell,
  path: "/me/professional",
  component: lazyRouteComponent(() => import("./professional-page.tsx"), "ProfessionalPage"),
});
const supervision = createRoute({
  getParentRoute: () => shell,
  path: "/me/supervision",
  component: lazyRouteComponent(() => import("./supervision-page.tsx"), "MySupervisionPage"),
});
const escalation = createRoute({
  getParentRoute: () => shell,
  path: "/escalations/$escalationId",
  component: lazyRouteComponent(() => import("./escalation-page.tsx"), "EscalationPage"),
});
const learning = createRoute({
  getParentRoute: () => shell,
  path: "/me/learning",
  component: lazyRouteComponent(() => import("./learning-page.tsx"), "LearningPage"),
});
const settings = createRoute({
  getParentRoute: () => shell,
  path: "/me/settings",
  component: lazyRouteComponent(() => import("./settings-page.tsx"), "SettingsPage"),
});

const noticeSettings = createRoute({
  getParentRoute: () => shell,
  path: "/me/settings/notices",
  component: lazyRouteComponent(() => import("./notice-settings-page.tsx"), "NoticeSettingsPage"),
});
const inbox = createRoute({
  getParentRoute: () => shell,
  path: "/me/inbox",
  component: lazyRouteComponent(() => import("../layout/inbox-page.tsx"), "InboxPage"),
});

/** Sign-in and registration in a quiet layout, and everything that belongs to one volunteer behind the sign-in. */
export const volunteerRoutes = [
  quiet.addChildren([signIn, register]),
  shell.addChildren([
    home,
    schedule,
    checkIn,
    hours,
    hoursEntry,
    me,
    profile,
    credentials,
    addCredential,
    learning,
    professional,
    supervision,
    escalation,
    settings,
    noticeSettings,
    inbox,
  ]),
] as const;
