import { findToldCoverAsk, findToldStanding, findToldSwap } from "@nuanlin/db/notices/find-told-events";
import { findToldShift } from "@nuanlin/db/notices/find-told-shift";
import { findToldSignup } from "@nuanlin/db/notices/find-told-signup";
import { coverAskId, shiftId, standingId, swapId } from "@nuanlin/domain/ids";
import type { NoticeKind } from "@nuanlin/domain/notices/notice";
import { maskName } from "@nuanlin/domain/people/mask-name";
import type { SwapStatus } from "@nuanlin/domain/stepping-in/swap";
import { idFrom, type Tell } from "./telling.ts";

function tellOfCover(kind: NoticeKind, open: boolean): Tell {
  return async (tx, ids) => {
    const ask = await findToldCoverAsk(tx, idFrom(ids, "coverAskId", coverAskId));
    if (!ask || (ask.answer === "open" && ask.status === "open") !== open) return null;
    const shift = await findToldShift(tx, ask.shiftId);
    if (!shift) return null;
    const facts = { ...shift.facts, seatName: ask.seatName, targetId: ask.id };
    return { kind, facts, readers: [ask.personId], shiftId: shift.shiftId };
  };
}

/** The asked person hears of the question, the one who asked of everything that follows; each with the other's masked name. */
function tellOfSwap(kind: NoticeKind, status: SwapStatus): Tell {
  return async (tx, ids) => {
    const swap = await findToldSwap(tx, idFrom(ids, "swapId", swapId));
    const from = swap && (await findToldSignup(tx, swap.fromSignup));
    if (!from || swap.status !== status) return null;
    const asked = status === "asked";
    const maskedName = maskName(asked ? from.personName : swap.toName);
    const words = asked && swap.note !== "" ? { words: swap.note } : {};
    const gives =
      asked && swap.theirStart && swap.theirEnd
        ? { oldStart: swap.theirStart.getTime(), oldEnd: swap.theirEnd.getTime() }
        : {};
    const answerBy = asked ? { answerBy: swap.answerBy.getTime() } : {};
    const facts = {
      ...from.shift.facts,
      seatName: from.seatName,
      maskedName,
      ...words,
      ...gives,
      ...answerBy,
      targetId: swap.id,
    };
    const readers = [asked ? swap.toPerson : from.readerId];
    return { kind, facts, readers, shiftId: from.shift.shiftId, signupId: from.signupId };
  };
}

const tellStandingSkipped: Tell = async (tx, ids) => {
  const standing = await findToldStanding(tx, idFrom(ids, "standingId", standingId));
  const shift = await findToldShift(tx, idFrom(ids, "shiftId", shiftId));
  if (!standing || !shift || shift.status !== "open") return null;
  const facts = { ...shift.facts, ...(ids["reason"] ? { reason: ids["reason"] } : {}), targetId: shift.shiftId };
  return { kind: "standing.skipped", facts, readers: [standing.personId], shiftId: shift.shiftId };
};

/** What people hear who stand in for each other. */
export const tellSteppingIn: Readonly<Record<string, Tell>> = {
  "cover.asked": tellOfCover("cover.asked", true),
  "cover.over": tellOfCover("cover.over", false),
  "swap.asked": tellOfSwap("swap.asked", "asked"),
  "swap.accepted": tellOfSwap("swap.accepted", "accepted"),
  "swap.declined": tellOfSwap("swap.declined", "declined"),
  "swap.lapsed": tellOfSwap("swap.lapsed", "lapsed"),
  "standing.skipped": tellStandingSkipped,
};
