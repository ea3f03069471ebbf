import {
  findDesk,
  findFederationDesk,
  findToldCoverCall,
  findToldHours,
  findToldOrganisation,
} from "@nuanlin/db/notices/find-told-events";
import { countUnconfirmed, findThinSeat, findToldShift, type ToldShift } from "@nuanlin/db/notices/find-told-shift";
import { findToldSignup } from "@nuanlin/db/notices/find-told-signup";
import type { Tx } from "@nuanlin/db/database";
import { coverCallId, hoursEntryId, organisationId, shiftId, signupId } from "@nuanlin/domain/ids";
import type { NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import { maskName } from "@nuanlin/domain/people/mask-name";
import type { SignupStatus } from "@nuanlin/domain/signups/signup";
import { idFrom, type Tell, type Telling } from "./telling.ts";

async function toDesk(tx: Tx, kind: NoticeKind, shift: ToldShift, more: NoticeFacts): Promise<Telling> {
  const facts = { ...shift.facts, ...more, targetId: shift.shiftId };
  return { kind, facts, readers: await findDesk(tx, shift.organisationId), shiftId: shift.shiftId };
}

/**
 * What somebody did with a sign-up, as long as it is so, and what they said about it; the organizers see who it is on their page, the
 * message says it masked.
 */
function tellOfSignup(kind: NoticeKind, only: SignupStatus | null): Tell {
  return async (tx, ids) => {
    const told = await findToldSignup(tx, idFrom(ids, "signupId", signupId));
    if (!told || (only !== null && told.status !== only)) return null;
    const waits = only === "applied" && told.answerBy ? { answerBy: told.answerBy.getTime() } : {};
    const why = told.reason ? { reason: told.reason } : {};
    const more = { seatName: told.seatName, maskedName: maskName(told.personName), ...waits, ...why };
    return { ...(await toDesk(tx, kind, told.shift, more)), signupId: told.signupId };
  };
}

const tellCoverFilled: Tell = async (tx, ids) => {
  const call = await findToldCoverCall(tx, idFrom(ids, "coverCallId", coverCallId));
  const shift = call && (await findToldShift(tx, call.shiftId));
  return shift ? toDesk(tx, "desk.cover_filled", shift, { seatName: call.seatName }) : null;
};

const tellAtRisk: Tell = async (tx, ids, now) => {
  const shift = await findToldShift(tx, idFrom(ids, "shiftId", shiftId));
  if (!shift || shift.status !== "open" || shift.facts.start <= now.getTime()) return null;
  const seatName = await findThinSeat(tx, shift.shiftId);
  return seatName === undefined ? null : toDesk(tx, "desk.at_risk", shift, { seatName });
};

/** After a shift was moved: those who have not said in time that they still come. They keep their places until somebody decides. */
const tellUnconfirmed: Tell = async (tx, ids, now) => {
  const shift = await findToldShift(tx, idFrom(ids, "shiftId", shiftId));
  if (!shift || shift.status !== "open" || shift.facts.start <= now.getTime()) return null;
  const people = await countUnconfirmed(tx, shift.shiftId, now);
  return people === 0 ? null : toDesk(tx, "desk.unconfirmed", shift, { people });
};

const tellOrganisationDecided: Tell = async (tx, ids) => {
  const organisation = await findToldOrganisation(tx, idFrom(ids, "organisationId", organisationId));
  if (!organisation || organisation.status === "pending") return null;
  const { id, name, status, reason } = organisation;
  const facts = { organisationName: name, status, ...(reason ? { reason } : {}), targetId: id };
  return { kind: "organisation.decided", facts, readers: await findDesk(tx, id) };
};

const tellOrganisationApplied: Tell = async (tx, ids) => {
  const organisation = await findToldOrganisation(tx, idFrom(ids, "organisationId", organisationId));
  if (!organisation || organisation.status !== "pending") return null;
  const { id, name } = organisation;
  const facts = { organisationName: name, targetId: id };
  return { kind: "desk.organisation_applied", facts, readers: await findFederationDesk(tx) };
};

/** To whoever recorded the hours, which need not be whose shift it was; as long as they still have to be corrected. */
const tellHoursReturned: Tell = async (tx, ids) => {
  const entry = await findToldHours(tx, idFrom(ids, "entryId", hoursEntryId));
  const told = entry && (await findToldSignup(tx, entry.signupId));
  if (!told || entry.status !== "returned") return null;
  const { shift } = told;
  const facts = { ...shift.facts, ...(entry.reason ? { reason: entry.reason } : {}), targetId: shift.shiftId };
  const readers = await findDesk(tx, entry.recordingOrganisationId);
  return { kind: "desk.hours_returned", facts, readers, shiftId: shift.shiftId };
};

/** What the people hear who work for an organisation, or for the federation. */
export const tellDesk: Readonly<Record<string, Tell>> = {
  "signup.applied": tellOfSignup("desk.applied", "applied"),
  "signup.application_waits": tellOfSignup("desk.application_waits", "applied"),
  "signup.withdrawn": tellOfSignup("desk.withdrawn", "withdrawn"),
  "signup.cant_come": tellOfSignup("desk.cant_come", null),
  "cover.filled": tellCoverFilled,
  "shift.at_risk": tellAtRisk,
  "shift.unconfirmed": tellUnconfirmed,
  "organisation.decided": tellOrganisationDecided,
  "organisation.applied": tellOrganisationApplied,
  "hours.returned_to_unit": tellHoursReturned,
};
