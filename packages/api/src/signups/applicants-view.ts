import { credentialTypeCode } from "@nuanlin/domain/codes/credential-type-shape";
import type { Problem } from "@nuanlin/domain/problem";
import { seatKinds } from "@nuanlin/domain/shifts/seat";
import { signupStatuses, signupWays } from "@nuanlin/domain/signups/signup";
import type { findInvitees } from "@nuanlin/usecases/signups/find-invitees";
import type { listApplicants } from "@nuanlin/usecases/signups/list-applicants";
import * as z from "zod/mini";
import { timesView, toTimesView } from "../desk/desk-view.ts";

const skillView = z.object({ code: z.string(), level: z.number() });
const problems = z.array(z.custom<Problem>());

const applicantView = z.object({
  signupId: z.string(),
  shiftId: z.string(),
  title: z.string(),
  times: timesView,
  seat: z.object({ id: z.string(), name: z.string(), kind: z.enum(seatKinds), skills: z.number() }),
  name: z.string(),
  avatarSeed: z.string(),
  minor: z.boolean(),
  status: z.enum(signupStatuses),
  way: z.enum(signupWays),
  note: z.string(),
  answerBy: z.nullable(z.number()),
  position: z.nullable(z.number()),
  endedAt: z.nullable(z.number()),
  reason: z.nullable(z.string()),
  /** Of the skills the seat asks for, those they have. */
  skills: z.array(skillView),
  credentials: z.array(credentialTypeCode),
  minutes: z.number(),
  timesHere: z.number(),
  against: problems,
  exceptions: problems,
  full: z.boolean(),
});
export type ApplicantView = z.output<typeof applicantView>;

/** One tab of the people around one's shifts, with how many there are under each. */
export const applicantsView = z.object({
  counts: z.object({
    open: z.number(),
    waiting: z.number(),
    joined: z.number(),
    invited: z.number(),
    ended: z.number(),
  }),
  applicants: z.array(applicantView),
  next: z.nullable(z.number()),
});

export function toApplicantsView({
  counts,
  applicants,
  next,
}: Awaited<ReturnType<typeof listApplicants>>): z.input<typeof applicantsView> {
  const of = (tab: "open" | "waiting" | "joined" | "invited" | "ended") => counts.get(tab) ?? 0;
  return {
    counts: {
      open: of("open"),
      waiting: of("waiting"),
      joined: of("joined"),
      invited: of("invited"),
      ended: of("ended"),
    },
    applicants: applicants.map(({ seat, shift, skills, answerBy, endedAt, against, exceptions, ...rest }) => ({
      ...rest,
      times: toTimesView(shift.period, shift.timeZone),
      seat: { id: seat.id, name: seat.name, kind: seat.kind, skills: seat.skills.length },
      skills: skills.map(({ code, level }) => ({ code, level })),
      answerBy: answerBy?.getTime() ?? null,
      endedAt: endedAt?.getTime() ?? null,
      against: [...against],
      exceptions: [...exceptions],
    })),
    next,
  };
}

const inviteeView = z.object({
  personId: z.string(),
  name: z.string(),
  avatarSeed: z.string(),
  lastHere: z.number(),
  timesHere: z.number(),
  skills: z.array(skillView),
  credentials: z.array(credentialTypeCode),
  problems,
});
export type InviteeView = z.output<typeof inviteeView>;

/** Whom one could ask, with the zone in which days are told. */
export const inviteesView = z.object({ timeZone: z.string(), invitees: z.array(inviteeView) });

export function toInviteesView({
  shift,
  invitees,
}: Awaited<ReturnType<typeof findInvitees>>): z.input<typeof inviteesView> {
  return {
    timeZone: shift.timeZone,
    invitees: invitees.map(({ lastHere, skills, problems: against, ...rest }) => ({
      ...rest,
      lastHere: lastHere.getTime(),
      skills: skills.map(({ code, level }) => ({ code, level })),
      problems: [...against],
    })),
  };
}
