import { findEffectiveType, saveTypeSetting } from "@nuanlin/db/skills/credential-type-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { decideTypeSetting, type SaveTypeSettingInput } from "@nuanlin/domain/credentials/type-entry";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/**
 * The federation decides what no law fixes about a type of credential: its term, when renewal opens, days of grace, whether two
 * clerks look, whether it is still offered. It counts for what is decided from now on; dates that stand on a proof stay.
 */
export const saveCredentialTypeSetting = command({
  verb: "credential-type.set",
  load: async (tx, { typeCode }: SaveTypeSettingInput) => found(await findEffectiveType(tx, typeCode), "credential"),
  allow: isFederationStaff,
  run: async ({ tx, actor, input, now }) => {
    refuseIfAny(decideTypeSetting(input));
    await saveTypeSetting(tx, input, actor.personId, now);
  },
  target: ({ code }) => code,
});
