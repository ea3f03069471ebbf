import { findProfessionalProfile, saveConsents, saveProfileWords } from "@nuanlin/db/pool/profile-repository";
import { findPerson, holdPerson } from "@nuanlin/db/people/person-repository";
import { isPerson } from "@nuanlin/domain/actor";
import {
  afterConsent,
  decideProfileWords,
  type ProfileConsentInput,
  type SaveProfessionalProfileInput,
} from "@nuanlin/domain/pool/professional-profile";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found, nothingYet } from "../command.ts";
import { query } from "../query.ts";
import { provenBy } from "./proven-by.ts";

/** One's own profile: its words, which consents stand, and what would be shown today by checked credentials. */
export const showMyProfessionalProfile = query({
  load: nothingYet,
  allow: isPerson,
  run: async ({ db, actor: { personId }, now }) => {
    const profile = await findProfessionalProfile(db, personId);
    const person = found(await findPerson(db, personId), "person");
    const today = localDate(now, districtZone);
    const valid = person.credentials.filter(
      ({ status, issuedOn, validUntil }) =>
        status === "verified" && issuedOn <= today && (validUntil === null || today <= validUntil),
    );
    const types = [...new Set(valid.map(({ type }) => type))];
    return { ...profile, personId, name: person.name, types, skills: provenBy(types) };
  },
});

/** Writes the words of one's own profile; where they are shown the consents decide. */
export const saveProfessionalProfile = command({
  verb: "pool.save-profile",
  load: (_tx, _input: SaveProfessionalProfileInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor: { personId }, input, now }) => {
    refuseIfAny(decideProfileWords(input));
    await holdPerson(tx, personId);
    await saveProfileWords(tx, personId, input, now);
    return { personId };
  },
  target: (_nothing, { personId }) => personId,
});

/** Gives one consent or takes it back; what is taken back is gone from the very next answer on. */
export const changeProfileConsent = command({
  verb: "pool.change-consent",
  load: (_tx, _input: ProfileConsentInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor: { personId }, input, now }) => {
    await holdPerson(tx, personId);
    const { consents } = await findProfessionalProfile(tx, personId);
    const after = afterConsent(consents, input);
    await saveConsents(tx, personId, after, now);
    return { personId, consents: after };
  },
  target: (_nothing, { personId }) => personId,
});
