import type { Db } from "@nuanlin/db/database";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { hashClaimCode } from "@nuanlin/usecases/people/claim-secret";
import { answerKey } from "@nuanlin/usecases/signups/answer-applications";
import { type Neighbourhood, type Role, roles } from "./neighbourhood.ts";
import { callForHelp, supervise } from "./settle-care.ts";
import { takeTableIn } from "./settle-import.ts";
import { planOf } from "./settle-plan.ts";
import { agreeToPool } from "./settle-pool.ts";
import { claimCode, paperId } from "./valid-inputs.ts";

export interface Row {
  readonly may: readonly Role[];
  /** What everybody else who is signed in hears: such a thing is not theirs to do, or there is no such thing. */
  readonly others?: "NOT_ALLOWED" | "NOT_FOUND";
  /** True where whoever may not can still tell an id that exists from one that does not: those of organisations and people. */
  readonly tellsMissing?: true;
  /** What must have happened before somebody who may can do it. */
  readonly prepare?: (db: Db, at: Neighbourhood) => Promise<unknown>;
}

const everybody: Row = { may: roles };
const signedIn: Row = { may: roles.filter((role) => role !== "visitor" && role !== "disabled") };
const onlyFor = (...may: Role[]): Row => ({ may, others: "NOT_FOUND" });
const volunteerOwn = onlyFor("volunteer");
const staffOfA = onlyFor("organizerA", "adminA");
const plannersOfA = onlyFor("organizerA", "adminA", "federation");
const adminOfA = onlyFor("adminA");
const federation: Row = { may: ["federation"], others: "NOT_ALLOWED" };
const federationCase: Row = { ...federation, tellsMissing: true };

/**
 * Who may do what about things of organisation A: the one place where that is written down for the whole API. Visitors and
 * people whose account is disabled are asked to sign in wherever they may not. A procedure without a row fails the tests.
 */
export const policyTable: Readonly<Record<string, Row>> = {
  "account.viewer": everybody,
  "account.demoAccounts": everybody,
  "account.register": everybody,
  "account.signIn": everybody,
  "account.signOut": everybody,
  "account.signOutEverywhere": signedIn,
  "account.changePassword": signedIn,
  "account.changeLocale": signedIn,
  "applicants.list": staffOfA,
  "applicants.open": staffOfA,
  "attendance.mine": signedIn,
  "attendance.checkIn": volunteerOwn,
  "attendance.checkOut": { ...volunteerOwn, prepare: comeIn },
  "broadcast.send": staffOfA,
  "broadcast.list": staffOfA,
  "broadcast.reach": staffOfA,
  "deliveries.dead": federation,
  "deliveries.retry": federation,
  "calendarFeed.show": signedIn,
  "calendarFeed.create": signedIn,
  "calendarFeed.revoke": signedIn,
  "claim.use": { ...signedIn, prepare: leaveCode },
  "companion.list": signedIn,
  "companion.save": signedIn,
  "companion.remove": volunteerOwn,
  "companion.makeCode": volunteerOwn,
  "credentials.mine": signedIn,
  "credentials.claim": { ...volunteerOwn, prepare: uploadPaper },
  "credentials.renew": { ...volunteerOwn, prepare: uploadPaper },
  "credentials.answer": { ...volunteerOwn, prepare: askBack },
  "credentials.withdraw": volunteerOwn,
  "courses.list": everybody,
  "courses.show": everybody,
  "courses.enrol": signedIn,
  "courses.withdraw": volunteerOwn,
  "courses.mine": signedIn,
  "courses.record": signedIn,
  "courseDesk.list": staffOfA,
  "courseDesk.create": staffOfA,
  "courseDesk.edit": staffOfA,
  "courseDesk.changeStatus": staffOfA,
  "courseDesk.addSession": staffOfA,
  "courseDesk.editSession": staffOfA,
  "courseDesk.cancelSession": staffOfA,
  "courseDesk.roll": staffOfA,
  "courseDesk.mark": staffOfA,
  "cover.open": volunteerOwn,
  "cover.openSeat": staffOfA,
  "cover.close": staffOfA,
  "cover.answer": volunteerOwn,
  "cover.mine": signedIn,
  "cover.show": staffOfA,
  "desk.today": staffOfA,
  "desk.week": staffOfA,
  "desk.projects": staffOfA,
  "desk.project": staffOfA,
  "desk.shift": staffOfA,
  "desk.contact": staffOfA,
  "desk.waitingHours": staffOfA,
  "desk.members": staffOfA,
  "desk.places": staffOfA,
  "districtFigures.show": federation,
  "districtFigures.waiting": federation,
  "supply.show": federation,
  "plans.list": plannersOfA,
  "plans.start": plannersOfA,
  "plans.progress": { ...plannersOfA, prepare: planOf("running") },
  "plans.show": { ...plannersOfA, prepare: planOf("done") },
  "plans.cancel": { ...plannersOfA, prepare: planOf("running") },
  "plans.accept": { ...plannersOfA, prepare: planOf("done") },
  "figures.landing": everybody,
  "hoursDesk.confirm": staffOfA,
  "hoursReview.list": federation,
  "hoursReview.overdue": federation,
  "hoursReview.decide": onlyFor("federation"),
  "invitees.find": staffOfA,
  "invitees.inviteContact": staffOfA,
  "myHours.list": signedIn,
  "myHours.entry": volunteerOwn,
  "myHours.progress": signedIn,
  "myOrganisation.list": signedIn,
  "myOrganisation.handIn": signedIn,
  "myOrganisation.resubmit": { ...adminOfA, prepare: returnApplication },
  "myOrganisation.addMember": adminOfA,
  "myOrganisation.changeRole": adminOfA,
  "myOrganisation.removeMember": adminOfA,
  "mySignups.list": signedIn,
  "notices.list": signedIn,
  "notices.unread": signedIn,
  "notices.markRead": volunteerOwn,
  "notices.markAllRead": signedIn,
  "notices.preferences": signedIn,
  "notices.savePreferences": signedIn,
  "mySignups.range": signedIn,
  "organisation.directory": everybody,
  "organisationCase.queue": federation,
  "organisationCase.show": federation,
  "organisationCase.decide": federationCase,
  "imports.batches": federation,
  "imports.codes": { ...onlyFor("federation"), prepare: takeTableIn },
  "imports.undo": { ...onlyFor("federation"), prepare: takeTableIn },
  "pool.search": federation,
  "pool.searchForDesk": staffOfA,
  "pool.openSeats": staffOfA,
  "pool.invite": { ...staffOfA, prepare: agreeToPool },
  "pool.health": federation,
  "pool.savePopulation": federation,
  "pool.markLeading": federationCase,
  "professionalProfile.mine": signedIn,
  "professionalProfile.save": signedIn,
  "professionalProfile.consent": signedIn,
  "professionalProfile.list": everybody,
  "professionalProfile.show": { ...everybody, prepare: agreeToPool },
  "matching.projectsForMe": signedIn,
  "matching.weekFairness": federation,
  "profile.show": signedIn,
  "profile.save": signedIn,
  "profile.giveGuardianConsent": signedIn,
  "wishes.show": signedIn,
  "wishes.save": signedIn,
  "wishes.choosePlainOrder": signedIn,
  "project.search": everybody,
  "project.facets": everybody,
  "project.show": everybody,
  "project.moreShifts": everybody,
  "projectDesk.create": { ...staffOfA, others: "NOT_ALLOWED", tellsMissing: true },
  "projectDesk.edit": staffOfA,
  "projectDesk.changeStatus": staffOfA,
  "projectDesk.courses": staffOfA,
  "recognition.candidates": federation,
  "recognition.issued": federation,
  "recognition.issue": { ...federationCase, prepare: serveFiveDays },
  "roll.note": staffOfA,
  "escalation.raise": volunteerOwn,
  "escalation.mine": signedIn,
  "escalation.show": { ...onlyFor("volunteer", "organizerA", "adminA"), prepare: callForHelp },
  "escalation.answer": { ...staffOfA, prepare: callForHelp },
  "escalation.open": staffOfA,
  "learning.record": federation,
  "learning.mine": signedIn,
  "supervision.write": { ...staffOfA, prepare: supervise },
  "supervision.withdraw": { ...onlyFor("organizerA"), prepare: supervise },
  "supervision.list": staffOfA,
  "supervision.mine": signedIn,
  "supervision.choices": onlyFor("memberA", "organizerA", "adminA"),
  "safetyCheck.record": federation,
  "safetyCheck.confirm": federation,
  "safetyCheck.list": federation,
  "safetyCheck.mine": signedIn,
  "verification.queue": federation,
  "verification.show": federation,
  "verification.decide": federation,
  "verification.revoke": federation,
  "series.list": staffOfA,
  "series.show": staffOfA,
  "series.create": staffOfA,
  "series.preview": staffOfA,
  "series.edit": staffOfA,
  "series.cancel": staffOfA,
  "shift.add": staffOfA,
  "shift.addMany": staffOfA,
  "shift.cancel": staffOfA,
  "shift.move": staffOfA,
  "shift.changeSeats": staffOfA,
  "shift.removePerson": staffOfA,
  "shift.standIn": staffOfA,
  "signup.join": signedIn,
  "signup.joinGroup": volunteerOwn,
  "walkIn.add": staffOfA,
  "walkIn.renewCode": staffOfA,
  "workRules.show": signedIn,
  "workRules.set": federation,
  "skills.catalogue": everybody,
  "skills.counts": federation,
  "skills.addSkill": federation,
  "skills.retire": federation,
  "skills.bringBack": federation,
  "skills.addCredentialType": federation,
  "skills.saveTypeSetting": federation,
  "signup.withdraw": volunteerOwn,
  "signup.reconfirm": volunteerOwn,
  "signup.cantCome": volunteerOwn,
  "swap.partners": volunteerOwn,
  "swap.ask": volunteerOwn,
  "swap.answer": volunteerOwn,
  "swap.takeBack": volunteerOwn,
  "swap.mine": signedIn,
  "standing.offer": everybody,
  "standing.take": signedIn,
  "standing.end": volunteerOwn,
  "standing.mine": signedIn,
  "signup.accept": volunteerOwn,
  "signup.decline": volunteerOwn,
  "signup.invite": staffOfA,
  "signup.answer": staffOfA,
  "signup.undoAnswer": { ...staffOfA, prepare: refuseApplication },
};

/** The volunteer's application was refused a moment ago, and nobody has been told. */
async function refuseApplication(db: Db, { appliedId }: Neighbourhood): Promise<void> {
  const at = new Date();
  await db.updateTable("signup").set({ status: "refused", ended_at: at }).where("id", "=", appliedId).execute();
  await db
    .insertInto("outbox_message")
    .values({
      topic: "signup.refused",
      payload: JSON.stringify({ signupId: appliedId }),
      dedupe_key: answerKey(appliedId, "signup.refused"),
      created_at: at,
      available_at: new Date(at.getTime() + 60_000),
    })
    .execute();
}

async function comeIn(db: Db, { liveSignupId, people }: Neighbourhood): Promise<void> {
  const minuteAgo = new Date(Date.now() - 60_000);
  const signs = { status: "present", in_at: minuteAgo, in_by: "self" } as const;
  await db
    .insertInto("attendance")
    .values({ ...signs, signup_id: liveSignupId, noted_by: people.volunteer.personId, noted_at: minuteAgo })
    .execute();
}

async function returnApplication(db: Db, { organisationA }: Neighbourhood): Promise<void> {
  const returned = { status: "returned", status_reason: "for the test" } as const;
  await db.updateTable("organisation").set(returned).where("id", "=", organisationA).execute();
}

/** A hundred hours and more: the first star. */
async function serveFiveDays(db: Db, { organisationA: organisationId, people }: Neighbourhood): Promise<void> {
  for (const day of [1, 3, 5, 7, 9]) {
    const [start, end] = [`2026-02-0${day}T00:00:00Z`, `2026-02-0${day}T23:00:00Z`];
    const shift = await insertShift(db, { organisationId, start, end });
    await insertService(db, { person: people.volunteer.personId, shift });
  }
}

/** The volunteer has uploaded a paper, and a credential of theirs ends soon. */
async function uploadPaper(db: Db, { verifiedId, people }: Neighbourhood): Promise<void> {
  await db.deleteFrom("document").where("id", "=", paperId).execute();
  await db
    .insertInto("document")
    .values({
      id: paperId,
      person_id: people.volunteer.personId,
      file_name: "paper.jpg",
      media_type: "image/jpeg",
      byte_size: 1,
      sha256: "0".repeat(64),
      key_id: "none",
      sealed: Buffer.from("sealed"),
      created_at: new Date(),
    })
    .execute();
  const soon = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
  await db
    .updateTable("credential")
    .set({ type_code: "first_aider.red_cross", issued_on: "2024-01-01", valid_until: soon })
    .where("id", "=", verifiedId)
    .execute();
}

/** A clerk of the federation has a question about the volunteer's claim. */
async function askBack(db: Db, { claimId }: Neighbourhood): Promise<void> {
  await db.updateTable("credential").set({ status: "asked" }).where("id", "=", claimId).execute();
}

/** Somebody came to the door without an account; the code stands for them and for nobody before. */
async function leaveCode(db: Db): Promise<void> {
  const [created_at, expires_at] = [new Date(), new Date(Date.now() + 3_600_000)];
  const staff = await insertPerson(db);
  const { id } = await db
    .insertInto("person")
    .values({ name: "Walk-in", created_at })
    .returning("id")
    .executeTakeFirstOrThrow();
  const code_hash = hashClaimCode(claimCode);
  await db.deleteFrom("person_claim").where("code_hash", "=", code_hash).execute();
  await db
    .insertInto("person_claim")
    .values({ code_hash, person_id: id, created_by: staff.personId, created_at, expires_at })
    .execute();
}
