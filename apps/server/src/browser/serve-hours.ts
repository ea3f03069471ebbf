import { findActor } from "@nuanlin/db/accounts/actor-repository";
import { findHoursOfShift } from "@nuanlin/db/hours/hours-repository";
import type { PersonActor } from "@nuanlin/domain/actor";
import { checkIn } from "@nuanlin/usecases/attendance/check-in";
import { checkOut } from "@nuanlin/usecases/attendance/check-out";
import { confirmHours } from "@nuanlin/usecases/hours/confirm-hours";
import { addShift } from "@nuanlin/usecases/shifts/add-shift";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { seatPlan } from "@nuanlin/testing/shift-factory";
import { askForNoRest } from "@nuanlin/testing/work-rules";
import type { Site } from "./site.ts";

export interface LongService {
  /** Phone numbers of the two people. */
  readonly volunteer: string;
  readonly organizer: string;
  /** The title of a published project of the organizer. */
  readonly project: string;
  /** The first day, served from 07:00 to 21:00 like the days after it. */
  readonly from: string;
  readonly days: number;
}

const dayMs = 86_400_000;

/** Many long days of service, each through the use cases at its own moments: planned, promised, signed, confirmed. */
export async function serveHours(
  site: Site,
  { volunteer, organizer, project, from, days }: LongService,
): Promise<void> {
  // Nobody serves days as long as these; they are to fill a ledger soon.
  await askForNoRest(site.db);
  const [helper, lead] = [await actorWithPhone(site, volunteer), await actorWithPhone(site, organizer)];
  const { id: projectId } = await site.db
    .selectFrom("project")
    .select("id")
    .where("title", "=", project)
    .executeTakeFirstOrThrow();
  for (let day = 0; day < days; day += 1) {
    const start = new Date(Date.parse(`${from}T07:00:00+08:00`) + day * dayMs);
    const end = new Date(start.getTime() + 14 * 3_600_000);
    const before = site.servicesAt(new Date(start.getTime() - dayMs));
    const { id: shiftId } = await addShift(before, lead, {
      projectId,
      shift: { start, end, breakMinutes: 0, placeId: null, seats: [{ ...seatPlan(), skills: [] }] },
    });
    const seat = await site.db
      .selectFrom("seat")
      .select("id")
      .where("shift_id", "=", shiftId)
      .executeTakeFirstOrThrow();
    const { id: signupId } = await joinSeat(before, helper, { seatId: seat.id });
    await checkIn(site.servicesAt(start), helper, { signupId });
    await checkOut(site.servicesAt(end), helper, { signupId });
    const entries = (await findHoursOfShift(site.db, shiftId)).map(({ id }) => ({ id, minutes: null, reason: "" }));
    await confirmHours(site.servicesAt(new Date(end.getTime() + 3_600_000)), lead, { entries });
  }
}

async function actorWithPhone({ db }: Site, phone: string): Promise<PersonActor> {
  const { id } = await db.selectFrom("account").select("id").where("phone", "=", phone).executeTakeFirstOrThrow();
  const actor = await findActor(db, id);
  if (!actor) throw new Error(`nobody has the number ${phone}`);
  return actor;
}
