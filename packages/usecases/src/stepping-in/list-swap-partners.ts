import { findShift } from "@nuanlin/db/shifts/shift-repository";
import { type AskedSeat, findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { findSignup } from "@nuanlin/db/signups/signup-repository";
import { findServedWith, findSwapPartners } from "@nuanlin/db/stepping-in/find-partners";
import { findDeclined } from "@nuanlin/db/stepping-in/swap-repository";
import type { PersonId, SeatId, ShiftId } from "@nuanlin/domain/ids";
import { maskName } from "@nuanlin/domain/people/mask-name";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import { decideAskAgain, decideSwapSide, type SwapPartnersInput } from "@nuanlin/domain/stepping-in/swap";
import { found } from "../command.ts";
import { query } from "../query.ts";
import { weighWithout } from "./weigh-without.ts";

const mostLookedAt = 40;
const mostShown = 20;

/**
 * With whom one could change places, and who could take one's place over: people of other coming shifts of the project, and people one
 * has served with. Only such whom all rules would let in and who have
 * not just said no; names of those one never met are masked.
 */
export const listSwapPartners = query({
  load: async (db, { signupId }: SwapPartnersInput) => {
    const signup = found(await findSignup(db, signupId), "signup");
    return { signup, shift: found(await findShift(db, signup.shiftId), "shift") };
  },
  allow: (actor, { signup }) => mayAnswerFor(actor, signup),
  hidden: "signup",
  run: async ({ db, subject: { signup, shift }, now }) => {
    if (decideSwapSide({ signup, shift }, now).length > 0) return { swaps: [], takers: [] };
    const seats = new Map<SeatId, AskedSeat>();
    const seatOf = async (id: SeatId): Promise<AskedSeat> => {
      const seat = seats.get(id) ?? found(await findAskedSeat(db, id), "seat");
      seats.set(id, seat);
      return seat;
    };
    const mine = await seatOf(signup.seatId);
    const asking = {
      projectId: shift.projectId,
      shiftId: shift.id,
      personId: signup.personId,
      now,
      limit: mostLookedAt,
    };
    const declined = await findDeclined(db, { fromPerson: signup.personId, fromShift: shift.id });
    const saidNo = (person: PersonId, toShift: ShiftId | null) => {
      const about = declined.filter((no) => no.toPerson === person && no.toShift === toShift);
      return (
        decideAskAgain(
          about.map(({ at }) => at),
          now,
        ).length > 0
      );
    };
    const swaps = [];
    for (const partner of await findSwapPartners(db, asking)) {
      if (swaps.length === mostShown) break;
      if (saidNo(partner.personId, partner.shiftId)) continue;
      const theirs = await seatOf(partner.seatId);
      const against = [
        ...(await weighWithout(db, { asked: mine, personId: partner.personId, without: partner.signupId, now })),
        ...(await weighWithout(db, { asked: theirs, personId: signup.personId, without: signup.id, now })),
      ];
      if (against.length > 0) continue;
      const { acquainted, name, personId: _hidden, seatId: _seat, shiftId: _shift, ...shown } = partner;
      swaps.push({ ...shown, timeZone: theirs.shift.timeZone, name: acquainted ? name : maskName(name) });
    }
    const takers = [];
    for (const taker of await findServedWith(db, asking)) {
      if (takers.length === mostShown) break;
      if (saidNo(taker.personId, null)) continue;
      const against = await weighWithout(db, { asked: mine, personId: taker.personId, without: null, now });
      if (against.length === 0) takers.push(taker);
    }
    return { swaps, takers };
  },
});
