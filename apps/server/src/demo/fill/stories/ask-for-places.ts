import type { SeatId, SignupId } from "@nuanlin/domain/ids";
import { answerApplications } from "@nuanlin/usecases/signups/answer-applications";
import { invitePeople } from "@nuanlin/usecases/signups/invite-people";
import { findKnownPeople } from "@nuanlin/db/signups/find-known-people";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { acceptOffer } from "@nuanlin/usecases/signups/answer-offer";
import { applicantNotes, refusalReason } from "../../content/story-words.ts";
import type { Neighbour } from "../settle-people.ts";
import { seatAt, type Stage } from "./stage.ts";

/** Eight people apply for the dialect lesson; two have their answer, the others still wait for the organizer's. */
export async function applyForDialectLesson(stage: Stage): Promise<void> {
  const staged = await stage.post("approval");
  const [teacher, walker] = [seatAt(staged, 0), seatAt(staged, 1)];
  const extras = stage.extras(staged.project, [staged.shift], walker, 1 + applicantNotes.others.length);
  const [refused, ...others] = extras;
  if (!refused) throw new Error("nobody applies");
  const apply = async (neighbour: Neighbour, seatId: SeatId, note: string, hours: number): Promise<SignupId> =>
    (await joinSeat(stage.hoursAgo(hours), neighbour.actor, { seatId, as: "apply", note })).id;
  const approved = await apply(stage.person("zhou-guoqiang"), teacher.id, applicantNotes.approved, 66);
  const declined = await apply(refused, walker.id, applicantNotes.refused, 64);
  for (const [index, neighbour] of others.entries())
    await apply(neighbour, walker.id, applicantNotes.others[index] ?? "", 44 - 7 * index);
  await apply(stage.person("lin-yutong"), teacher.id, applicantNotes.linYutong, 9);
  const { organizer } = staged.project;
  await answerApplications(stage.hoursAgo(40), organizer, { signupIds: [approved], answer: "approve", reason: "" });
  await answerApplications(stage.hoursAgo(39), organizer, {
    signupIds: [declined],
    answer: "refuse",
    reason: refusalReason,
  });
}

/**
 * The organizer invites people she knows to the evening calls; one has said yes. The shift still needs its social worker to open.
 */
export async function inviteToEveningCalls(stage: Stage): Promise<void> {
  const staged = await stage.post("invitation");
  const caller = seatAt(staged, 1);
  const services = stage.hoursAgo(2.5);
  const lin = stage.person("lin-yutong");
  const { organizer } = staged.project;
  const [membership] = organizer.memberships;
  if (!membership) throw new Error("the organizer runs nothing");
  const known = await findKnownPeople(services.db, {
    organisationId: membership.organisationId,
    shiftId: staged.id,
    text: "",
    limit: 400,
  });
  const knownIds = new Set(known.map(({ personId }) => personId));
  const others = stage
    .candidates(staged.project, [staged.shift], caller)
    .filter(({ actor }) => knownIds.has(actor.personId))
    .slice(0, 4);
  for (const other of others) stage.keepFree(other, staged.shift);
  const invited = [lin, ...others];
  await invitePeople(services, organizer, {
    seatId: caller.id,
    personIds: invited.map(({ actor }) => actor.personId),
  });
  const [willing] = others;
  if (!willing) return;
  const signupId = await stage.signupIn(willing, { id: staged.id, period: staged.shift.period });
  await acceptOffer(stage.hoursAgo(1), willing.actor, { signupId });
}
