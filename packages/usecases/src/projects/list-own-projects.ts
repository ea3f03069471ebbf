import { findOwnProjects } from "@nuanlin/db/desk/find-own-projects";
import { runsOrganisation } from "@nuanlin/domain/actor";
import { query } from "../query.ts";
import { type AskedOrganisation, askedOrganisation } from "../desk/asked-organisation.ts";

/** All projects of one's organisation, drafts too. */
export const listOwnProjects = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: ({ db, subject, now }) => findOwnProjects(db, subject.id, now),
});
