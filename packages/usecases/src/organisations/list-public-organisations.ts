import { findPublicOrganisations } from "@nuanlin/db/organisations/find-public-organisations";
import { isAnybody } from "@nuanlin/domain/actor";
import { nothingYet } from "../command.ts";
import { query } from "../query.ts";

const most = 100;

/** Whom to call about a need: approved organisations, all or those of one district, street or community. */
export const listPublicOrganisations = query({
  load: (_db, _input: { readonly division: string | null }) => nothingYet(),
  allow: isAnybody,
  run: ({ db, input }) => findPublicOrganisations(db, input.division, most),
});
