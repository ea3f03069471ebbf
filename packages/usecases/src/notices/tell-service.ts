import { findToldBroadcast, findToldHours, findToldRecognition } from "@nuanlin/db/notices/find-told-events";
import { findToldShift } from "@nuanlin/db/notices/find-told-shift";
import { findReadersOfShift, findToldSignup } from "@nuanlin/db/notices/find-told-signup";
import type { HoursStatus } from "@nuanlin/domain/hours/hours-entry";
import { broadcastId, hoursEntryId, recognitionId } from "@nuanlin/domain/ids";
import type { NoticeKind } from "@nuanlin/domain/notices/notice";
import { factsOf } from "./tell-signup.ts";
import { idFrom, type Tell } from "./telling.ts";

function tellOfHours(kind: NoticeKind, statuses: readonly HoursStatus[]): Tell {
  return async (tx, ids) => {
    const entry = await findToldHours(tx, idFrom(ids, "entryId", hoursEntryId));
    const told = entry && (await findToldSignup(tx, entry.signupId));
    if (!told || !statuses.includes(entry.status)) return null;
    const { minutes, start, end, reason } = entry;
    const times = { start: start.getTime(), end: end.getTime(), minutes };
    const facts = { ...factsOf(told), ...times, ...(reason ? { reason } : {}), targetId: entry.id };
    return { kind, facts, readers: [told.readerId], shiftId: told.shift.shiftId, signupId: told.signupId };
  };
}

const tellRecognition: Tell = async (tx, ids) => {
  const star = await findToldRecognition(tx, idFrom(ids, "recognitionId", recognitionId));
  if (!star) return null;
  const { id, personId, level, minutes } = star;
  return { kind: "recognition.issued", facts: { level, minutes, targetId: id }, readers: [personId] };
};

const tellBroadcast: Tell = async (tx, ids) => {
  const broadcast = await findToldBroadcast(tx, idFrom(ids, "broadcastId", broadcastId));
  const shift = broadcast && (await findToldShift(tx, broadcast.shiftId));
  if (!shift) return null;
  const seat = broadcast.seatName === null ? {} : { seatName: broadcast.seatName };
  return {
    kind: "broadcast",
    facts: { ...shift.facts, ...seat, words: broadcast.words, targetId: broadcast.id },
    readers: await findReadersOfShift(tx, shift.shiftId, broadcast.seatId),
    shiftId: shift.shiftId,
    broadcastId: broadcast.id,
  };
};

/** What people hear around their service: hours, stars, and what organizers write to them. */
export const tellService: Readonly<Record<string, Tell>> = {
  "hours.confirmed": tellOfHours("hours.confirmed", ["confirmed", "checked"]),
  "hours.returned": tellOfHours("hours.returned", ["returned"]),
  "recognition.issued": tellRecognition,
  "broadcast.sent": tellBroadcast,
};
