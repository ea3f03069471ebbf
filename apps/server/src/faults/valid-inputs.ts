import { privacyNoticeVersion } from "@nuanlin/domain/accounts/account";
import { southTaihuNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { seatPlan } from "@nuanlin/testing/shift-factory";
import { type Neighbourhood, neighbourPassword } from "./neighbourhood.ts";
import { only } from "./only.ts";

const hour = 3_600_000;
let counter = 0;

const project = {
  title: "Reading aloud",
  summary: "An hour of reading with neighbours",
  description: "We read the newspaper aloud.",
  need: "Six neighbours can no longer read small print.",
  category: "0001",
  targetGroups: ["03"],
  safeguards: ["01"],
  risks: "The stairs are steep.",
  protections: "Nobody carries anything.",
  dangerous: false,
  nearMinors: false,
  isVolunteering: true,
  training: "",
  insurance: { insurer: "Insurer", policyNumber: "P1", validFrom: "2026-01-01", validUntil: "2040-12-31" },
  place: {
    create: {
      name: "Library",
      address: "2 Test Road",
      point: { lat: 30.87, lng: 120.1 },
      divisionCode: "330502010",
      timeZone: "Asia/Shanghai",
    },
  },
  seatPlan: [seatPlan({ skills: [] })],
};

const application = {
  kind: "volunteer_team",
  name: "Lantern team",
  divisionCode: "330502010",
  description: "Neighbours who read aloud",
  address: "3 Test Road",
  contactName: "Contact",
  contactPhone: "13800000001",
  creditCode: null,
};

/**
 * What each procedure takes, filled so that it succeeds for whoever may: about things of organisation A, as they are after
 * `settleNeighbourhood`. Procedures that take nothing have `undefined`. A procedure that is not listed here fails the tests.
 */
export function validInputs(at: Neighbourhood, now: Date): Readonly<Record<string, unknown>> {
  counter += 1;
  const { organisationA: organisationId, projectId, draftId, shiftId, signupId, liveSignupId, people } = at;
  const street = only(southTaihuNewDistrict.streets);
  const in100 = now.getTime() + 100 * hour;
  const shift = { start: in100, end: in100 + 2 * hour, breakMinutes: 0, placeId: null, seats: [seatPlan()] };
  return {
    "account.viewer": undefined,
    "account.demoAccounts": undefined,
    "account.register": {
      name: "Newcomer",
      contact: `1360${String(process.pid % 1000).padStart(3, "0")}${String(counter).padStart(4, "0")}`,
      password: neighbourPassword,
      noticeVersion: privacyNoticeVersion,
      locale: "zh-CN",
    },
    "account.signIn": { contact: at.volunteerPhone, password: neighbourPassword },
    "account.signOut": undefined,
    "account.signOutEverywhere": undefined,
    "account.changePassword": { current: neighbourPassword, next: "deng ta chu ri" },
    "account.changeLocale": { locale: "en" },
    "attendance.mine": undefined,
    "attendance.checkIn": { signupId: liveSignupId },
    "attendance.checkOut": { signupId: liveSignupId },
    "desk.today": { organisationId },
    "desk.projects": { organisationId },
    "desk.project": { projectId },
    "desk.shift": { shiftId },
    "desk.contact": { signupId },
    "desk.waitingHours": { organisationId },
    "desk.members": { organisationId },
    "desk.places": { organisationId },
    "districtFigures.show": { period: "month", street },
    "districtFigures.waiting": undefined,
    "figures.landing": undefined,
    "hoursDesk.confirm": { entries: [{ id: at.proposedId, minutes: 100, reason: "They left a little earlier." }] },
    "hoursReview.list": { organisationId, street: null, nature: "verified", cursor: null },
    "hoursReview.overdue": undefined,
    "hoursReview.decide": { ids: [at.confirmedId], decision: "returned", reason: "The times do not fit." },
    "myHours.list": { cursor: { start: now.getTime(), id: at.confirmedId }, limit: 20 },
    "myHours.entry": { entryId: at.confirmedId },
    "myHours.progress": { year: 2026 },
    "myOrganisation.list": undefined,
    "myOrganisation.handIn": { ...application, name: `Lantern team ${counter}` },
    "myOrganisation.resubmit": {
      organisationId,
      organisation: { ...application, name: `Station A mended ${counter}` },
    },
    "myOrganisation.addMember": { organisationId, contact: at.strangerPhone, role: "organizer" },
    "myOrganisation.changeRole": { organisationId, personId: people.memberA.personId, role: "organizer" },
    "myOrganisation.removeMember": { organisationId, personId: people.memberA.personId },
    "mySignups.list": { when: "coming", cursor: { start: now.getTime(), id: signupId } },
    "organisation.directory": { division: "330502010" },
    "organisationCase.queue": { status: "approved", limit: 10 },
    "organisationCase.show": { organisationId },
    "organisationCase.decide": { organisationId, decision: "suspended", reason: "For the test." },
    "profile.show": undefined,
    "profile.save": {
      name: "Neighbour",
      birthDate: "1990-03-12",
      divisionCode: "330502010",
      reachKm: 5,
      skills: [],
      slots: [],
      interests: ["0001"],
    },
    "profile.giveGuardianConsent": { guardianName: "Guardian", guardianPhone: "13800000002", agreed: true },
    "project.search": {
      text: "tea",
      categories: ["0001"],
      divisions: ["330502010"],
      near: { lat: 30.87, lng: 120.1, maxKm: 5 },
      from: "2026-01-01",
      to: "2040-01-01",
      weekdays: [1, 2],
      age: 30,
      cursor: 0,
      limit: 10,
    },
    "project.facets": { text: "tea" },
    "project.show": { projectId, shiftId },
    "project.moreShifts": { projectId, cursor: { start: now.getTime(), id: shiftId } },
    "projectDesk.create": { organisationId, project },
    "projectDesk.edit": { projectId: draftId, project },
    "projectDesk.changeStatus": { projectId: draftId, to: "published" },
    "recognition.candidates": undefined,
    "recognition.issued": { limit: 10 },
    "recognition.issue": { personId: people.volunteer.personId, level: 1 },
    "roll.note": {
      shiftId: at.liveShiftId,
      lines: [{ signupId: liveSignupId, status: "present", inAt: "now", outAt: null }],
    },
    "shift.add": { projectId, shift },
    "shift.addMany": { projectId, shifts: [shift] },
    "shift.cancel": { shiftId, reason: "A storm is coming." },
    "shift.move": { shiftId, start: in100, end: in100 + 2 * hour, breakMinutes: 10 },
    "shift.changeSeats": { shiftId, seats: [{ seatId: at.seatId, minHeads: 1, maxHeads: 5 }] },
    "shift.removePerson": { signupId, reason: "They asked for it." },
    "signup.join": { seatId: at.openSeatId },
    "signup.withdraw": { signupId, reason: "" },
  };
}
