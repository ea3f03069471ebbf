import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findKnownPeople } from "@nuanlin/db/signups/find-known-people";
import { findServiceRecords } from "@nuanlin/db/signups/find-service-records";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { FindInviteesInput } from "@nuanlin/domain/signups/applicants";
import { localDate } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { query } from "../query.ts";
import { fittingSkills, validCredentials } from "./list-applicants.ts";
import { weighPeople } from "./weigh-people.ts";

/** People shown to choose from; whoever looks for somebody else types a part of the name. */
const mostShown = 40;

/**
 * Whom the organizer of a seat could ask for it: people who came to a shift of the organisation before and have nothing in this
 * one yet. Those who may take it come first; of the others it is said why not.
 */
export const findInvitees = query({
  load: async (db, { seatId }: FindInviteesInput) => found(await findAskedSeat(db, seatId), "seat"),
  allow: (actor, { shift }) => mayCallRoll(actor, shift),
  hidden: "seat",
  run: async ({ db, subject: { shift, seat }, input, now }) => {
    const { organisationId } = shift;
    const known = await findKnownPeople(db, {
      organisationId,
      shiftId: shift.id,
      text: input.text,
      limit: mostShown,
    });
    const pairings = known.map((person) => ({ ...person, shiftId: shift.id, seatId: seat.id }));
    const weighed = await weighPeople(db, pairings, now);
    const records = await findServiceRecords(
      db,
      known.map(({ personId }) => personId),
      organisationId,
    );
    const day = localDate(shift.period.start, shift.timeZone);
    const invitees = pairings.flatMap((pairing) => {
      const fit = weighed.get(pairing);
      if (!fit) return [];
      const { personId, name, avatarSeed, lastHere } = pairing;
      return [
        {
          personId,
          name,
          avatarSeed,
          lastHere,
          timesHere: records.get(personId)?.timesHere ?? 0,
          skills: fittingSkills(seat, fit.person),
          credentials: validCredentials(fit.person, day),
          problems: [...fit.against, ...fit.exceptions],
        },
      ];
    });
    const mayCome = ({ problems }: (typeof invitees)[number]) => (problems.length === 0 ? 0 : 1);
    return { shift, invitees: invitees.toSorted((one, other) => mayCome(one) - mayCome(other)) };
  },
  audit: { verb: "invitees.read", target: ({ seat }) => seat.id },
});
