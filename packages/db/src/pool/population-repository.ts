import type { PersonId } from "@nuanlin/domain/ids";
import type { PopulationFigure, SavePopulationInput } from "@nuanlin/domain/pool/community-workers";
import type { Reader, Tx } from "../database.ts";

/** All figures that were entered, the newest year first. */
export async function findPopulation(db: Reader): Promise<readonly PopulationFigure[]> {
  return db
    .selectFrom("population_figure")
    .select(["division_code as divisionCode", "year", "residents", "community_workers as communityWorkers"])
    .orderBy("year", "desc")
    .orderBy("division_code")
    .execute();
}

/** Keeps the figures of a division for a year; entered again they take the place of the earlier ones. */
export async function savePopulation(tx: Tx, figure: SavePopulationInput, by: PersonId, at: Date): Promise<void> {
  const values = {
    residents: figure.residents,
    community_workers: figure.communityWorkers,
    entered_by: by,
    entered_at: at,
  };
  await tx
    .insertInto("population_figure")
    .values({ division_code: figure.divisionCode, year: figure.year, ...values })
    .onConflict((conflict) => conflict.columns(["division_code", "year"]).doUpdateSet(values))
    .execute();
}
