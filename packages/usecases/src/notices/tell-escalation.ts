import { findDesk } from "@nuanlin/db/notices/find-told-events";
import { findToldShift } from "@nuanlin/db/notices/find-told-shift";
import { findEscalation, findProfessionalsOfShift } from "@nuanlin/db/supervision/escalation-repository";
import { escalationId } from "@nuanlin/domain/ids";
import { maskName } from "@nuanlin/domain/people/mask-name";
import { idFrom, type Tell } from "./telling.ts";

/** To the professionals of the shift and to its desk, as long as nobody has taken over. */
const tellRaised: Tell = async (tx, ids) => {
  const escalation = await findEscalation(tx, idFrom(ids, "escalationId", escalationId));
  const shift = escalation && (await findToldShift(tx, escalation.shiftId));
  if (!shift || escalation.answeredAt !== null) return null;
  const facts = { ...shift.facts, maskedName: maskName(escalation.raisedName), targetId: escalation.id };
  const professionals = (await findProfessionalsOfShift(tx, shift.shiftId)).map(({ personId }) => personId);
  const readers = [...professionals, ...(await findDesk(tx, shift.organisationId))];
  return {
    kind: "desk.escalation",
    facts,
    readers: readers.filter((personId) => personId !== escalation.raisedBy),
    shiftId: shift.shiftId,
  };
};

/** A call for the professional of a shift. */
export const tellEscalation: Readonly<Record<string, Tell>> = { "escalation.raised": tellRaised };
