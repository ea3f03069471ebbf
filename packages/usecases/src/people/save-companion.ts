import { findOwnProfile } from "@nuanlin/db/people/find-own-profile";
import {
  countCompanions,
  findCompanion,
  insertCompanion,
  updateCompanion,
} from "@nuanlin/db/people/companion-repository";
import { lockPerson } from "@nuanlin/db/people/person-repository";
import { saveGuardianConsent } from "@nuanlin/db/people/profile-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { decideCompanion, isMinor, maxCompanions, type SaveCompanionInput } from "@nuanlin/domain/people/companion";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { command, found, nothingYet } from "../command.ts";

/** Keeps somebody without an account whom one brings along, new or changed; they live where the one who brings them lives. */
export const saveCompanion = command({
  verb: "companion.save",
  load: (_tx, _input: SaveCompanionInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input, now }) => {
    const owner = await lockPerson(tx, actor.personId);
    const known =
      input.companionId === null ? null : found(await findCompanion(tx, owner.id, input.companionId), "companion");
    if (known === null && (await countCompanions(tx, owner.id)) >= maxCompanions)
      throw new ProblemError({ code: "GROUP_TOO_BIG", max: maxCompanions });
    refuseIfAny(decideCompanion({ owner, companion: input, consented: known?.consented ?? false }, now));
    const facts = { ...input, divisionCode: owner.divisionCode };
    const id = known === null ? await insertCompanion(tx, owner.id, facts, now) : known.id;
    if (known !== null) await updateCompanion(tx, owner.id, id, facts);
    if (input.guardian !== null && isMinor(input.birthDate, now)) {
      const consent = "mine" in input.guardian ? await ownConsent() : input.guardian;
      await saveGuardianConsent(tx, id, consent, now);
    }
    return { id };

    async function ownConsent() {
      const own = found(await findOwnProfile(tx, actor.accountId, actor.personId), "person");
      return { guardianName: owner.name, guardianPhone: own.phone ?? own.email ?? "", agreed: true } as const;
    }
  },
  target: (_nothing, { id }) => id,
});
