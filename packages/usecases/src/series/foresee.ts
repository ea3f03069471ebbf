import { createHash } from "node:crypto";
import type { Reader } from "@nuanlin/db/database";
import { findPlaceOf } from "@nuanlin/db/places/place-repository";
import { findSeriesShifts } from "@nuanlin/db/series/series-shifts";
import { previewCancel, previewEdit } from "@nuanlin/domain/series/preview-edit";
import type { PreviewSeriesInput, Series } from "@nuanlin/domain/series/series";
import { describeEdit, type SeriesEdit } from "@nuanlin/domain/series/series-edit";
import { found } from "../command.ts";

/** What a change would do as things stand now, with the fingerprint by which the same effect is recognised later. */
export async function foresee(
  db: Reader,
  series: Series,
  { scope, shiftId, change }: Pick<PreviewSeriesInput, "scope" | "shiftId" | "change">,
  now: Date,
): Promise<SeriesEdit & { readonly fingerprint: string }> {
  const question = { scope, shiftId, series, shifts: await findSeriesShifts(db, series.id) };
  const edit =
    change === "cancel"
      ? previewCancel(question, now)
      : previewEdit(question, { ...change, place: await placeOf(db, series, change.placeId) }, now);
  const fingerprint = createHash("sha256").update(describeEdit(edit)).digest("hex").slice(0, 32);
  return { ...edit, fingerprint };
}

async function placeOf(db: Reader, series: Series, placeId: Series["placeId"] | undefined) {
  return placeId === undefined ? undefined : found(await findPlaceOf(db, series.organisationId, placeId), "place");
}
