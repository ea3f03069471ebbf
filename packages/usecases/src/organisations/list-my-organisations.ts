import { findOwnOrganisations } from "@nuanlin/db/desk/find-own-organisations";
import { isPerson } from "@nuanlin/domain/actor";
import { query } from "../query.ts";

/** The organisations one works for, with what the federation said about each. */
export const listMyOrganisations = query({
  load: async () => null,
  allow: isPerson,
  run: ({ db, actor }) => findOwnOrganisations(db, actor.personId),
});
