import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { findPerson } from "@nuanlin/db/people/person-repository";
import { findProject } from "@nuanlin/db/projects/project-repository";
import { findTeam } from "@nuanlin/db/supervision/find-team";
import { insertSupervision } from "@nuanlin/db/supervision/supervision-repository";
import { runsOrganisation } from "@nuanlin/domain/actor";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { decideSupervision } from "@nuanlin/domain/supervision/decide-supervision";
import type { WriteSupervisionInput } from "@nuanlin/domain/supervision/supervision";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found } from "../command.ts";
import { belongsTo, teamSince } from "./supervising-team.ts";

/**
 * Notes that a supervision took place: a professional for what they gave themselves, an organizer also for somebody else of the
 * circle. It names only people of the organisation's circle and its own projects, and nothing of the people served.
 */
export const writeSupervision = command({
  verb: "supervision.write",
  load: async (tx, { organisationId }: WriteSupervisionInput) =>
    found(await findOrganisation(tx, organisationId), "organisation"),
  allow: (actor, organisation) => belongsTo(actor, organisation.id),
  hidden: "organisation",
  run: async ({ tx, actor, subject: organisation, input, now }) => {
    const { supervisorId, projectId, people } = input;
    if (supervisorId !== actor.personId && !runsOrganisation(actor, organisation.id))
      throw new ProblemError({ code: "NOT_FOUND", what: "person" });
    const team = new Set((await findTeam(tx, organisation.id, teamSince(now))).map(({ personId }) => personId));
    if (![supervisorId, ...people].every((id) => team.has(id)))
      throw new ProblemError({ code: "NOT_FOUND", what: "person" });
    if (projectId !== null && (await findProject(tx, projectId))?.organisationId !== organisation.id)
      throw new ProblemError({ code: "NOT_FOUND", what: "project" });
    const supervisor = found(await findPerson(tx, supervisorId), "person");
    refuseIfAny(decideSupervision(input, supervisor, localDate(now, districtZone)));
    return { id: await insertSupervision(tx, { ...input, writtenBy: actor.personId, at: now }) };
  },
  target: (_organisation, { id }) => id,
});
