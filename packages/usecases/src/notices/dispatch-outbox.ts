import { findReach } from "@nuanlin/db/notices/find-reach";
import { holdForNotice, insertDeliveries, insertNotices } from "@nuanlin/db/notices/insert-notices";
import type { Tx } from "@nuanlin/db/database";
import {
  markMessageSent,
  noteMessageFailed,
  type TakenMessage,
  takeMessage,
} from "@nuanlin/db/outbox/waiting-messages";
import type { PersonId } from "@nuanlin/domain/ids";
import { decideDeliveries, laneOf } from "@nuanlin/domain/notices/decide-deliveries";
import { nextAttempt } from "@nuanlin/domain/notices/next-attempt";
import { withoutAddresses } from "@nuanlin/domain/notices/without-addresses";
import { districtZone } from "@nuanlin/domain/time/zone";
import { runAgainIfAsked } from "../run-again.ts";
import type { Services } from "../services.ts";
import { tellCourse } from "./tell-course.ts";
import { tellCredential } from "./tell-credential.ts";
import { tellEscalation } from "./tell-escalation.ts";
import { tellDesk } from "./tell-desk.ts";
import { tellExpiry } from "./tell-expiry.ts";
import { tellService } from "./tell-service.ts";
import { tellSignup } from "./tell-signup.ts";
import { tellSteppingIn } from "./tell-stepping-in.ts";
import type { Tell, Telling } from "./telling.ts";

// A topic that is not here is told to nobody: it is for those who listen elsewhere.
const tells: ReadonlyMap<string, Tell> = new Map(
  Object.entries({
    ...tellSignup,
    ...tellCourse,
    ...tellDesk,
    ...tellSteppingIn,
    ...tellService,
    ...tellExpiry,
    ...tellCredential,
    ...tellEscalation,
  }),
);

/**
 * Turns messages of the outbox into notices and deliveries, urgent ones first, until none is due or `limit` are done; answers
 * how many it took, told or failed. Each is done as a whole or not at all, by exactly one of any number of processes; one that
 * fails is put off with growing pauses and in the end among the dead letters, and holds up nobody else.
 */
export async function dispatchOutbox(services: Services, limit: number): Promise<number> {
  for (let taken = 0; taken < limit; taken += 1) {
    if (!(await dispatchNext(services))) return taken;
  }
  return limit;
}

async function dispatchNext({ db, now }: Services): Promise<boolean> {
  const at = now();
  let message: TakenMessage | undefined;
  try {
    return await runAgainIfAsked(() =>
      db.transaction().execute(async (tx) => {
        message = await takeMessage(tx, at);
        if (!message) return false;
        const telling = await tells.get(message.topic)?.(tx, message.ids, at);
        if (telling) await tell(tx, message, telling, at);
        await markMessageSent(tx, message.id, at);
        return true;
      }),
    );
  } catch (error) {
    if (!message) throw error;
    const words = withoutAddresses(error instanceof Error ? error.message : String(error));
    await noteMessageFailed(db, message, { error: words, next: nextAttempt(message.attempts + 1, at), now: at });
    return true;
  }
}

async function tell(tx: Tx, message: TakenMessage, telling: Telling, now: Date): Promise<void> {
  const readers = [...new Set(telling.readers.filter((reader): reader is PersonId => reader !== null))].sort();
  const { kind, facts, shiftId = null, signupId = null, broadcastId = null } = telling;
  const notice = { kind, facts, shiftId, signupId, broadcastId, dedupeKey: message.dedupeKey, at: now };
  await holdForNotice(tx, notice, readers);
  const reach = new Map((await findReach(tx, readers)).map((person) => [person.personId, person]));
  const lane = laneOf(kind, message.lane, facts, now);
  const written = await insertNotices(tx, notice, readers);
  await insertDeliveries(
    tx,
    written.flatMap(({ id: noticeId, personId }) => {
      const person = reach.get(personId);
      if (!person) return [];
      const planned = decideDeliveries({ kind, lane, facts }, person.settings, person.reach, districtZone, now);
      return planned.map((delivery) => ({ ...delivery, noticeId }));
    }),
  );
}
