import { findToldSignup, type ToldSignup } from "@nuanlin/db/notices/find-told-signup";
import { signupId } from "@nuanlin/domain/ids";
import type { NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import { maskName } from "@nuanlin/domain/people/mask-name";
import { isLive, type SignupStatus } from "@nuanlin/domain/signups/signup";
import { idFrom, type MessageIds, type Tell } from "./telling.ts";

/** What a notice to the person of a sign-up says; to whoever brought them it names them, masked. */
export function factsOf({ shift, seatName, readerId, personId, personName }: ToldSignup): NoticeFacts {
  const about = readerId === personId ? {} : { maskedName: maskName(personName) };
  return { ...shift.facts, seatName, ...about };
}

interface PromiseNotice {
  readonly kind: NoticeKind;
  /** Where the sign-up has to stand for this to be true still. */
  readonly while: readonly SignupStatus[];
  /** What it says beyond shift and seat. */
  readonly more?: (told: ToldSignup) => NoticeFacts;
}

const answerBy = ({ answerBy: at }: ToldSignup): NoticeFacts => (at === null ? {} : { answerBy: at.getTime() });
const reason = ({ reason: words }: ToldSignup): NoticeFacts => (words ? { reason: words } : {});

const promises = {
  "signup.confirmed": { kind: "signup.confirmed", while: ["confirmed"] },
  "signup.waiting": { kind: "signup.waiting", while: ["waiting"] },
  "signup.offered": { kind: "signup.offered", while: ["offered"], more: answerBy },
  "signup.offer_lapsed": { kind: "signup.offer_lapsed", while: ["lapsed"] },
  "signup.invited": { kind: "signup.invited", while: ["invited"], more: answerBy },
  "signup.invitation_lapsed": { kind: "signup.invitation_lapsed", while: ["lapsed"] },
  "signup.application_lapsed": { kind: "signup.application_lapsed", while: ["lapsed"] },
  "signup.refused": { kind: "signup.refused", while: ["refused"], more: reason },
  "signup.removed": { kind: "signup.removed", while: ["removed"], more: reason },
  "signup.handed_over": { kind: "signup.handed_over", while: ["handed_over"] },
} as const satisfies Readonly<Record<string, PromiseNotice>>;

function tellPerson(promise: PromiseNotice): Tell {
  return async (tx, ids) => {
    const told = await findToldSignup(tx, idFrom(ids, "signupId", signupId));
    if (!told || !promise.while.includes(told.status)) return null;
    const facts = { ...factsOf(told), ...promise.more?.(told), targetId: told.signupId };
    return { kind: promise.kind, facts, ...toReader(told) };
  };
}

function toReader({ readerId, signupId: id, shift }: ToldSignup) {
  return { readers: [readerId], signupId: id, shiftId: shift.shiftId };
}

const tellMoved: Tell = async (tx, ids) => {
  const told = await findToldSignup(tx, idFrom(ids, "signupId", signupId));
  if (!told || !isLive(told.status) || told.shift.status !== "open") return null;
  const before = { ...instantOf(ids, "oldStart"), ...instantOf(ids, "oldEnd") };
  const asked = told.reconfirmBy === null ? {} : { answerBy: told.reconfirmBy.getTime() };
  return {
    kind: "shift.moved",
    facts: { ...factsOf(told), ...before, ...asked, targetId: told.signupId },
    ...toReader(told),
  };
};

const tellCancelled: Tell = async (tx, ids) => {
  const told = await findToldSignup(tx, idFrom(ids, "signupId", signupId));
  if (!told || told.shift.status !== "cancelled") return null;
  const why = told.shift.statusReason ? { reason: told.shift.statusReason } : {};
  return { kind: "shift.cancelled", facts: { ...factsOf(told), ...why, targetId: told.signupId }, ...toReader(told) };
};

const tellReminder: Tell = async (tx, ids, now) => {
  const told = await findToldSignup(tx, idFrom(ids, "signupId", signupId));
  if (!told || told.status !== "confirmed" || told.shift.status !== "open") return null;
  if (told.shift.facts.start <= now.getTime()) return null;
  return { kind: "shift.reminder", facts: { ...factsOf(told), targetId: told.signupId }, ...toReader(told) };
};

/** An instant that travels as text: milliseconds, or written out. */
function instantOf(ids: MessageIds, name: "oldStart" | "oldEnd"): NoticeFacts {
  const text = ids[name];
  if (text === undefined) return {};
  const at = /^\d+$/u.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(at) ? {} : { [name]: at };
}

/** What volunteers hear about their own places. */
export const tellSignup: Readonly<Record<string, Tell>> = {
  ...Object.fromEntries(Object.entries(promises).map(([topic, promise]) => [topic, tellPerson(promise)])),
  "shift.moved": tellMoved,
  "shift.cancelled": tellCancelled,
  "shift.reminder": tellReminder,
};
