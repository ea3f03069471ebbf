import { findFeed, insertFeed, revokeFeed } from "@nuanlin/db/calendar/feed-repository";
import { holdPerson } from "@nuanlin/db/people/person-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { feedPath } from "@nuanlin/domain/calendar/calendar-feed";
import { command, nothingYet } from "../command.ts";
import { query } from "../query.ts";
import { hashFeedToken, makeFeedToken } from "./feed-secret.ts";

/** Whether one's own feed may be read, and when a calendar last did; null without one. */
export const showOwnFeed = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isPerson,
  run: async ({ db, actor }) => (await findFeed(db, actor.personId)) ?? null,
});

/** Opens a feed under a new secret address, told this once; the address before it leads nowhere from now on. */
export const createFeed = command({
  verb: "calendar-feed.create",
  load: (_tx, _input: Record<never, never>) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, now }) => {
    // Two taps at once wait for each other here, and the second one's address counts.
    await holdPerson(tx, actor.personId);
    await revokeFeed(tx, actor.personId, now);
    const token = makeFeedToken();
    await insertFeed(tx, hashFeedToken(token), actor.personId, now);
    return { path: feedPath(token), personId: actor.personId };
  },
  target: (_nothing, { personId }) => personId,
});

/** Closes one's own feed; whoever has its address finds nothing there any more. */
export const revokeOwnFeed = command({
  verb: "calendar-feed.revoke",
  load: (_tx, _input: Record<never, never>) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, now }) => {
    await revokeFeed(tx, actor.personId, now);
    return { personId: actor.personId };
  },
  target: (_nothing, { personId }) => personId,
});
