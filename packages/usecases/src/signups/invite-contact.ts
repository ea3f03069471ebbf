import { findAccountByContact } from "@nuanlin/db/accounts/account-repository";
import { findAskedSeat } from "@nuanlin/db/signups/find-asked-seat";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { Actor } from "@nuanlin/domain/actor";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideEditShift } from "@nuanlin/domain/shifts/decide-shift";
import type { InviteContactInput } from "@nuanlin/domain/signups/applicants";
import { found } from "../command.ts";
import { query } from "../query.ts";
import type { Services } from "../services.ts";
import { inviteAnybody } from "./invite-people.ts";

/** Whom the contact belongs to is ours to know; the answer to whoever asks is the same for all. */
const findOwner = query({
  load: async (db, { seatId }: InviteContactInput) => found(await findAskedSeat(db, seatId), "seat"),
  allow: (actor, { shift }) => mayCallRoll(actor, shift),
  hidden: "seat",
  run: async ({ db, subject: { shift }, input, now }) => {
    refuseIfAny(decideEditShift(shift, now));
    const account = await findAccountByContact(db, input.contact);
    return account?.status === "active" ? account.personId : null;
  },
});

/**
 * Asks whoever has an account with this phone number or e-mail address. It answers alike whether there is one, whether they may
 * take the seat and whether they were asked before, so that nobody finds out by it who has an account here.
 */
export async function inviteContact(services: Services, actor: Actor, input: InviteContactInput): Promise<void> {
  const personId = await findOwner(services, actor, input);
  if (personId !== null) await inviteAnybody(services, actor, { seatId: input.seatId, personIds: [personId] });
}
