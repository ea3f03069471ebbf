import { attendanceStatuses } from "@nuanlin/domain/attendance/attendance";
import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { hoursStatuses } from "@nuanlin/domain/hours/hours-entry";
import { seatKinds } from "@nuanlin/domain/shifts/seat";
import { shiftStatuses } from "@nuanlin/domain/shifts/shift";
import { signupStatuses, signupWays } from "@nuanlin/domain/signups/signup";
import type { listMySignups } from "@nuanlin/usecases/signups/list-my-signups";
import * as z from "zod/mini";

/** A promise as its own volunteer sees it. The organisation's contact is the one it gave for the public. */
export const mySignupView = z.object({
  id: z.string(),
  shiftId: z.string(),
  projectId: z.string(),
  status: z.enum(signupStatuses),
  way: z.enum(signupWays),
  answerBy: z.nullable(z.number()),
  position: z.nullable(z.number()),
  late: z.boolean(),
  reconfirmBy: z.nullable(z.number()),
  reason: z.nullable(z.string()),
  shiftStatus: z.enum(shiftStatuses),
  sequence: z.number(),
  title: z.string(),
  category: z.enum(serviceCategories.codes),
  seatName: z.string(),
  seatKind: z.enum(seatKinds),
  start: z.number(),
  end: z.number(),
  timeZone: z.string(),
  counselling: z.boolean(),
  breakMinutes: z.number(),
  place: z.object({
    name: z.string(),
    address: z.string(),
    point: z.nullable(z.object({ lat: z.number(), lng: z.number() })),
  }),
  organisation: z.object({ name: z.string(), contactName: z.string(), contactPhone: z.string() }),
  heads: z.number(),
  attendance: z.nullable(
    z.object({ status: z.enum(attendanceStatuses), inAt: z.nullable(z.number()), outAt: z.nullable(z.number()) }),
  ),
  hours: z.array(z.object({ id: z.string(), minutes: z.number(), status: z.enum(hoursStatuses) })),
});

type MySignup = Awaited<ReturnType<typeof listMySignups>>["signups"][number];

export function toMySignupView({
  period,
  answerBy,
  reconfirmBy,
  attendance,
  hours,
  ...rest
}: Omit<MySignup, "people" | "standing">): z.input<typeof mySignupView> {
  return {
    ...rest,
    start: period.start.getTime(),
    end: period.end.getTime(),
    answerBy: answerBy?.getTime() ?? null,
    reconfirmBy: reconfirmBy?.getTime() ?? null,
    attendance: attendance && {
      status: attendance.status,
      inAt: attendance.inAt?.getTime() ?? null,
      outAt: attendance.outAt?.getTime() ?? null,
    },
    hours: [...hours],
  };
}
