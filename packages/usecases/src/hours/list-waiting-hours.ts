import { countWaitingHours, findWaitingHours } from "@nuanlin/db/desk/find-waiting-hours";
import { runsOrganisation } from "@nuanlin/domain/actor";
import { type AskedOrganisation, askedOrganisation } from "../desk/asked-organisation.ts";
import { query } from "../query.ts";

/** The hours that one's organisation still has to stand for, and how many there are in all. */
export const listWaitingHours = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: async ({ db, subject, now }) => ({
    entries: await findWaitingHours(db, subject.id),
    total: await countWaitingHours(db, subject.id),
    now,
  }),
});
