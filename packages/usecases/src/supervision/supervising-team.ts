import type { Reader } from "@nuanlin/db/database";
import { findPersons } from "@nuanlin/db/people/person-repository";
import { findTeam } from "@nuanlin/db/supervision/find-team";
import { type Actor, isPerson, type PersonActor, runsOrganisation } from "@nuanlin/domain/actor";
import type { OrganisationId } from "@nuanlin/domain/ids";
import { maySupervise } from "@nuanlin/domain/supervision/decide-supervision";
import { districtZone, localDate, plusLocalDays } from "@nuanlin/domain/time/zone";

const daysBack = 365;

/** The day since when whoever came to a shift belongs to the organisation's circle. */
export function teamSince(now: Date): Date {
  return plusLocalDays(now, -daysBack, districtZone);
}

/** Whether the actor belongs to the organisation in any role: they write what they gave themselves. */
export function belongsTo(actor: Actor, organisationId: OrganisationId): actor is PersonActor {
  return isPerson(actor) && actor.memberships.some((held) => held.organisationId === organisationId);
}

/**
 * The people an entry may name: those who work for the organisation or came to a shift of it in the last year. A member who writes
 * for themselves is the only supervisor they may name; organizers may name everybody of the circle whose proof stands today.
 */
export async function supervisingTeam(db: Reader, organisationId: OrganisationId, actor: PersonActor, now: Date) {
  const people = await findTeam(db, organisationId, teamSince(now));
  const own = actor.personId;
  const writes = runsOrganisation(actor, organisationId) ? people.map(({ personId }) => personId) : [own];
  const today = localDate(now, districtZone);
  const proven = new Set(
    (await findPersons(db, writes)).filter(({ credentials }) => maySupervise(credentials, today)).map(({ id }) => id),
  );
  return { people, supervisors: people.filter(({ personId }) => proven.has(personId)) };
}
