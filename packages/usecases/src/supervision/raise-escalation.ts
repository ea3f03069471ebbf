import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import {
  findLastEscalation,
  findPlaceInShift,
  findProfessionalsOfShift,
  insertEscalation,
} from "@nuanlin/db/supervision/escalation-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideEscalation, type RaiseEscalationInput } from "@nuanlin/domain/supervision/escalation";
import { command, found } from "../command.ts";

/**
 * Somebody in a shift asks its professional to come. Whoever asked already and was not answered asks once, and the desk is told
 * even where no professional is in; `onDuty` names those who were called, whoever leads first. There is nothing to write.
 */
export const raiseEscalation = command({
  verb: "escalation.raise",
  load: async (tx, { shiftId }: RaiseEscalationInput, actor) => {
    const shift = found(await lockShift(tx, shiftId), "shift");
    return { shift, place: isPerson(actor) ? await findPlaceInShift(tx, shiftId, actor.personId) : undefined };
  },
  allow: (actor, { place }): actor is Extract<typeof actor, { kind: "person" }> =>
    isPerson(actor) && place !== undefined,
  hidden: "shift",
  run: async ({ tx, actor, subject: { shift, place }, now }) => {
    refuseIfAny(decideEscalation(place, shift, now));
    const onDuty = (await findProfessionalsOfShift(tx, shift.id)).filter(({ personId }) => personId !== actor.personId);
    const names = onDuty.map(({ name }) => name);
    const last = await findLastEscalation(tx, shift.id, actor.personId);
    if (last?.answeredAt === null) return { id: last.id, onDuty: names };
    const id = await insertEscalation(tx, shift.id, actor.personId, now);
    const dedupeKey = `escalation.raised:${id}`;
    await enqueue(tx, { topic: "escalation.raised", ids: { escalationId: id }, dedupeKey, at: now, lane: 0 });
    return { id, onDuty: names };
  },
  target: (_subject, { id }) => id,
});
