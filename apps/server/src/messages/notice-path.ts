import type { NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";

const schedule = () => "/schedule";
const deskShift = ({ targetId }: NoticeFacts) => (targetId === undefined ? "/desk" : `/desk/shifts/${targetId}`);
const hours = ({ targetId }: NoticeFacts) => (targetId === undefined ? "/hours" : `/hours/${targetId}`);
const project = ({ projectId }: NoticeFacts) => (projectId === undefined ? "/projects" : `/projects/${projectId}`);

const paths: Readonly<Record<NoticeKind, (facts: NoticeFacts) => string>> = {
  "signup.confirmed": schedule,
  "signup.waiting": schedule,
  "signup.offered": schedule,
  "signup.offer_lapsed": project,
  "signup.invited": schedule,
  "signup.invitation_lapsed": project,
  "signup.application_lapsed": project,
  "signup.refused": project,
  "signup.removed": schedule,
  "signup.handed_over": schedule,
  "shift.moved": schedule,
  "shift.cancelled": project,
  "shift.reminder": schedule,
  "standing.skipped": schedule,
  "cover.asked": schedule,
  "cover.over": schedule,
  "swap.asked": schedule,
  "swap.accepted": schedule,
  "swap.declined": schedule,
  "swap.lapsed": schedule,
  broadcast: schedule,
  "hours.confirmed": hours,
  "hours.returned": hours,
  "recognition.issued": () => "/hours",
  "organisation.decided": () => "/desk/organisation",
  "desk.applied": () => "/desk/applicants",
  "desk.application_waits": () => "/desk/applicants",
  "desk.withdrawn": deskShift,
  "desk.cant_come": deskShift,
  "desk.cover_filled": deskShift,
  "desk.at_risk": deskShift,
};

/** The page that a message sends its reader to: where they can answer, or see what changed. */
export function pathOf(kind: NoticeKind, facts: NoticeFacts): string {
  return paths[kind](facts);
}

/** Where people choose which messages they get, and how. */
export const preferencesPath = "/me/settings";
