import type { SeriesShiftView, SeriesView } from "@nuanlin/api/series/series-view";
import { dateOf, timeOf } from "@nuanlin/domain/series/occurrences";
import type { EditScope } from "@nuanlin/domain/series/series";
import { localDate, localTime } from "@nuanlin/domain/time/zone";
import { clockSpan } from "./rhythm-words.ts";
import { draftOf, durationOf, readRepeat, type RepeatDraft, type TimesDraft } from "./series-draft.ts";
import type { SeatHeadsDraft } from "./seat-heads-fields.tsx";

export type WhatChanges = "time" | "seats" | "place" | "repeat" | "cancel";

/** A change to a series as somebody types it; only the part named by `what` counts. */
export interface ChangeDraft {
  readonly scope: EditScope;
  readonly what: WhatChanges;
  readonly times: TimesDraft;
  readonly seats: readonly SeatHeadsDraft[];
  readonly placeId: string;
  readonly repeat: RepeatDraft;
  /** The local day from which the new rule counts. */
  readonly from: string;
  readonly reason: string;
}

/** What the form shows at first: how things are. */
export function changeDraftOf(series: SeriesView, shift: SeriesShiftView | null): ChangeDraft {
  const { rhythm } = series;
  const [start = "", end = ""] = shift?.detached
    ? [shift.times.start, shift.times.end].map((at) => localTime(new Date(at), rhythm.timeZone))
    : clockSpan(timeOf(rhythm.startsLocal), rhythm.durationMinutes).split("–");
  const next = shift ?? series.shifts.find(({ times, status }) => times.start > Date.now() && status === "open");
  return {
    scope: shift === null ? "all" : "one",
    what: "time",
    times: { start, end, breakMinutes: series.breakMinutes },
    seats: series.seats,
    placeId: series.place.id,
    repeat: draftOf(rhythm.repeat),
    from: next ? localDate(new Date(next.times.start), rhythm.timeZone) : dateOf(rhythm.startsLocal),
    reason: "",
  };
}

/** What the server is asked, or null while something is missing. */
export function readChange(draft: ChangeDraft, original: readonly SeatHeadsDraft[]) {
  if (draft.what === "cancel") return "cancel" as const;
  if (draft.what === "place") return { placeId: draft.placeId };
  if (draft.what === "seats") return { heads: changedHeads(draft.seats, original) };
  if (draft.what === "repeat") {
    const repeat = readRepeat(draft.repeat, draft.from);
    return repeat && { repeat };
  }
  const durationMinutes = durationOf(draft.times);
  const { start: time, breakMinutes } = draft.times;
  return durationMinutes === null ? null : { times: { time, durationMinutes, breakMinutes } };
}

/** The places whose numbers differ; all of them when none does, so that there is something to look at. */
function changedHeads(seats: readonly SeatHeadsDraft[], original: readonly SeatHeadsDraft[]) {
  const heads = seats.map(({ minHeads, maxHeads }, position) => ({ position, minHeads, maxHeads }));
  const differ = heads.filter(
    ({ position, minHeads, maxHeads }) =>
      original[position]?.minHeads !== minHeads || original[position].maxHeads !== maxHeads,
  );
  return differ.length > 0 ? differ : heads;
}
