import { countVerification, findVerificationQueue } from "@nuanlin/db/credentials/queue-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { recentDecisionDays, type VerificationQueueInput } from "@nuanlin/domain/credentials/verification";
import { oldestInTime } from "@nuanlin/domain/credentials/verification-promise";
import { plusLocalDays } from "@nuanlin/domain/time/zone";
import { districtZone } from "@nuanlin/domain/time/zone";
import { startingCalendar } from "@nuanlin/domain/time/working-days";
import { query } from "../query.ts";

/** The claims of one tab, how many are in each, and how many wait longer than we promise. */
export const listVerificationQueue = query({
  load: async (_db, _input: VerificationQueueInput) => null,
  allow: isFederationStaff,
  run: async ({ db, input: { tab, family, late, limit }, now }) => {
    const inTimeSince = oldestInTime(now, startingCalendar);
    const decidedSince = plusLocalDays(now, -recentDecisionDays, districtZone);
    const types =
      family === null ? null : credentialTypes.entries.filter((type) => type.family === family).map(({ code }) => code);
    const filter = { types, claimedBefore: late ? inTimeSince : null };
    const [claims, counts] = await Promise.all([
      findVerificationQueue(db, tab, filter, decidedSince, limit),
      countVerification(db, inTimeSince, decidedSince),
    ]);
    return {
      counts,
      claims: claims.map(({ firstBy: _firstBy, ...claim }) => ({ ...claim, late: claim.claimedAt < inTimeSince })),
    };
  },
});
