import {
  buryDeliveries,
  findLeased,
  leaseDeliveries,
  type LeasedDelivery,
  lockWaitingDelivery,
  markDelivered,
  postponeDelivery,
  skipDeliveries,
} from "@nuanlin/db/notices/delivery-repository";
import type { Locale } from "@nuanlin/domain/accounts/account";
import type { DeliveryId, NoticeId, SignupId } from "@nuanlin/domain/ids";
import { mostAttempts, nextAttempt } from "@nuanlin/domain/notices/next-attempt";
import type { Channel, NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import { stillUseful } from "@nuanlin/domain/notices/still-useful";
import { withoutAddresses } from "@nuanlin/domain/notices/without-addresses";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { runAgainIfAsked } from "../run-again.ts";
import type { Services } from "../services.ts";

/** One message that is to leave the house now, with everything that writing it takes. */
export interface DueDelivery {
  readonly deliveryId: DeliveryId;
  readonly noticeId: NoticeId;
  readonly channel: Channel;
  readonly address: string;
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  readonly locale: Locale;
  readonly personName: string;
  readonly signupId: SignupId | null;
  /** How often the shift's calendar entry has changed; null when the notice is about no shift. */
  readonly shiftSequence: number | null;
  /** How often it was tried, this time included. */
  readonly attempts: number;
}

// Longer than a mail server takes that still answers at all; after that somebody else may try.
const leaseMinutes = 5;

/**
 * Takes up to `limit` deliveries that are due, urgent ones first, for five minutes, in which nobody else gets them. Whoever took
 * them says how each ended (`noteDelivered`, `noteDeliveryFailed`); one of which nothing is heard is taken again, so a person
 * may be told twice and never not at all. What no longer helps (a reminder after the start) or has no address is skipped.
 * With a channel only its deliveries are taken, so that one in trouble does not hold up the other.
 */
export async function takeDueDeliveries(services: Services, limit: number, channel?: Channel): Promise<DueDelivery[]> {
  for (;;) {
    const { leased, due } = await takeBatch(services, limit, channel);
    if (due.length > 0 || leased === 0) return due;
  }
}

function takeBatch(
  { db, now }: Services,
  limit: number,
  channel: Channel | undefined,
): Promise<{ leased: number; due: DueDelivery[] }> {
  return runAgainIfAsked(() =>
    db.transaction().execute(async (tx) => {
      const at = now();
      const ids = await leaseDeliveries(tx, { now: at, until: plusMinutes(at, leaseMinutes), limit, channel });
      const fates = (await findLeased(tx, ids)).map((delivery) => ({ delivery, fate: fateOf(delivery, at) }));
      const idsOf = (wanted: Fate) =>
        fates.flatMap(({ delivery, fate }) => (fate === wanted ? delivery.deliveryId : []));
      await buryDeliveries(tx, idsOf("worn_out"), null);
      await skipDeliveries(tx, idsOf("too_late"), "too_late");
      await skipDeliveries(tx, idsOf("no_address"), "no_address");
      const due = fates.flatMap(({ delivery: { address, locale, ...rest }, fate }) =>
        fate === "due" && address !== null && locale !== null ? [{ ...rest, address, locale }] : [],
      );
      return { leased: ids.length, due };
    }),
  );
}

type Fate = "due" | "worn_out" | "too_late" | "no_address";

function fateOf({ attempts, address, kind, facts }: LeasedDelivery, now: Date): Fate {
  if (!stillUseful(kind, facts, now)) return "too_late";
  if (address === null) return "no_address";
  return attempts > mostAttempts ? "worn_out" : "due";
}

/** The provider took the message; `providerRef` is its name for it. */
export async function noteDelivered(
  { db, now }: Services,
  deliveryId: DeliveryId,
  providerRef: string | null,
): Promise<void> {
  await markDelivered(db, deliveryId, providerRef, now());
}

/**
 * The message did not get through: it is tried again after growing pauses and given up in the end, or at once when trying again
 * cannot help (`permanent`). Addresses in the complaint are not kept.
 */
export async function noteDeliveryFailed(
  { db, now }: Services,
  deliveryId: DeliveryId,
  error: string,
  permanent: boolean,
): Promise<void> {
  await runAgainIfAsked(() =>
    db.transaction().execute(async (tx) => {
      const held = await lockWaitingDelivery(tx, deliveryId);
      if (!held) return;
      const words = withoutAddresses(error);
      const next = permanent ? null : nextAttempt(held.attempts, now());
      if (next === null) await buryDeliveries(tx, [deliveryId], words);
      else await postponeDelivery(tx, deliveryId, next, words);
    }),
  );
}
