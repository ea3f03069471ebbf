import { findStandings } from "@nuanlin/db/shifts/find-standings";
import { findSeatedPeople } from "@nuanlin/db/projects/find-coming-shifts";
import type { Reader } from "@nuanlin/db/database";
import {
  findComingSignups,
  findPastSignups,
  findSignupsBetween,
  type MySignup,
} from "@nuanlin/db/signups/find-my-signups";
import { isPerson } from "@nuanlin/domain/actor";
import type { PersonId } from "@nuanlin/domain/ids";
import {
  type ListMySignupsInput,
  mySignupsPageSize,
  type RangeOfSignupsInput,
} from "@nuanlin/domain/signups/my-signups";
import { query } from "../query.ts";

const facesPerSeat = 4;

/**
 * One page of one's own promises with the people of the same shifts, who see each other's names, and whether each has its team. `next` leads to the page
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
    return {
      signups: await withTeam(db, actor.personId, shown, now),
      next: last === undefined ? null : { start: last.period.start.getTime(), id: last.id },
    };
  },
});

/** The same for the days of a week or a month; without pages, since so few days hold few promises. */
export const listSignupsBetween = query({
  load: async (_db, _input: RangeOfSignupsInput) => null,
  allow: isPerson,
  run: async ({ db, actor, input: { from, to }, now }) =>
    withTeam(db, actor.personId, await findSignupsBetween(db, actor.personId, { start: from, end: to }), now),
});

/**
 * Each promise with the others who come, whom only those see who come themselves; and, until it begins, whether the shift has the team
 * it needs.
 */
async function withTeam(db: Reader, personId: PersonId, signups: readonly MySignup[], now: Date) {
  const standing = signups.filter(({ status }) => status === "confirmed").map(({ shiftId }) => shiftId);
  const faces = await findSeatedPeople(db, standing, facesPerSeat);
  const ahead = signups.filter(({ shiftStatus, period }) => shiftStatus === "open" && period.start > now);
  const standings = await findStandings(
    db,
    ahead.map(({ shiftId }) => shiftId),
  );
  return signups.map((signup) => ({
    ...signup,
    standing: ahead.includes(signup) ? (standings.get(signup.shiftId) ?? null) : null,
    people:
      signup.status === "confirmed"
        ? faces.filter((face) => face.shiftId === signup.shiftId && face.personId !== personId)
        : [],
  }));
}
