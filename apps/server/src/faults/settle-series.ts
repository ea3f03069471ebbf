import type { Db } from "@nuanlin/db/database";
import type { OrganisationId, PersonId, SeriesId, ShiftId, StandingId } from "@nuanlin/domain/ids";
import { insertSeries, insertStanding } from "@nuanlin/testing/series-factory";
import { foresee } from "@nuanlin/usecases/series/foresee";

export interface SettledSeries {
  readonly seriesId: SeriesId;
  readonly seriesShiftId: ShiftId;
  /** What the preview says of `seriesChange` for all of it, and of calling all of it off. */
  readonly editFingerprint: string;
  readonly cancelFingerprint: string;
  /** The volunteer comes to every shift of another series of A. */
  readonly standingId: StandingId;
}

/** The change that `series.edit` is tried with. */
export const seriesChange = { times: { time: "10:00", durationMinutes: 90, breakMinutes: 0 } };

/** Two series of the organisation: one that anybody may come to every time, and one to which the volunteer does. */
export async function settleSeries(
  db: Db,
  organisationId: OrganisationId,
  volunteer: PersonId,
  now: Date,
): Promise<SettledSeries> {
  const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  const { series, shiftIds } = await insertSeries(db, { organisationId, from: inHours(700) });
  const other = await insertSeries(db, { organisationId, from: inHours(800) });
  const all = { scope: "all", shiftId: null } as const;
  const [first] = shiftIds;
  if (!first) throw new Error("the series has no shift");
  return {
    seriesId: series.id,
    seriesShiftId: first,
    editFingerprint: (await foresee(db, series, { ...all, change: seriesChange }, now)).fingerprint,
    cancelFingerprint: (await foresee(db, series, { ...all, change: "cancel" }, now)).fingerprint,
    standingId: await insertStanding(db, other.series.id, volunteer),
  };
}
