import {
  countDead,
  findDeadDeliveries,
  findDeadMessages,
  reviveDeliveries,
  reviveMessages,
} from "@nuanlin/db/notices/dead-letter-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import type { ListDeadLettersInput, RetryDeadLettersInput } from "@nuanlin/domain/notices/dead-letters";
import { command, found, nothingYet } from "../command.ts";
import { query } from "../query.ts";

/** What could not be told to anybody or did not get through, newest first; never to whom it was addressed. */
export const listDeadLetters = query({
  load: async (_db, _input: ListDeadLettersInput) => null,
  allow: isFederationStaff,
  run: async ({ db, input: { limit } }) => {
    const letters = [...(await findDeadMessages(db, limit)), ...(await findDeadDeliveries(db, limit))];
    letters.sort((a, b) => b.since.getTime() - a.since.getTime());
    return { letters: letters.slice(0, limit), total: await countDead(db) };
  },
});

/** Has dead letters tried from the beginning; those that somebody else has revived meanwhile are passed over. */
export const retryDeadLetters = command({
  verb: "delivery.retry",
  load: (_tx, _input: RetryDeadLettersInput) => nothingYet(),
  allow: isFederationStaff,
  run: async ({ tx, input: { letters }, now }) => {
    const messages = letters.flatMap((letter) => (letter.source === "outbox" ? letter.id : []));
    const deliveries = letters.flatMap((letter) => (letter.source === "delivery" ? letter.id : []));
    const retried = (await reviveMessages(tx, messages, now)) + (await reviveDeliveries(tx, deliveries, now));
    if (retried === 0) found(undefined, "delivery");
    return { retried };
  },
  target: (_nothing, { retried }) => String(retried),
});
