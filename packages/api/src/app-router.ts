import { accountRouter } from "./accounts/account-router.ts";
import { attendanceRouter } from "./attendance/attendance-router.ts";
import { rollRouter } from "./attendance/roll-router.ts";
import { deskRouter } from "./desk/desk-router.ts";
import { districtFiguresRouter } from "./figures/district-figures-router.ts";
import { figuresRouter } from "./figures/figures-router.ts";
import { hoursDeskRouter } from "./hours/hours-desk-router.ts";
import { hoursReviewRouter } from "./hours/hours-review-router.ts";
import { myHoursRouter } from "./hours/my-hours-router.ts";
import { myOrganisationRouter } from "./organisations/my-organisation-router.ts";
import { organisationCaseRouter } from "./organisations/organisation-case-router.ts";
import { organisationRouter } from "./organisations/organisation-router.ts";
import { profileRouter } from "./people/profile-router.ts";
import { projectDeskRouter } from "./projects/project-desk-router.ts";
import { projectRouter } from "./projects/project-router.ts";
import { recognitionRouter } from "./recognition/recognition-router.ts";
import { shiftRouter } from "./shifts/shift-router.ts";
import { mySignupsRouter } from "./signups/my-signups-router.ts";
import { signupRouter } from "./signups/signup-router.ts";
import { router } from "./trpc.ts";

/** Everything a page may ask or do. */
export const appRouter = router({
  account: accountRouter,
  attendance: attendanceRouter,
  desk: deskRouter,
  districtFigures: districtFiguresRouter,
  figures: figuresRouter,
  hoursDesk: hoursDeskRouter,
  hoursReview: hoursReviewRouter,
  myHours: myHoursRouter,
  myOrganisation: myOrganisationRouter,
  mySignups: mySignupsRouter,
  organisation: organisationRouter,
  organisationCase: organisationCaseRouter,
  profile: profileRouter,
  project: projectRouter,
  projectDesk: projectDeskRouter,
  recognition: recognitionRouter,
  roll: rollRouter,
  shift: shiftRouter,
  signup: signupRouter,
});

/** The type alone crosses to the pages. */
export type AppRouter = typeof appRouter;
