import { attendanceStatuses, signSources } from "@nuanlin/domain/attendance/attendance";
import { credentialTypeCode } from "@nuanlin/domain/codes/credential-type-shape";
import { hoursStatuses } from "@nuanlin/domain/hours/hours-entry";
import { isCounselling } from "@nuanlin/domain/projects/is-counselling";
import { projectStatuses } from "@nuanlin/domain/projects/project";
import { shiftStatuses } from "@nuanlin/domain/shifts/shift";
import type { showDeskShift } from "@nuanlin/usecases/shifts/show-desk-shift";
import * as z from "zod/mini";
import { timesView, toTimesView } from "./desk-view.ts";
import { seatView, toSeatView } from "./own-project-view.ts";

const shiftPersonView = z.object({
  signupId: z.string(),
  seatId: z.string(),
  personId: z.string(),
  name: z.string(),
  avatarSeed: z.string(),
  minor: z.boolean(),
  guardianConsent: z.boolean(),
  /** Of the skills their place asks for, those they have. */
  skills: z.array(z.object({ code: z.string(), level: z.number() })),
  credentials: z.array(credentialTypeCode),
  attendance: z.nullable(
    z.object({
      status: z.enum(attendanceStatuses),
      inAt: z.nullable(z.number()),
      inBy: z.nullable(z.enum(signSources)),
      outAt: z.nullable(z.number()),
      outBy: z.nullable(z.enum(signSources)),
    }),
  ),
  /** Until when an answer to the new time is awaited, or was; null when they said that they come. */
  reconfirmBy: z.nullable(z.number()),
  /** Let in at the door, without an account: the organizer can make another code for them. */
  claimable: z.boolean(),
  hoursStatus: z.nullable(z.enum(hoursStatuses)),
});
export type ShiftPersonView = z.output<typeof shiftPersonView>;

/** The people of one shift, for their organizer; without phone numbers and dates of birth. */
export const deskShiftPageView = z.object({
  id: z.string(),
  projectId: z.string(),
  title: z.string(),
  projectStatus: z.enum(projectStatuses),
  placeName: z.string(),
  address: z.string(),
  times: timesView,
  breakMinutes: z.number(),
  status: z.enum(shiftStatuses),
  /** Psychological support: its people have to know what it is not. */
  counselling: z.boolean(),
  seats: z.array(seatView),
  people: z.array(shiftPersonView),
});
export type DeskShiftPageView = z.output<typeof deskShiftPageView>;

export function toDeskShiftPageView(
  shown: Awaited<ReturnType<typeof showDeskShift>>,
): z.input<typeof deskShiftPageView> {
  const { shift, project, place, seats, queues, people } = shown;
  return {
    id: shift.id,
    projectId: project.id,
    title: project.title,
    projectStatus: project.status,
    placeName: place.name,
    address: place.address,
    times: toTimesView(shift.period, shift.timeZone),
    breakMinutes: shift.breakMinutes,
    status: shift.status,
    counselling: isCounselling(project, seats),
    seats: seats.map((seat) => toSeatView(seat, queues)),
    people: people.map(({ attendance, skills, credentials, reconfirmBy, ...person }) => ({
      ...person,
      skills: skills.map(({ code, level }) => ({ code, level })),
      credentials: [...credentials],
      reconfirmBy: reconfirmBy?.getTime() ?? null,
      attendance: attendance && {
        ...attendance,
        inAt: attendance.inAt?.getTime() ?? null,
        outAt: attendance.outAt?.getTime() ?? null,
      },
    })),
  };
}

export const contactView = z.object({
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  guardianName: z.nullable(z.string()),
  guardianPhone: z.nullable(z.string()),
});
