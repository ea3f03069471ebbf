import { decideHours, lockHours } from "@nuanlin/db/hours/hours-repository";
import { findOrganisationStatuses } from "@nuanlin/db/organisations/change-membership";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { decideConfirm } from "@nuanlin/domain/hours/decide-hours";
import type { ConfirmHoursInput } from "@nuanlin/domain/hours/hours-entry";
import { mayConfirmHours } from "@nuanlin/domain/hours/hours-policy";
import { decideActive } from "@nuanlin/domain/organisations/decide-on-organisation";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { command } from "../command.ts";

/**
 * The recording unit stands for the hours: all of the given entries are confirmed, or none. Only its own organizers may,
 * and not while it is suspended; a changed number of minutes keeps its reason in the history, and everybody is told.
 */
export const confirmHours = command({
  verb: "hours.confirm",
  load: (tx, { entries }: ConfirmHoursInput) =>
    lockHours(
      tx,
      entries.map(({ id }) => id),
    ),
  allow: (actor, held) =>
    mayConfirmHours(
      actor,
      held.map((entry) => entry.recordingOrganisationId),
    ),
  hidden: "hours",
  run: async ({ tx, actor, subject: held, input, now }) => {
    const wantedById = new Map(input.entries.map((wanted) => [wanted.id, wanted]));
    if (held.length !== wantedById.size) throw new ProblemError({ code: "NOT_FOUND", what: "hours" });
    const units = [...new Set(held.map((entry) => entry.recordingOrganisationId))];
    refuseIfAny((await findOrganisationStatuses(tx, units)).flatMap(decideActive));
    const pairs = held.flatMap((entry) => {
      const wanted = wantedById.get(entry.id);
      return wanted ? [{ entry, wanted }] : [];
    });
    refuseIfAny(pairs.flatMap(({ entry, wanted }) => decideConfirm(entry, wanted, actor.personId, now)));
    const steps = pairs.map(({ entry, wanted }) => ({
      entry,
      minutes: wanted.minutes ?? entry.minutes,
      reason: wanted.reason,
    }));
    await decideHours(tx, steps, { to: "confirmed", by: actor.personId, at: now });
    await enqueueAll(
      tx,
      held.map(({ id }) => ({
        topic: "hours.confirmed",
        ids: { entryId: id },
        dedupeKey: `hours.confirmed:${id}:${now.getTime()}`,
        at: now,
      })),
    );
    return { confirmed: held.length };
  },
  // Each entry keeps its own history of decisions; a line with hundreds of ids would not fit the index of the audit.
  target: (held) => [...new Set(held.map((entry) => entry.recordingOrganisationId))].join(" "),
});
