import { markOldMessagesSent } from "@nuanlin/db/outbox/mark-old-messages-sent";
import { dispatchOutbox } from "@nuanlin/usecases/notices/dispatch-outbox";
import { noteDeliveryFailed, takeDueDeliveries } from "@nuanlin/usecases/notices/deliver";
import { markAllRead } from "@nuanlin/usecases/notices/mark-read";
import { remindPeople } from "@nuanlin/usecases/notices/remind-people";
import { mailboxGone } from "../../content/story-words.ts";
import { sideBySide } from "../side-by-side.ts";
import type { Stage } from "./stage.ts";

// People hear of things within two hours; at night, when nobody does anything, there is nothing to hear.
const hoursOfNews = 48;
const hoursAStep = 2;
const readUntilHoursAgo = 12;
const everything = 10_000;
// So many messages are told at a time.
const lanes = [1, 2, 3, 4, 5, 6];

/**
 * Leads what happened in the last days to the people, each at its time, so that inboxes are neither empty nor all of one minute. What
 * is older was told long ago. Demo accounts have read what is older than half a day; mail to boxes that are gone came back.
 */
export async function spreadTheNews(stage: Stage, readers: readonly string[]): Promise<void> {
  const begin = stage.hoursAgo(hoursOfNews);
  await begin.db.transaction().execute((tx) => markOldMessagesSent(tx, begin.now()));
  await remindPeople(stage.hoursAgo(0.1));
  for (let hours = hoursOfNews; hours >= 0; hours -= hoursAStep) {
    const services = stage.hoursAgo(hours);
    await sideBySide(lanes, lanes.length, () => dispatchOutbox(services, everything));
  }
  const lastRead = stage.hoursAgo(readUntilHoursAgo);
  for (const key of readers) await markAllRead(stage.hoursAgo(1), stage.person(key).actor, { until: lastRead.now() });
  const services = stage.hoursAgo(0);
  const came = await takeDueDeliveries(services, everything, "email");
  for (const { deliveryId } of came) await noteDeliveryFailed(services, deliveryId, mailboxGone, true);
}
