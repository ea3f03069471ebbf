import { accountRouter } from "./accounts/account-router.ts";
import { attendanceRouter } from "./attendance/attendance-router.ts";
import { rollRouter } from "./attendance/roll-router.ts";
import { calendarFeedRouter } from "./calendar/calendar-feed-router.ts";
import { courseDeskRouter } from "./courses/course-desk-router.ts";
import { coursesRouter } from "./courses/courses-router.ts";
import { credentialsRouter } from "./credentials/credentials-router.ts";
import { safetyCheckRouter } from "./credentials/safety-check-router.ts";
import { verificationRouter } from "./credentials/verification-router.ts";
import { deskRouter } from "./desk/desk-router.ts";
import { districtFiguresRouter } from "./figures/district-figures-router.ts";
import { figuresRouter } from "./figures/figures-router.ts";
import { hoursDeskRouter } from "./hours/hours-desk-router.ts";
import { hoursReviewRouter } from "./hours/hours-review-router.ts";
import { myHoursRouter } from "./hours/my-hours-router.ts";
import { matchingRouter } from "./matching/matching-router.ts";
import { broadcastRouter } from "./notices/broadcast-router.ts";
import { deliveriesRouter } from "./notices/deliveries-router.ts";
import { plansRouter } from "./matching/plans-router.ts";
import { supplyRouter } from "./matching/supply-router.ts";
import { noticesRouter } from "./notices/notices-router.ts";
import { myOrganisationRouter } from "./organisations/my-organisation-router.ts";
import { organisationCaseRouter } from "./organisations/organisation-case-router.ts";
import { organisationRouter } from "./organisations/organisation-router.ts";
import { claimRouter } from "./people/claim-router.ts";
import { companionRouter } from "./people/companion-router.ts";
import { profileRouter } from "./people/profile-router.ts";
import { wishesRouter } from "./people/wishes-router.ts";
import { importRouter } from "./pool/import-router.ts";
import { poolRouter } from "./pool/pool-router.ts";
import { professionalProfileRouter } from "./pool/professional-profile-router.ts";
import { projectDeskRouter } from "./projects/project-desk-router.ts";
import { projectRouter } from "./projects/project-router.ts";
import { recognitionRouter } from "./recognition/recognition-router.ts";
import { seriesRouter } from "./series/series-router.ts";
import { standingRouter } from "./series/standing-router.ts";
import { shiftRouter } from "./shifts/shift-router.ts";
import { skillRouter } from "./skills/skill-router.ts";
import { applicantsRouter } from "./signups/applicants-router.ts";
import { inviteesRouter } from "./signups/invitees-router.ts";
import { mySignupsRouter } from "./signups/my-signups-router.ts";
import { signupRouter } from "./signups/signup-router.ts";
import { walkInRouter } from "./signups/walk-in-router.ts";
import { workRulesRouter } from "./signups/work-rules-router.ts";
import { learningRouter } from "./learning/learning-router.ts";
import { escalationRouter } from "./supervision/escalation-router.ts";
import { supervisionRouter } from "./supervision/supervision-router.ts";
import { coverRouter } from "./stepping-in/cover-router.ts";
import { swapRouter } from "./stepping-in/swap-router.ts";
import { router } from "./trpc.ts";

/** Everything a page may ask or do. */
export const appRouter = router({
  account: accountRouter,
  applicants: applicantsRouter,
  attendance: attendanceRouter,
  broadcast: broadcastRouter,
  calendarFeed: calendarFeedRouter,
  deliveries: deliveriesRouter,
  claim: claimRouter,
  companion: companionRouter,
  cover: coverRouter,
  courseDesk: courseDeskRouter,
  courses: coursesRouter,
  credentials: credentialsRouter,
  desk: deskRouter,
  districtFigures: districtFiguresRouter,
  supply: supplyRouter,
  plans: plansRouter,
  escalation: escalationRouter,
  figures: figuresRouter,
  hoursDesk: hoursDeskRouter,
  hoursReview: hoursReviewRouter,
  invitees: inviteesRouter,
  learning: learningRouter,
  matching: matchingRouter,
  myHours: myHoursRouter,
  myOrganisation: myOrganisationRouter,
  mySignups: mySignupsRouter,
  notices: noticesRouter,
  organisation: organisationRouter,
  organisationCase: organisationCaseRouter,
  imports: importRouter,
  pool: poolRouter,
  professionalProfile: professionalProfileRouter,
  profile: profileRouter,
  project: projectRouter,
  projectDesk: projectDeskRouter,
  recognition: recognitionRouter,
  roll: rollRouter,
  safetyCheck: safetyCheckRouter,
  series: seriesRouter,
  shift: shiftRouter,
  skills: skillRouter,
  signup: signupRouter,
  standing: standingRouter,
  supervision: supervisionRouter,
  swap: swapRouter,
  verification: verificationRouter,
  walkIn: walkInRouter,
  wishes: wishesRouter,
  workRules: workRulesRouter,
});

/** The type alone crosses to the pages. */
export type AppRouter = typeof appRouter;
