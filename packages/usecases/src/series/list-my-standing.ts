import { findMyStanding } from "@nuanlin/db/series/standing-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { nothingYet } from "../command.ts";
import { query } from "../query.ts";

/** What one comes to every time. */
export const listMyStanding = query({
  load: nothingYet,
  allow: isPerson,
  run: ({ db, actor, now }) => findMyStanding(db, actor.personId, now),
});
