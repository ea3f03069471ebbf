import type { NoticeFacts, NoticeKind } from "./notice.ts";

type Facts = Pick<NoticeFacts, "projectId" | "targetId">;

/** Where people read what they were told; every address below stays within the app. */
const inboxPath = "/me/inbox";

const after = (path: string, joint: string, id: string | undefined) =>
  id === undefined ? path : `${path}${joint}${id}`;

/** The sign-up, swap or call for cover on the schedule, where it is answered. */
const onSchedule = ({ targetId }: Facts) => after("/schedule", "#", targetId);
const schedule = () => "/schedule";
const project = ({ projectId }: Facts) => after("/projects", "/", projectId);
const shiftOfProject = (facts: Facts) =>
  facts.projectId === undefined ? "/schedule" : after(project(facts), "?shift=", facts.targetId);
const hours = ({ targetId }: Facts) => after("/hours", "/", targetId);
const deskShift = ({ targetId }: Facts) => (targetId === undefined ? "/desk" : `/desk/shifts/${targetId}`);
const ownCredential = ({ targetId }: Facts) => after("/me/credentials", "#", targetId);
/** For the professionals of the shift as well, who have no desk. */
const escalation = ({ targetId }: Facts) => (targetId === undefined ? "/schedule" : `/escalations/${targetId}`);
const course = ({ targetId }: Facts) => after("/courses", "/", targetId);
const applicants = ({ targetId }: Facts) => after("/desk/applicants", "?shift=", targetId);

const paths: Readonly<Record<NoticeKind, (facts: Facts) => string>> = {
  "signup.confirmed": onSchedule,
  "signup.waiting": onSchedule,
  "signup.offered": onSchedule,
  "signup.offer_lapsed": project,
  "signup.invited": onSchedule,
  "signup.invitation_lapsed": project,
  "signup.application_lapsed": project,
  "signup.refused": project,
  "signup.removed": onSchedule,
  "signup.handed_over": schedule,
  "shift.moved": onSchedule,
  "shift.cancelled": project,
  "shift.reminder": onSchedule,
  "standing.skipped": shiftOfProject,
  "cover.asked": onSchedule,
  "cover.over": schedule,
  "swap.asked": onSchedule,
  "swap.accepted": schedule,
  "swap.declined": schedule,
  "swap.lapsed": schedule,
  broadcast: ({ targetId }) => after(inboxPath, "#", targetId),
  "hours.confirmed": hours,
  "hours.returned": hours,
  "recognition.issued": () => "/hours",
  "organisation.decided": () => "/desk/organisation",
  "desk.applied": applicants,
  "desk.application_waits": applicants,
  "desk.withdrawn": deskShift,
  "desk.cant_come": deskShift,
  "desk.cover_filled": deskShift,
  "desk.at_risk": deskShift,
  "desk.organisation_applied": ({ targetId }) => after("/federation/organisations", "?id=", targetId),
  "desk.hours_returned": () => "/desk/hours",
  "desk.unconfirmed": deskShift,
  "credential.expiring": ownCredential,
  "credential.verified": ownCredential,
  "credential.returned": ownCredential,
  "credential.asked": ownCredential,
  "credential.revoked": ownCredential,
  "desk.credential_lost": deskShift,
  "desk.escalation": escalation,
  "course.enrolled": course,
  "course.cancelled": course,
  "course.moved": course,
  "course.reminder": course,
};

/**
 * The page that a notice sends its reader to: where they can answer, or see what changed; a message from an organizer opens in
 * the inbox. A path within the site, with what it is about in its query or fragment; a missing fact leads to the page above.
 */
export function noticePath(kind: NoticeKind, facts: Facts): string {
  return paths[kind](facts);
}

/** Where people choose what they are told, and over which channel. */
export const noticePreferencesPath = "/me/settings/notices";
