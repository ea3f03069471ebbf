import { findPlacesOf } from "@nuanlin/db/places/place-repository";
import { runsOrganisation } from "@nuanlin/domain/actor";
import { query } from "../query.ts";
import { type AskedOrganisation, askedOrganisation } from "./asked-organisation.ts";

/** The places where one's organisation has served, to pick from. */
export const listPlaces = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: ({ db, subject }) => findPlacesOf(db, subject.id),
});
