import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { endStanding as writeEnd, findStanding, findStandingSignups } from "@nuanlin/db/series/standing-repository";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { endSignup } from "@nuanlin/db/signups/signup-repository";
import type { PersonActor } from "@nuanlin/domain/actor";
import { isPerson } from "@nuanlin/domain/actor";
import type { EndStandingInput, Standing } from "@nuanlin/domain/series/standing";
import { decideWithdraw } from "@nuanlin/domain/signups/decide-withdraw";
import { command, found } from "../command.ts";
import { fillSeats } from "../signups/fill-seats.ts";
import { lockWithProject } from "./load-series.ts";

async function loadStanding(tx: Tx, { standingId }: EndStandingInput): Promise<Standing> {
  const asked = found(await findStanding(tx, standingId), "standing");
  await lockWithProject(tx, asked.seriesId);
  return found(await findStanding(tx, standingId), "standing");
}

/**
 * Stops coming every time, and waiting for it. The coming places that follow from it are given back and go to those who wait; one too soon to give
 * back without a word stays, and "I can't come" is the way for it.
 */
export const endStanding = command({
  verb: "standing.end",
  load: loadStanding,
  allow: (actor, standing): actor is PersonActor => isPerson(actor) && actor.personId === standing.personId,
  hidden: "standing",
  run: async ({ tx, subject: standing, now }) => {
    await writeEnd(tx, standing.id, now);
    let givenBack = 0;
    let kept = 0;
    for (const { id, shiftId, status } of await findStandingSignups(tx, standing.id, now)) {
      const shift = found(await lockShift(tx, shiftId), "shift");
      if (decideWithdraw({ status }, shift, now).length > 0) {
        kept += 1;
        continue;
      }
      if (!(await endSignup(tx, id, "withdrawn", "", now))) continue;
      if (status === "confirmed") {
        givenBack += 1;
        const dedupeKey = `signup.withdrawn:${id}`;
        await enqueue(tx, { topic: "signup.withdrawn", ids: { signupId: id }, dedupeKey, at: now });
      }
      await fillSeats(tx, shift, now);
    }
    return { givenBack, kept };
  },
  target: (standing) => standing.id,
});
