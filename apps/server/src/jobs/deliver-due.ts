import type { Channel } from "@nuanlin/domain/notices/notice";
import {
  type DueDelivery,
  noteDelivered,
  noteDeliveryFailed,
  takeDueDeliveries,
} from "@nuanlin/usecases/notices/deliver";
import { noteNotSent } from "@nuanlin/usecases/notices/skipped-deliveries";
import type { Services } from "@nuanlin/usecases/services";
import { describeFault, type Logger } from "../http/logger.ts";
import { composeMail } from "../messages/compose-mail.ts";
import { composeSms } from "../messages/compose-sms.ts";
import { type Handed, NotHanded, type Transports } from "../messages/transports.ts";

/** How many messages of a channel are on their way at a time; each is taken only when somebody is free to send it. */
const atATime: Readonly<Record<Channel, number>> = { email: 5, sms: 2 };

/** After so many failures in a row the channel rests until the next round: a server that is down would only eat attempts. */
const patience = 5;

/**
 * Sends what is due over a channel, the most urgent first, until nothing is left, the channel is in trouble or the signal comes.
 * A message in trouble holds up no other.
 */
export async function deliverOver(
  channel: Channel,
  services: Services,
  transports: Transports,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  let failuresInARow = 0;
  const sendOneByOne = async () => {
    while (failuresInARow < patience && !signal.aborted) {
      const [due] = await takeDueDeliveries(services, 1, channel);
      if (due === undefined) return;
      const done = await deliverOne(due, services, transports, log);
      failuresInARow = done ? 0 : failuresInARow + 1;
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: atATime[channel] }, sendOneByOne));
  const broken = workers.find((worker) => worker.status === "rejected");
  if (broken) throw broken.reason;
}

/** Whether the way to the outside works: a message that is refused for good says nothing against it. */
async function deliverOne(due: DueDelivery, services: Services, transports: Transports, log: Logger): Promise<boolean> {
  let handed: Handed;
  try {
    handed = await handOver(due, transports, services.now());
  } catch (fault) {
    const known = fault instanceof NotHanded;
    const permanent = known && fault.permanent;
    const words = known ? fault.message : `a fault of our own: ${fault instanceof Error ? fault.name : "?"}`;
    const about = { delivery: due.deliveryId, kind: due.kind, channel: due.channel, permanent };
    log.warn(
      known ? { ...about, why: words } : { ...about, fault: describeFault(fault) },
      "a message was not delivered",
    );
    await noteDeliveryFailed(services, due.deliveryId, words, permanent);
    return permanent || !known;
  }
  if (handed.sent) await noteDelivered(services, due.deliveryId, handed.ref);
  else await noteNotSent(services, due.deliveryId, handed.why);
  return true;
}

function handOver(due: DueDelivery, { mail, sms, origin }: Transports, now: Date): Promise<Handed> {
  if (due.channel === "email") return mail.send(composeMail(due, origin, mail.from, now));
  return sms.send(composeSms(due, origin, now));
}
