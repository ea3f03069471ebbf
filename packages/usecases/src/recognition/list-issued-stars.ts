import { countIssuedStars, findIssuedStars } from "@nuanlin/db/recognition/find-issued-stars";
import { isFederationStaff } from "@nuanlin/domain/actor";
import type { ListIssuedStarsInput } from "@nuanlin/domain/recognition/recognition";
import { query } from "../query.ts";

/** The register of issued stars, latest first. */
export const listIssuedStars = query({
  load: async (_db, _input: ListIssuedStarsInput) => null,
  allow: isFederationStaff,
  run: async ({ db, input: { limit } }) => ({
    stars: await findIssuedStars(db, limit),
    total: await countIssuedStars(db),
  }),
});
