import {
  findRemindedShifts,
  findShiftsAtRisk,
  findUnreminded,
  findWaitingApplications,
  reminderDedupeKey,
  type RemindedShift,
} from "@nuanlin/db/notices/find-due-reminders";
import { enqueueAll, type OutboxMessage } from "@nuanlin/db/outbox/outbox-repository";
import type { SignupId } from "@nuanlin/domain/ids";
import { applicationWaitsFrom, applicationWaitsHours } from "@nuanlin/domain/notices/application-waits";
import { dueReminder, lastReminder, longestReminderDays } from "@nuanlin/domain/notices/due-reminder";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { runAgainIfAsked } from "../run-again.ts";
import type { Services } from "../services.ts";

const minutesADay = 1440;
// A statement takes no more values than this at once.
const mostAtOnce = 1000;

/**
 * Leaves in the outbox what time alone makes due, each thing once: reminders of coming shifts, applications that soon lapse
 * unanswered, and shifts of the next 24 hours to which too few people come. Answers how many messages were due. Safe to run as
 * often as one likes and in several processes at once.
 */
export async function remindPeople(services: Services): Promise<number> {
  const at = services.now();
  const messages = [
    ...(await remindersOfShifts(services, at)),
    ...(await waitingApplications(services, at)),
    ...(await shiftsAtRisk(services, at)),
  ];
  for (let from = 0; from < messages.length; from += mostAtOnce) {
    const some = messages.slice(from, from + mostAtOnce);
    await runAgainIfAsked(() => services.db.transaction().execute((tx) => enqueueAll(tx, some)));
  }
  return messages.length;
}

async function remindersOfShifts({ db }: Services, now: Date): Promise<OutboxMessage[]> {
  const messages: OutboxMessage[] = [];
  const until = plusMinutes(now, (longestReminderDays + 1) * minutesADay);
  for (const shift of await findRemindedShifts(db, now, until)) {
    const last = lastReminder(shift.reminders, shift.start, shift.timeZone, now);
    if (last === null) continue;
    const unreminded = await findUnreminded(db, { shiftId: shift.shiftId, start: shift.start, reminder: last.key });
    for (const { signupId, signedUpAt } of unreminded) {
      const due = dueReminder(shift.reminders, shift.start, shift.timeZone, signedUpAt, now);
      if (due !== null) messages.push(toReminder(shift, signupId, due.key, now));
    }
  }
  return messages;
}

function toReminder(shift: RemindedShift, signupId: SignupId, reminder: string, at: Date): OutboxMessage {
  const dedupeKey = reminderDedupeKey(signupId, reminder, shift.start);
  return { topic: "shift.reminder", ids: { signupId, reminder }, dedupeKey, at, lane: 2 };
}

async function waitingApplications({ db }: Services, now: Date): Promise<OutboxMessage[]> {
  const waiting = await findWaitingApplications(db, now, plusMinutes(now, applicationWaitsHours * 60));
  return waiting
    .filter(({ appliedAt, answerBy }) => applicationWaitsFrom(appliedAt, answerBy) <= now)
    .map(({ signupId }) => ({
      topic: "signup.application_waits",
      ids: { signupId },
      dedupeKey: `application_waits:${signupId}`,
      at: now,
    }));
}

async function shiftsAtRisk({ db }: Services, now: Date): Promise<OutboxMessage[]> {
  const atRisk = await findShiftsAtRisk(db, now, plusMinutes(now, minutesADay));
  return atRisk.map(({ shiftId, start }) => ({
    topic: "shift.at_risk",
    ids: { shiftId },
    dedupeKey: `at_risk:${shiftId}:${start.getTime()}`,
    at: now,
  }));
}
