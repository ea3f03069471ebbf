import { findMyHoursDetail } from "@nuanlin/db/hours/find-my-hours";
import { type Actor, isPerson, type PersonActor } from "@nuanlin/domain/actor";
import type { ShowMyHoursEntryInput } from "@nuanlin/domain/hours/my-hours";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** One entry of one's own with its signs and its history; somebody else's answers as if it did not exist. */
export const showMyHoursEntry = query({
  load: async (db, { entryId }: ShowMyHoursEntryInput) => found(await findMyHoursDetail(db, entryId), "hours"),
  allow: (actor: Actor, entry): actor is PersonActor => isPerson(actor) && actor.personId === entry.personId,
  hidden: "hours",
  run: async ({ subject }) => subject,
});
