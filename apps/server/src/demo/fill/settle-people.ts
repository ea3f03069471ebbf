import { findActor } from "@nuanlin/db/accounts/actor-repository";
import { privacyNoticeVersion } from "@nuanlin/domain/accounts/account";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { CredentialId, PersonId } from "@nuanlin/domain/ids";
import type { Person } from "@nuanlin/domain/people/person";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { register } from "@nuanlin/usecases/accounts/register";
import { giveGuardianConsent } from "@nuanlin/usecases/people/give-guardian-consent";
import { recordCredential } from "@nuanlin/usecases/credentials/record-credential";
import { saveOwnProfile } from "@nuanlin/usecases/people/save-own-profile";
import type { Services } from "@nuanlin/usecases/services";
import type { DemoPerson } from "../content/content-types.ts";
import { isChecked } from "./check-people.ts";
import { lapsedMailboxes } from "../content/story-words.ts";

/** A neighbour who lives in the district: what the content says, the account, and the person as the rules see them. */
export interface Neighbour {
  readonly demo: DemoPerson;
  readonly actor: PersonActor;
  readonly person: Person;
  /** Papers that one clerk has seen and a second one has to. */
  readonly halfChecked: readonly CredentialId[];
}

/** Registers the person and fills the profile the way they would do it on their phone; the federation's clerk checks the papers. */
export async function settle(services: Services, demo: DemoPerson, clerk: PersonActor): Promise<Neighbour> {
  const email = lapsedMailboxes.get(demo.key);
  const { accountId } = await register(
    services,
    { kind: "visitor" },
    {
      name: demo.name,
      contact: email === undefined ? { kind: "phone", value: demo.phone } : { kind: "email", value: email },
      password: "the shared one",
      noticeVersion: privacyNoticeVersion,
      locale: "zh-CN",
    },
  );
  const actor = await findActor(services.db, accountId);
  if (!actor) throw new Error(`${demo.name} registered and cannot be found`);
  return settleActor(services, demo, actor, clerk);
}

/** The same for somebody whose account is already there. */
export async function settleActor(
  services: Services,
  demo: DemoPerson,
  actor: PersonActor,
  clerk: PersonActor,
): Promise<Neighbour> {
  const { name, birthDate, divisionCode, reachKm, skills, slots, interests } = demo;
  await saveOwnProfile(services, actor, {
    name,
    birthDate,
    divisionCode,
    reachKm,
    skills: [...skills],
    slots: [...slots],
    interests: [...interests],
  });
  if (demo.guardian) {
    await giveGuardianConsent(services, actor, {
      guardianName: demo.guardian.name,
      guardianPhone: demo.guardian.phone,
      agreed: true,
    });
  }
  const halfChecked: CredentialId[] = [];
  for (const { type, number, issuedOn, validUntil } of checkedPapers(demo)) {
    const paper = { personId: actor.personId, type, number, issuedOn, validUntil };
    const { id, status } = await recordCredential(services, clerk, paper);
    if (status === "half") halfChecked.push(id);
  }
  return { demo, actor, person: toPerson(demo, actor.personId, services.now()), halfChecked };
}

function checkedPapers(demo: DemoPerson): DemoPerson["credentials"] {
  return demo.credentials.filter(({ verified }) => verified);
}

/** The person as the rules see them once the profile is filled. */
export function toPerson(demo: DemoPerson, id: PersonId, consentAt: Date): Person {
  const { name, birthDate, divisionCode, reachKm, skills, slots, interests, guardian } = demo;
  return {
    id,
    name,
    birthDate,
    divisionCode,
    reachKm,
    hasContact: true,
    skills,
    slots,
    interests,
    credentials: checkedPapers(demo).map(({ type, number, issuedOn, validUntil }) => ({
      type,
      number,
      issuedOn,
      validUntil,
      status: "verified",
    })),
    guardianConsent: guardian
      ? { guardianName: guardian.name, guardianPhone: guardian.phone, givenAt: consentAt }
      : null,
    safetyChecks: isChecked(demo)
      ? [{ clear: true, checkedOn: localDate(consentAt, districtZone), confirmed: true }]
      : [],
    learning: [],
    serviceMinutes: null,
  };
}
