import { findShiftPeople } from "@nuanlin/db/desk/find-shift-people";
import { findProject } from "@nuanlin/db/projects/project-repository";
import { findPlaceOf } from "@nuanlin/db/places/place-repository";
import { findSeatsOfShifts, findShift } from "@nuanlin/db/shifts/shift-repository";
import { findSeatQueues } from "@nuanlin/db/signups/find-seat-queues";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { ShiftId } from "@nuanlin/domain/ids";
import { adultAge } from "@nuanlin/domain/people/person";
import { ageOn } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** The people of one's own shift by seat, for its roll-call. It says who is a minor, not when anybody was born. */
export const showDeskShift = query({
  load: async (db, { shiftId }: { readonly shiftId: ShiftId }) => found(await findShift(db, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: async ({ db, subject: shift }) => {
    const project = found(await findProject(db, shift.projectId), "project");
    const place = found(await findPlaceOf(db, project.organisationId, shift.placeId), "place");
    const people = await findShiftPeople(db, shift.id);
    return {
      shift,
      project,
      place,
      seats: await findSeatsOfShifts(db, [shift.id]),
      queues: await findSeatQueues(db, [shift.id]),
      people: people.map(({ birthDate, ...person }) => ({
        ...person,
        minor: birthDate !== null && ageOn(birthDate, shift.period.start, shift.timeZone) < adultAge,
      })),
    };
  },
  audit: { verb: "shift.read-people", target: (shift) => shift.id },
});
