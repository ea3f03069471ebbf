import { findPerson, holdPerson } from "@nuanlin/db/people/person-repository";
import {
  countByField,
  countByType,
  countFirstYears,
  countLeadingYears,
  countPool,
} from "@nuanlin/db/pool/find-pool-health";
import { findPopulation, savePopulation as writePopulation } from "@nuanlin/db/pool/population-repository";
import { saveLeading } from "@nuanlin/db/pool/profile-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import {
  communityWorkerRatio,
  decidePopulation,
  newestTotal,
  type SavePopulationInput,
} from "@nuanlin/domain/pool/community-workers";
import { desertsIn, fieldProofs, growth } from "@nuanlin/domain/pool/pool-health";
import type { MarkLeadingInput } from "@nuanlin/domain/pool/pool-search";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found, nothingYet } from "../command.ts";
import { query } from "../query.ts";

/**
 * The pool in numbers: by field and level, by type with what ends soon, streets without anybody for a needed field, growth
 * year by year, and community workers against the aim. Counts are of everybody with a checked credential; nobody is named.
 */
export const showPoolHealth = query({
  load: nothingYet,
  allow: isFederationStaff,
  run: async ({ db, now }) => {
    const today = localDate(now, districtZone);
    const [counts, fields, types, senior, leading, population] = await Promise.all([
      countPool(db, today),
      countByField(db, today, fieldProofs),
      countByType(db, today),
      countFirstYears(db, "social_worker.senior"),
      countLeadingYears(db),
      findPopulation(db),
    ]);
    const streets = streetsOfNewDistrict().map(({ code }) => code);
    const total = newestTotal(population);
    return {
      today,
      counts,
      fields,
      types,
      deserts: desertsIn(streets, fields),
      senior: growth(senior),
      leading: growth(leading),
      population: population.map((figure) => ({ ...figure, ...communityWorkerRatio(figure) })),
      total: total && { ...total, ...communityWorkerRatio(total) },
    };
  },
});

/** Writes down the residents and the community workers of a division for a year. */
export const savePopulation = command({
  verb: "pool.save-population",
  load: (_tx, _input: SavePopulationInput) => nothingYet(),
  allow: isFederationStaff,
  run: async ({ tx, actor, input, now }) => {
    refuseIfAny(decidePopulation(input, Number(localDate(now, districtZone).slice(0, 4))));
    await writePopulation(tx, input, actor.personId, now);
  },
  target: (_nothing) => "population",
});

/** Marks somebody as one of the leading talents (领军人才) of the district, or takes it back. */
export const markLeading = command({
  verb: "pool.mark-leading",
  load: async (tx, { personId }: MarkLeadingInput) => found(await findPerson(tx, personId), "person"),
  allow: isFederationStaff,
  run: async ({ tx, subject: { id }, input, now }) => {
    await holdPerson(tx, id);
    await saveLeading(tx, id, input.leading, localDate(now, districtZone), now);
  },
  target: ({ id }) => id,
});
