import { findSeatedPeople } from "@nuanlin/db/projects/find-coming-shifts";
import { findComingSignups, findPastSignups } from "@nuanlin/db/signups/find-my-signups";
import { isPerson } from "@nuanlin/domain/actor";
import { type ListMySignupsInput, mySignupsPageSize } from "@nuanlin/domain/signups/my-signups";
import { query } from "../query.ts";

const facesPerSeat = 4;

/**
 * One page of one's own promises with the people of the same shifts, who see each other's names. `next` leads to the page
 * after it, null on the last one.
 */
export const listMySignups = query({
  load: async (_db, _input: ListMySignupsInput) => null,
  allow: isPerson,
  run: async ({ db, actor, input: { when, cursor }, now }) => {
    const page = { personId: actor.personId, now, cursor, limit: mySignupsPageSize + 1 };
    const signups = when === "coming" ? await findComingSignups(db, page) : await findPastSignups(db, page);
    const shown = signups.slice(0, mySignupsPageSize);
    const last = signups.length > mySignupsPageSize ? shown.at(-1) : undefined;
    const standing = shown.filter(({ status }) => status === "confirmed").map(({ shiftId }) => shiftId);
    const faces = await findSeatedPeople(db, standing, facesPerSeat);
    return {
      signups: shown.map((signup) => ({
        ...signup,
        people:
          signup.status === "confirmed"
            ? faces.filter(({ shiftId, personId }) => shiftId === signup.shiftId && personId !== actor.personId)
            : [],
      })),
      next: last === undefined ? null : { start: last.period.start.getTime(), id: last.id },
    };
  },
});
