import { findProjectChoices } from "@nuanlin/db/supervision/find-team";
import {
  findMySupervisions,
  findSupervisions,
  sumSupervisions,
  type SupervisionEntry,
} from "@nuanlin/db/supervision/supervision-repository";
import { isPerson, runsOrganisation } from "@nuanlin/domain/actor";
import type { PersonId } from "@nuanlin/domain/ids";
import { supervisionTakeBackHours } from "@nuanlin/domain/supervision/supervision";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { type AskedOrganisation, askedOrganisation } from "../desk/asked-organisation.ts";
import { query } from "../query.ts";
import { belongsTo, supervisingTeam } from "./supervising-team.ts";

function asSeenBy(personId: PersonId, now: Date) {
  return ({ writtenBy, createdAt, supervisorId, ...entry }: SupervisionEntry) => {
    const until = plusMinutes(createdAt, supervisionTakeBackHours * 60);
    return {
      ...entry,
      gave: supervisorId === personId,
      takeBackUntil: writtenBy === personId && now < until ? until : null,
    };
  };
}

/** The log of one's organisation with its totals by month. */
export const listSupervisions = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: async ({ db, actor, subject: { id }, now }) => ({
    entries: (await findSupervisions(db, id)).map(asSeenBy(actor.personId, now)),
    months: await sumSupervisions(db, id),
  }),
});

/** What one gave and received oneself, everywhere, and the organisations for which one can write down what one gave. */
export const listMySupervisions = query({
  load: async (_db, _input: null) => null,
  allow: isPerson,
  run: async ({ db, actor, now }) => ({
    entries: (await findMySupervisions(db, actor.personId)).map(asSeenBy(actor.personId, now)),
    organisations: actor.memberships.map(({ organisationId: id, organisationName: name }) => ({ id, name })),
  }),
});

/** Whom and what an entry may name, for whoever writes one. */
export const showSupervisionChoices = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => belongsTo(actor, organisation.id),
  hidden: "organisation",
  run: async ({ db, actor, subject: { id }, now }) => {
    const { people, supervisors } = await supervisingTeam(db, id, actor, now);
    // Names of everybody who came are for those who run the shifts, and for whoever supervises.
    const sees = supervisors.length > 0 || runsOrganisation(actor, id);
    return {
      supervisors,
      people: sees ? people : [],
      projects: await findProjectChoices(db, id),
      today: localDate(now, districtZone),
      me: actor.personId,
    };
  },
});
