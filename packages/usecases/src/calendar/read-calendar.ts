import { findFeedReader, noteFeedRead } from "@nuanlin/db/calendar/feed-repository";
import { findCalendarShift, findCalendarSignups } from "@nuanlin/db/calendar/find-calendar-entries";
import { isAnybody } from "@nuanlin/domain/actor";
import { cancelledDaysKept, feedDaysBack, feedReadNoticeMinutes } from "@nuanlin/domain/calendar/calendar-feed";
import type { ShiftId } from "@nuanlin/domain/ids";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { found } from "../command.ts";
import { query } from "../query.ts";
import { hashFeedToken } from "./feed-secret.ts";

const dayMinutes = 24 * 60;

/**
 * What a calendar program gets for a secret address: the owner's promises in the owner's language. The secret is all it asks for;
 * one that is unknown and one that was revoked are answered alike.
 */
export const readFeed = query({
  load: async (db, { token }: { readonly token: string }) =>
    found(await findFeedReader(db, hashFeedToken(token)), "page"),
  allow: isAnybody,
  run: async ({ db, subject: { personId, locale }, input: { token }, now }) => {
    const signups = await findCalendarSignups(db, personId, {
      from: plusMinutes(now, -feedDaysBack * dayMinutes),
      endedSince: plusMinutes(now, -cancelledDaysKept * dayMinutes),
    });
    await noteFeedRead(db, hashFeedToken(token), now, plusMinutes(now, -feedReadNoticeMinutes));
    return { signups, locale };
  },
});

/** One shift for anybody's calendar; it holds nobody's name. */
export const readShiftFile = query({
  load: async (db, { shiftId }: { readonly shiftId: ShiftId }) => found(await findCalendarShift(db, shiftId), "page"),
  allow: isAnybody,
  run: async ({ subject }) => subject,
});
