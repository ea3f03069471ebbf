import { findEffectiveTypes } from "@nuanlin/db/skills/credential-type-repository";
import { findLastDecisions, findMyCredentials, type MyCredential } from "@nuanlin/db/credentials/find-my-credentials";
import { isPerson } from "@nuanlin/domain/actor";
import { usualWorkdays } from "@nuanlin/domain/credentials/service-level";
import { renewalFrom } from "@nuanlin/domain/credentials/term";
import { answerDay, verificationWorkingDays } from "@nuanlin/domain/credentials/verification-promise";
import { startingCalendar } from "@nuanlin/domain/time/working-days";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { query } from "../query.ts";

/** The median is that of so many decisions. */
const decisionsCounted = 30;
const waiting: ReadonlySet<MyCredential["status"]> = new Set(["claimed", "half"]);

/**
 * One's own credentials with their steps, from when each can be renewed (null while it cannot), by when a waiting one is
 * promised an answer, and how long claims usually wait (null while too few are known).
 */
export const listMyCredentials = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isPerson,
  run: async ({ db, actor, now }) => {
    const mine = await findMyCredentials(db, actor.personId);
    const followed = new Set(
      mine
        .filter(({ status }) => ["claimed", "asked", "half", "verified"].includes(status))
        .map(({ replacesId }) => replacesId),
    );
    const types = new Map((await findEffectiveTypes(db)).map((type) => [type.code, type]));
    const credentials = [];
    for (const credential of mine) {
      const type = types.get(credential.type);
      const renewable = credential.status === "verified" && !followed.has(credential.id) && type !== undefined;
      const answerBy =
        waiting.has(credential.status) && credential.claimedAt !== null
          ? answerDay(credential.claimedAt, startingCalendar)
          : null;
      credentials.push({
        ...credential,
        renewalFrom: renewable ? renewalFrom(type, credential.validUntil) : null,
        answerBy,
      });
    }
    return {
      credentials,
      today: localDate(now, districtZone),
      promisedWorkdays: verificationWorkingDays,
      usualWorkdays: usualWorkdays(await findLastDecisions(db, decisionsCounted), startingCalendar),
    };
  },
});
