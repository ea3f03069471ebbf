import { saveGuardianConsent } from "@nuanlin/db/people/profile-repository";
import { isPerson } from "@nuanlin/domain/actor";
import type { GuardianConsentInput } from "@nuanlin/domain/people/person";
import { command, nothingYet } from "../command.ts";

/** Keeps who consented for a minor, and when (浙江省志愿服务条例 art. 9). */
export const giveGuardianConsent = command({
  verb: "person.guardian-consent",
  load: (_tx, _input: GuardianConsentInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input, now }) => {
    await saveGuardianConsent(tx, actor.personId, input, now);
    return { personId: actor.personId };
  },
  target: (_nothing, { personId }) => personId,
});
