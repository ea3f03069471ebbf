import { findMembers } from "@nuanlin/db/desk/find-members";
import { runsOrganisation } from "@nuanlin/domain/actor";
import { type AskedOrganisation, askedOrganisation } from "../desk/asked-organisation.ts";
import { query } from "../query.ts";

/** Who works for one's organisation. */
export const listMembers = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: ({ db, subject }) => findMembers(db, subject.id),
});
