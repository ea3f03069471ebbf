import { changeReason, lockSetAside, makeDueAgain, setDeliveryAside } from "@nuanlin/db/notices/skipped-deliveries";
import type { DeliveryId } from "@nuanlin/domain/ids";
import type { Channel } from "@nuanlin/domain/notices/notice";
import { stillUseful } from "@nuanlin/domain/notices/still-useful";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { runAgainIfAsked } from "../run-again.ts";
import type { Services } from "../services.ts";

/** There is nobody to hand the message to; `why` is a code. The inbox has it, and it leaves when `sendSetAside` finds it still of use. */
export async function noteNotSent({ db }: Services, deliveryId: DeliveryId, why: string): Promise<void> {
  await setDeliveryAside(db, deliveryId, why);
}

// Whoever sets up a mail server wants the news of these days to leave, and not what everybody has long known.
const freshMinutes = 3 * 24 * 60;
const batch = 200;

/**
 * Makes due again what was set aside over a channel for a reason that is gone, as far as it was told in the last three days and
 * still helps; everything older stays aside. Answers how many.
 */
export async function sendSetAside({ db, now }: Services, channel: Channel, why: string): Promise<number> {
  let sent = 0;
  for (;;) {
    const at = now();
    const taken = await runAgainIfAsked(() =>
      db.transaction().execute(async (tx) => {
        const aside = await lockSetAside(tx, channel, why, plusMinutes(at, -freshMinutes), batch);
        const useful = aside.filter(({ kind, facts }) => stillUseful(kind, facts, at));
        const late = aside.filter((delivery) => !useful.includes(delivery));
        await makeDueAgain(
          tx,
          useful.map(({ id }) => id),
          at,
        );
        await changeReason(
          tx,
          late.map(({ id }) => id),
          "too_late",
        );
        return { all: aside.length, useful: useful.length };
      }),
    );
    sent += taken.useful;
    if (taken.all < batch) return sent;
  }
}
