import { countApplicants, findApplicants, findOrganisationAbout } from "@nuanlin/db/signups/find-applicants";
import { findServiceRecords } from "@nuanlin/db/signups/find-service-records";
import { runsOrganisation } from "@nuanlin/domain/actor";
import { baseTypeOf, credentialTypes, type CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { OrganisationId } from "@nuanlin/domain/ids";
import { adultAge, type Person } from "@nuanlin/domain/people/person";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import {
  applicantsPageSize,
  type ApplicantTab,
  applicantTabs,
  type ListApplicantsInput,
  statusesOfTab,
} from "@nuanlin/domain/signups/applicants";
import { bestLevel } from "@nuanlin/domain/skills/best-level";
import { ageOn, localDate } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { query } from "../query.ts";
import { weighPeople } from "./weigh-people.ts";

/**
 * The people who asked, wait, come, were asked or are out, for the organizers of their shifts, with how each fits: what they can do
 * of what the seat asks for, what stands against them and what would take an exception, by the rule that decides when they are let
 * in. The counts of all tabs come with every page.
 */
export const listApplicants = query({
  load: async (db, { about }: ListApplicantsInput) => ({ id: found(await findOrganisationAbout(db, about), "page") }),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "page",
  run: async ({ db, subject: organisation, input, now }) => {
    const wish = { about: input.about, organisationId: organisation.id, now };
    const counted = await countApplicants(db, wish);
    const countOf = (tab: ApplicantTab) =>
      statusesOfTab[tab].reduce((sum, status) => sum + (counted.get(status) ?? 0), 0);
    const counts = new Map(applicantTabs.map((tab) => [tab, countOf(tab)]));
    const rows = await findApplicants(db, wish, statusesOfTab[input.tab], input.cursor, applicantsPageSize);
    const weighed = await weighPeople(db, rows, now);
    const records = await findServiceRecords(db, [...new Set(rows.map(({ personId }) => personId))], organisation.id);
    const asked = input.tab !== "joined" && input.tab !== "ended";
    const applicants = rows.flatMap((row) => {
      const fit = weighed.get(row);
      if (!fit) return [];
      const { person, seat, frame, against, exceptions, full } = fit;
      const { shift } = frame;
      const day = localDate(shift.period.start, shift.timeZone);
      return [
        {
          ...row,
          seat,
          shift,
          minor: person.birthDate !== null && ageOn(person.birthDate, shift.period.start, shift.timeZone) < adultAge,
          skills: fittingSkills(seat, person),
          credentials: validCredentials(person, day),
          minutes: records.get(row.personId)?.minutes ?? 0,
          timesHere: records.get(row.personId)?.timesHere ?? 0,
          against: asked ? against : [],
          exceptions: asked ? exceptions : [],
          full: asked && full,
        },
      ];
    });
    const shown = input.cursor + rows.length;
    return { counts, applicants, next: shown < (counts.get(input.tab) ?? 0) && rows.length > 0 ? shown : null };
  },
  audit: { verb: "applicants.read", target: ({ id }) => id },
});

/** Of the skills the seat asks for, those the person has well enough. */
export function fittingSkills({ skills }: Pick<Seat, "skills">, person: Pick<Person, "skills">) {
  return skills.filter(({ code, level }) => bestLevel(person.skills, code) >= level);
}

/** Kinds of credentials that were verified and hold on the day, each once. */
export function validCredentials({ credentials }: Pick<Person, "credentials">, day: string) {
  const valid = new Set(
    credentials
      .filter(
        ({ status, issuedOn, validUntil }) =>
          status === "verified" && issuedOn <= day && (validUntil === null || day <= validUntil),
      )
      .map(({ type }) => type),
  );
  return [...valid].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Where the type stands in the written list; the federation's own beside the one it is a kind of. */
function rankOf(type: CredentialTypeCode): number {
  return credentialTypes.codes.indexOf(baseTypeOf(type));
}

/** How many applications of the organisation's coming shifts have no answer yet. */
export const countOpenApplicants = query({
  load: async (db, about: { readonly organisationId: OrganisationId }) => ({
    id: found(await findOrganisationAbout(db, about), "organisation"),
  }),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: async ({ db, subject: organisation, now }) => {
    const counted = await countApplicants(db, {
      about: { organisationId: organisation.id },
      organisationId: organisation.id,
      now,
    });
    return { open: counted.get("applied") ?? 0 };
  },
});
