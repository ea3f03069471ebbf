import { findPerson, holdPerson } from "@nuanlin/db/people/person-repository";
import { saveProfile } from "@nuanlin/db/people/profile-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { decideProfile } from "@nuanlin/domain/people/decide-profile";
import type { ProfileInput } from "@nuanlin/domain/people/person";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, nothingYet } from "../command.ts";
import { refuseUnofferedSkills } from "../skills/refuse-unoffered.ts";

/** Writes one's own profile as a whole. */
export const saveOwnProfile = command({
  verb: "person.save-profile",
  load: (_tx, _input: ProfileInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input, now }) => {
    refuseIfAny(decideProfile(input, now));
    const { personId } = actor;
    await holdPerson(tx, personId);
    const before = await findPerson(tx, personId);
    await refuseUnofferedSkills(
      tx,
      input.skills.map(({ code }) => code),
      (before?.skills ?? []).map(({ code }) => code),
    );
    await saveProfile(tx, personId, input);
    return { personId };
  },
  target: (_nothing, { personId }) => personId,
});
