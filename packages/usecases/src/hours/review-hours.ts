import { decideHours, lockHours } from "@nuanlin/db/hours/hours-repository";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { decideReview } from "@nuanlin/domain/hours/decide-hours";
import type { HoursEntry, ReviewHoursInput } from "@nuanlin/domain/hours/hours-entry";
import { mayReviewHours } from "@nuanlin/domain/hours/hours-policy";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { command } from "../command.ts";

/** The federation finds recorded hours in order, or sends them back with a reason; all of the given entries or none. */
export const reviewHours = command({
  verb: "hours.review",
  load: (tx, { ids }: ReviewHoursInput) => lockHours(tx, ids),
  allow: mayReviewHours,
  hidden: "hours",
  run: async ({ tx, actor, subject: held, input, now }) => {
    if (held.length !== new Set(input.ids).size) throw new ProblemError({ code: "NOT_FOUND", what: "hours" });
    refuseIfAny(held.flatMap((entry) => decideReview(entry, input.decision, input.reason, actor.personId)));
    const steps = held.map((entry) => ({ entry, minutes: entry.minutes, reason: input.reason }));
    await decideHours(tx, steps, { to: input.decision, by: actor.personId, at: now });
    if (input.decision === "returned") {
      await enqueueAll(
        tx,
        [
          ...held.map(({ id }) => ({ topic: "hours.returned", id })),
          ...oneOfEachShift(held).map(({ id }) => ({ topic: "hours.returned_to_unit", id })),
        ].map(({ topic, id }) => ({
          topic,
          ids: { entryId: id },
          dedupeKey: `${topic}:${id}:${now.getTime()}`,
          at: now,
        })),
      );
    }
    return { reviewed: held.length };
  },
  // Each entry keeps its own history of decisions; a line with hundreds of ids would not fit the index of the audit.
  target: (held) => [...new Set(held.map((entry) => entry.recordingOrganisationId))].join(" "),
});

/** The unit hears of each shift once, however many of its people have to be corrected. */
function oneOfEachShift(entries: readonly HoursEntry[]): HoursEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.recordingOrganisationId} ${entry.shiftId}`, entry])).values()];
}
