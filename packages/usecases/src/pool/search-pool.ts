import { searchPool as findPeople } from "@nuanlin/db/pool/search-pool";
import type { Db } from "@nuanlin/db/database";
import { findOpenSeats } from "@nuanlin/db/pool/find-open-seats";
import { isFederationStaff, runsOrganisation } from "@nuanlin/domain/actor";
import type { OrganisationId } from "@nuanlin/domain/ids";
import type { Organisation } from "@nuanlin/domain/organisations/organisation";
import { poolReasons } from "@nuanlin/domain/pool/pool-reasons";
import {
  acceptedTypes,
  coveringSkills,
  provingTypes,
  type SearchPoolForDeskInput,
  type SearchPoolInput,
} from "@nuanlin/domain/pool/pool-search";
import type { Actor, PersonActor } from "@nuanlin/domain/actor";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { askedOrganisation } from "../desk/asked-organisation.ts";
import { query } from "../query.ts";

const mostSeats = 60;

/** Whoever works for an approved organisation may look into the pool; nobody else hears that it exists. */
function mayUsePool(actor: Actor, organisation: Organisation): actor is PersonActor {
  return organisation.status === "approved" && runsOrganisation(actor, organisation.id);
}

async function search(db: Db, input: SearchPoolInput, now: Date) {
  const { skill, level, type, sort, cursor, slots, leading, near, reach } = input;
  const day = input.day ?? localDate(now, districtZone);
  const { total, people, next } = await findPeople(db, {
    skill: skill === null ? null : { codes: coveringSkills(skill), level, types: provingTypes(skill, level) },
    types: type === null ? null : acceptedTypes(type),
    day,
    slots,
    leading,
    near,
    reach,
    sort,
    cursor,
  });
  return { day, total, next, people: people.map((person) => ({ ...person, reasons: poolReasons(input, person) })) };
}

/** People who agreed to be found and meet the wish on its day, for the federation. */
export const searchPool = query({
  load: async (_db, _input: SearchPoolInput) => null,
  allow: isFederationStaff,
  run: ({ db, input, now }) => search(db, input, now),
  audit: { verb: "pool.search", target: () => "pool" },
});

/** The same for organizers of approved organisations. */
export const searchPoolForDesk = query({
  load: (db, input: SearchPoolForDeskInput) => askedOrganisation(db, input),
  allow: mayUsePool,
  hidden: "organisation",
  run: ({ db, input, now }) => search(db, input, now),
  audit: { verb: "pool.search", target: ({ id }) => id },
});

/** The coming seats with room to which one's organisation can invite somebody. */
export const listOpenSeats = query({
  load: (db, input: { readonly organisationId: OrganisationId }) => askedOrganisation(db, input),
  allow: mayUsePool,
  hidden: "organisation",
  run: ({ db, subject, now }) => findOpenSeats(db, subject.id, now, mostSeats),
});
