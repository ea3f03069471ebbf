import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import { findSeriesShifts } from "@nuanlin/db/series/series-shifts";
import { broadcastId, type ShiftId } from "@nuanlin/domain/ids";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { atLocal, districtZone } from "@nuanlin/domain/time/zone";
import { sendBroadcast } from "@nuanlin/usecases/notices/send-broadcast";
import { createSeries } from "@nuanlin/usecases/series/create-series";
import { takeStanding } from "@nuanlin/usecases/series/take-standing";
import { moveShift } from "@nuanlin/usecases/shifts/move-shift";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { reconfirm } from "@nuanlin/usecases/signups/reconfirm";
import { sundaySeries } from "../../content/story-shifts.ts";
import { broadcastWords } from "../../content/story-words.ts";
import type { Stage } from "./stage.ts";
import { seriesDays, seriesPeriod, shiftAt } from "./story-times.ts";

const teachers = 1;

/** The Sunday class of the phone course, as far as other stories need it. */
export interface SundayClass {
  /** Its first day. */
  readonly first: ShiftId;
}

/**
 * A class that comes back every Sunday. The volunteer and two neighbours come every time, two newcomers to the first day; the
 * second day was moved by an hour, and one of those asked has said yes so far.
 */
export async function runSundayClass(stage: Stage): Promise<SundayClass> {
  const project = stage.project(sundaySeries.projectKey);
  const { organizer, demo } = project;
  const days = seriesDays(stage.given.today);
  const { id: seriesId } = await createSeries(stage.hoursAgo(8 * 24), organizer, {
    projectId: project.id,
    series: {
      startsOn: days[0] ?? stage.given.today,
      time: sundaySeries.start,
      durationMinutes: sundaySeries.minutes,
      breakMinutes: 0,
      repeat: {
        pattern: { kind: "weekly", weeks: 1, weekdays: [sundaySeries.weekday] },
        ends: { kind: "count", count: sundaySeries.count },
      },
      placeId: null,
      seats: demo.seats.map((seat) => ({ ...seat, skills: [...seat.skills] })),
    },
  });
  const shifts = await findSeriesShifts(stage.hoursAgo(0).db, seriesId);
  const [first, second] = shifts;
  const plan = demo.seats[teachers];
  if (!first || !second || !plan) throw new Error("the Sunday class has no days");
  const sundays = days.map((day) => shiftAt(`sunday ${day}`, seriesPeriod(day)));
  const lin = stage.person("lin-yutong");
  const regulars = [lin, ...stage.extras(project, sundays, plan, 2)];
  for (const [index, { actor }] of regulars.entries())
    await takeStanding(stage.hoursAgo(7 * 24 - 5 * index), actor, { seriesId, position: teachers });
  const seat = (await findSeatsOfShifts(stage.hoursAgo(0).db, [first.id])).find(({ lead }) => !lead);
  if (!seat) throw new Error("the Sunday class has no places");
  for (const [index, { actor }] of stage.extras(project, sundays.slice(0, 1), plan, 2).entries())
    await joinSeat(stage.hoursAgo(50 - 6 * index), actor, { seatId: seat.id });

  const [, secondDay = ""] = days;
  const start = atLocal(secondDay, sundaySeries.movedTo, districtZone);
  await moveShift(stage.hoursAgo(3), organizer, {
    shiftId: second.id,
    start,
    end: plusMinutes(start, sundaySeries.minutes),
    breakMinutes: 0,
  });
  const [, steady] = regulars;
  if (steady) {
    const signupId = await stage.signupIn(steady, second);
    await reconfirm(stage.hoursAgo(1.5), steady.actor, { signupId });
  }
  await sendBroadcast(stage.hoursAgo(20), organizer, {
    broadcastId: broadcastId.parse(crypto.randomUUID()),
    shiftId: first.id,
    seatId: null,
    words: broadcastWords.phoneClassSunday,
    urgent: false,
  });
  return { first: first.id };
}
