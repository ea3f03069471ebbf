import { headingOf } from "@nuanlin/domain/pool/import-sheet";
import type { Noun, ProfileField } from "@nuanlin/domain/problem";
import { showInstant, showPeriod } from "./dates.ts";
import { plural } from "./messages.ts";
import type { ProblemSentences } from "./problem-text.ts";
import { showHours } from "./quantities.ts";

const nouns: Record<Noun, string> = {
  project: "This project",
  shift: "This shift",
  seat: "This place",
  signup: "This sign-up",
  organisation: "This organisation",
  person: "This person",
  hours: "This entry of hours",
  place: "This location",
  page: "This page",
  series: "This series",
  standing: "This regular place",
  companion: "This companion",
  cover: "This call for cover",
  swap: "This swap",
  notice: "This message",
  delivery: "This delivery",
  credential: "This credential",
  document: "This document",
  safety_check: "This check",
  supervision: "This supervision",
  escalation: "This call",
  course: "This course",
  session: "This session",
  enrolment: "This enrolment",
  batch: "This batch",
  plan: "This plan",
  skill: "This skill",
};

const profileFields: Record<ProfileField, string> = {
  name: "your name",
  birthDate: "your date of birth",
  division: "the community you live in",
  phoneOrEmail: "a phone number or e-mail",
};

function minutesText(minutes: number): string {
  return `${showHours(minutes, "en")} hours`;
}

function waitText(seconds: number): string {
  if (seconds < 90) return plural(Math.max(1, seconds), { one: "1 second", other: `${seconds} seconds` });
  return `${Math.ceil(seconds / 60)} minutes`;
}

export const problemTextEn: ProblemSentences = {
  NOT_SIGNED_IN: () => "Sign in and you can carry on.",
  NOT_ALLOWED: () => "This takes another role. Ask the person in charge of the organisation.",
  WRONG_CREDENTIALS: () => "Account and password do not match. Have a look at capitals and small letters.",
  TOO_MANY_ATTEMPTS: (p) => `That was a lot of tries. Come back in ${waitText(p.retryAfterSeconds)}.`,
  ACCOUNT_DISABLED: () => "This account is switched off. The federation can help to bring it back.",
  PHONE_TAKEN: () => "This phone number has an account already. Just sign in.",
  EMAIL_TAKEN: () => "This e-mail has an account already. Just sign in.",
  PASSWORD_COMMON: () => "Many people use this password. Choose words that only you would think of.",
  TOO_YOUNG_FOR_ACCOUNT: (p) => `From ${p.minAge} on you can register yourself. A parent can come along with you.`,

  NOT_FOUND: (p) => `${nouns[p.what]} is not here any more, it may have been taken down. Go back and look at others.`,
  INVALID_INPUT: () => "A few things need another look. Mend them and send again.",
  BODY_TOO_LARGE: (p) =>
    `That is too much, at most ${Math.floor(p.maxBytes / 1024)} KB. Make it shorter and send again.`,
  BATCH_TOO_LARGE: (p) => `At most ${p.max} at a time. Do it in several goes.`,
  FOREIGN_ORIGIN: () => "This request did not come from a page of Nuanlin. Do it again from here.",
  UNSUPPORTED_CONTENT: () => "We cannot read this format. Try another one.",
  CONFLICT_TRY_AGAIN: () => "Somebody changed this at the same moment. Press once more.",
  DATABASE_UNAVAILABLE: () => "Our records are coming back. What you filled in is still here, try again in a while.",
  INTERNAL: () => "Something went wrong on our side and has been noted. Try again in a while.",
  NETWORK: () => "No connection. What you filled in is still here, try again.",

  PROFILE_INCOMPLETE: (p) =>
    `Still missing: ${p.missing.map((field) => profileFields[field]).join(", ")}. Add it and you can join.`,
  PROJECT_NOT_PUBLISHED: () => "This project takes no sign-ups now. Come back when it is open.",
  SHIFT_STARTED: () => "This shift has begun. Look at the later ones.",
  SHIFT_CANCELLED: () => "This shift was called off. Look at the others.",
  SEAT_FULL: () => "Full. Try another shift or the place next to it.",
  SHIFT_OVERLAP: (p, view) =>
    `You already have “${p.otherTitle}” on ${showPeriod(p.otherStart, p.otherEnd, view)}, at the same time.`,
  ALREADY_SIGNED_UP: () => "You are in this shift already. It is in your schedule.",
  SKILLS_MISSING: (p) =>
    `You lack ${plural(p.skills.length, { one: "1 skill", other: `${p.skills.length} skills` })} for this place. If you have them, add them to your profile.`,
  PROFESSIONAL_ONLY: () =>
    "This place needs a professional certificate. The volunteer's place beside it is open to you.",
  CREDENTIAL_NOT_VERIFIED: () => "Your certificate is being checked. Once it has passed you can join.",
  CREDENTIAL_EXPIRED: (p) =>
    `Your certificate is valid to ${p.validUntil} and will have run out that day. Renew it, then join.`,
  CREDENTIAL_EXISTS: () => "This certificate is in your profile already.",
  TOO_YOUNG: (p) =>
    `This place is for people of ${p.minAge} and over; you are ${p.ageOnDay} that day. Look at the others.`,
  MINOR_DANGEROUS: () => "Service that may be dangerous is for people over 18. Look at the other projects.",
  GUARDIAN_CONSENT_MISSING: () => "A parent's consent is missing. Ask them to confirm first.",
  SAFETY_CHECK_MISSING: () =>
    "Serving children needs a background check first; it is free. Ask the federation to make it.",
  SAFETY_CHECK_EXPIRED: (p) =>
    `Your background check ended on ${p.validUntil}; it is made again every year. Ask the federation.`,
  SAFETY_CHECK_NOT_CLEAR: () => "You cannot take this place now. Ask the federation if you want to know why.",
  TRAINING_NEEDED: (p) => `Take this course first: ${p.courses.map(({ title }) => title).join(", ")}.`,
  HOURS_NEEDED: (p) =>
    `This project asks for ${minutesText(p.minutes)} of service; you have ${minutesText(p.have)}. Start with another project.`,
  OUTSIDE_AREA: () =>
    "This project asks only neighbours who live near. If you have moved, change the address in your profile.",
  INSURANCE_ENDS: (p) =>
    `The insurance of this project ends on ${p.validUntil}. Sign up when the organizer has renewed it.`,
  WAITS_FOR_PROFESSIONAL: (p) =>
    `${p.count === 1 ? "One professional has" : `${p.count} professionals have`} to come first; you can wait in line.`,
  RATIO_REACHED: (p) =>
    `One professional looks after at most ${p.ratio} volunteers, and that is reached. You can wait in line.`,
  NOT_SIGNED_UP: () => "You are not in this shift. Join it first.",
  WITHDRAW_TOO_LATE: (p, view) =>
    `After ${showInstant(p.deadline, view)} this cannot be cancelled with one tap. Say that you can’t come, and the organizers hear at once.`,

  CHECK_IN_TOO_EARLY: (p, view) => `You are early. Check-in opens ${showInstant(p.opensAt, view)}.`,
  CHECK_IN_CLOSED: () => "Check-in has closed. Tell the organizer, who can add it.",
  NOT_CHECKED_IN: () => "You have not checked in yet. Do that before you check out.",
  ALREADY_CHECKED_OUT: () => "You have checked out. Your hours are being counted.",
  ATTENDANCE_ALREADY_COUNTED: () => "This attendance is in the hours already. Change it there.",

  ORGANISATION_NOT_APPROVED: () => "The organisation is being reviewed. You can publish once it is approved.",
  ORGANISATION_EXISTS: () => "There is an organisation of this name or code already. Join that one.",
  ORGANISATION_WRONG_STATE: () => "The state of this organisation has just changed. Reload to see where it is.",
  ORGANISATION_SUSPENDED: () =>
    "The organisation is suspended and cannot publish or record for now. The federation can help to bring it back.",
  LAST_ADMIN: () => "An organisation needs at least one person in charge. Make somebody else one first.",
  RISKS_MISSING: () => "Write down the possible risks before you publish.",
  PROTECTIONS_MISSING: () => "Write down how people are protected before you publish.",
  SAFEGUARDS_MISSING: () => "Choose at least one thing that volunteers are given.",
  INSURANCE_MISSING: () => "This may be dangerous: give the insurer, the policy number and its period first.",
  TRAINING_MISSING: () => "This kind of service needs training first. Say how people are trained.",
  NOT_VOLUNTEERING: () => "This is not volunteering, so it cannot be published or counted here.",
  MINORS_IN_DANGER: () => "Service that may be dangerous cannot take minors. Set the least age to 18.",
  FORBIDDEN_WORD: (p) => `“${p.word}” cannot stand here. Say it another way.`,
  NO_SEATS: () => "There are no places yet. Add at least one.",
  NO_SHIFTS: () => "There are no shifts yet. Add at least one.",
  PROJECT_CLOSED: () => "This project is over and cannot be changed.",
  SHIFT_IN_PAST: () => "That time has passed. Choose a later one.",
  SHIFT_TOO_LONG: (p) => `A shift has at most ${minutesText(p.maxMinutes)}. Make several of it.`,
  SEATS_BELOW_SIGNUPS: (p) =>
    `“${p.seatName}” has ${plural(p.taken, { one: "1 person", other: `${p.taken} people` })} signed up; there cannot be fewer places.`,
  PLACE_MISSING: () => "The project has no location yet. Give it one before you plan shifts.",
  PEOPLE_OVERLAP: (p) =>
    `${plural(p.count, { one: "1 person who joined is", other: `${p.count} people who joined are` })} in another shift then. Choose another time, or talk to them first.`,
  SHIFT_HAS_SIGNUPS: (p) =>
    `${plural(p.count, { one: "1 person has", other: `${p.count} people have` })} joined this shift. Talk to them before you call it off.`,

  JOIN_CODE_MISSING: () => "This project is entered with a code. Ask the organizer for it.",
  JOIN_CODE_WRONG: () => "The code does not match. Have another look at the digits.",
  INVITATION_ONLY: () => "Only people whom the organizer asked can join. Contact them if you would like to come.",
  ACTION_CHANGED: () => "Things have just changed. Look at what the button says now, then press.",
  NO_WAITLIST: () => "Full, and there is no waitlist here. Look at the other shifts.",
  NOT_OFFERED: () => "No place is waiting for your answer now. See where it stands in your schedule.",
  OFFER_OVER: (p, view) =>
    `The place was kept for you until ${showInstant(p.answerBy, view)} and went to the next person. You can wait again.`,
  ALREADY_ANSWERED: () => "Somebody has answered this already. Reload to see.",
  UNDO_TOO_LATE: () => "It is too late to undo; the person has been told.",
  GROUP_TOO_BIG: (p) => `At most ${p.max} people come together, you included. Bring fewer.`,
  GROUP_NOT_ENOUGH_PLACES: (p) =>
    p.free > 0
      ? `Only ${plural(p.free, { one: "1 place is", other: `${p.free} places are` })} left. Bring fewer people or choose another shift.`
      : "The places have just gone. Choose another shift.",
  GROUP_SAME_PERSON: (p) => `“${p.name}” is listed twice. Once is enough for each person.`,
  GROUP_MEMBER: (p) => `${p.name}: `,
  WALK_IN_TOO_EARLY: (p, view) =>
    `People can be added at the door from ${showInstant(p.opensAt, view)} on. Until then they can sign up themselves.`,
  WALK_IN_CLOSED: () => "This shift is over, so nobody can be added at the door.",
  CLAIM_CODE_WRONG: () => "This code does not match or has run out. Ask the organizer for a new one.",
  REST_TOO_SHORT: (p) =>
    `Only ${minutesText(p.restMinutes)} of rest between this and “${p.otherTitle}”; it takes ${minutesText(p.neededMinutes)}. The organizer can make an exception.`,
  DAY_TOO_LONG: (p) =>
    `That day would come to ${minutesText(p.minutes)}; at most ${minutesText(p.maxMinutes)} a day. The organizer can make an exception.`,
  WEEK_TOO_LONG: (p) =>
    `That week would come to ${minutesText(p.minutes)}; at most ${minutesText(p.maxMinutes)} a week. The organizer can make an exception.`,
  MINOR_DAY_TOO_LONG: (p) =>
    `Under 18, at most ${minutesText(p.maxMinutes)} a day; that day would come to ${minutesText(p.minutes)}. Choose another day.`,
  MINOR_HOURS: (p) => `Under 18, service lies between ${p.from} and ${p.until}. Choose another time.`,
  SERIES_RULE_INVALID: () => "This repeat rule cannot be read. Choose it again.",
  SERIES_EMPTY: () => "This rule gives no shift at all. Have a look at the dates.",
  SERIES_TOO_MANY: (p) => `At most ${p.max} shifts at a time. Make it shorter.`,
  SERIES_ENDED: () => "This series has ended. You can start another one.",
  SERIES_CHANGED: () => "Somebody joined or changed something after the preview. Look at the new one, then decide.",
  STANDING_FULL: (p) =>
    p.open > 0
      ? `The regular places are taken; ${plural(p.open, { one: "1 is", other: `${p.open} are` })} kept for newcomers. You can still join shift by shift.`
      : "The regular places are taken. You can still join shift by shift.",
  STANDING_EXISTS: () => "You already come to this series regularly.",
  COVER_OVER: () => "Somebody has stepped in already. Thank you for being willing.",
  COVER_EXISTS: () => "We are asking people already and will tell you.",
  NOBODY_TO_ASK: () => "There is nobody suitable to ask at the moment. Talking to the organizer is faster.",
  SWAP_OVER: () => "This swap is over. You can ask again.",
  SWAP_DECLINED: (p, view) =>
    p.askAgainAt === null
      ? "They said twice that this swap does not suit them. Ask somebody else."
      : `They said that this swap does not suit them. From ${showInstant(p.askAgainAt, view)} on you can ask once more.`,
  SWAP_SELF: () => "A swap takes another person. Choose somebody else's shift.",
  NOT_AGREED: () => "Ask the person first; sign them up once they have agreed.",
  NO_RECIPIENTS: () => "There is nobody in this shift to write to yet.",
  DOCUMENT_MISSING: () => "A photo or file of the paper is missing. Upload one first.",
  DOCUMENT_TYPE: () => "This kind of file cannot be taken. Upload a photo (JPG, PNG, WebP) or a PDF.",
  DOCUMENT_TOO_LARGE: (p) =>
    `The file is too big; ${Math.floor(p.maxBytes / 1_048_576)} MB at most. Take a smaller picture.`,
  DOCUMENT_ACTIVE: () => "This PDF holds a program or an attachment. Print it to a plain PDF, or take a photo.",
  DOCUMENT_BROKEN: () => "This file cannot be opened. Use another one, or take a photo.",
  DOCUMENT_LOCKED: () => "This PDF has a password. Remove it and upload again.",
  DOCUMENT_SEALED: () =>
    "This paper is sealed and its key is not at hand now; look again later, or tell the federation.",
  IMAGE_TOO_LARGE: (p) => `The picture is too large; ${p.maxMegapixels} megapixels at most. Make it smaller.`,
  TOO_MANY_DOCUMENTS: (p) => `At most ${p.max} files for one credential. Remove one first.`,
  CREDENTIAL_WRONG_STATE: () => "This credential has just changed. Reload to see where it stands.",
  CREDENTIAL_NUMBER_FORMAT: () => "The number does not look like one of this kind. Compare it with the paper.",
  CREDENTIAL_OF_SOMEBODY: () => "This number stands under another name. Ask the federation to find the mistake.",
  RENEWAL_TOO_EARLY: (p) => `It is too early to renew; it opens on ${p.from}.`,
  SECOND_PERSON_NEEDED: () => "The law wants two people here. Ask a colleague for the second yes.",
  CONFLICT_OF_INTEREST: () => "You belong to the same organisation as this person. Ask a colleague to look at it.",
  SKILL_RETIRED: () => "One skill is no longer offered. Choose one that is close to it.",
  SKILL_UNKNOWN: () => "One skill is not in the list. Reload and choose again.",
  ENTRY_EXISTS: () => "The list already has an entry of this name. Use that one.",
  FIXED_BY_LAW: () => "The law fixes this; it cannot be changed.",
  NO_PROFESSIONAL_ON_DUTY: () => "No professional is in this shift now. If it is urgent, call 12356, 110 or 120.",
  PERSONAL_DETAILS_IN_TEXT: () =>
    "There is an identity or mobile number in the text. Leave out names and stories of the people served.",
  ENTRY_STANDS: () => "Written more than 24 hours ago, so it stands. To correct it, write another one.",
  ESCALATION_CLOSED: () =>
    "This shift is not on now, so nobody can be called. If it is urgent, call 12356, 110 or 120.",
  NOT_A_PROFESSIONAL: () => "This needs a verified professional credential. Upload yours first.",
  COURSE_FULL: () => "This session is full. Look at the other ones.",
  COURSE_WRONG_STATE: () => "This course has just changed. Reload to see it.",
  COURSE_STARTED: () => "This session has begun. Look at the other ones.",
  COURSE_NOT_STARTED: (p, view) => `The roll can be called once it begins, ${showInstant(p.startsAt, view)}.`,
  LEARNING_STANDS: (p) => `It has been on the record for more than ${p.days} days, so it stands.`,
  ALREADY_ENROLLED: () => "You are in this session already; just come.",
  ENROLMENT_WRONG_STATE: () => "This enrolment has just changed. Reload to see it.",
  FILE_UNREADABLE: () => "This table cannot be read. Save it as CSV or XLSX and try again.",
  FILE_COLUMNS: (p) =>
    `These columns are missing: ${p.missing.map((column) => headingOf(column, "en")).join(", ")}. Compare with the template.`,
  FILE_TOO_MANY_ROWS: (p) => `At most ${p.max} rows at once. Split the file.`,
  PLAN_WRONG_STATE: () => "This plan has just changed. Reload to see it.",
  PLAN_RUNNING: () => "A plan is being made already. Wait for it, or stop it first.",
  BATCH_WRONG_STATE: () => "This batch has just changed. Reload to see it.",
  NAMES_DIFFER: () => "The name on this record is not the one on your account. Please ask the federation to look.",

  HOURS_NOT_FINISHED: (p, view) => `It can be recorded after it ends, ${showInstant(p.endsAt, view)}.`,
  HOURS_WRONG_STATE: () => "The state of this entry has just changed. Reload to see where it is.",
  HOURS_OVERLAP: (p, view) =>
    `${showPeriod(p.otherStart, p.otherEnd, view)} is recorded already; times cannot overlap.`,
  HOURS_EMPTY: () => "There is no time to record. Have a look at start and end.",
  HOURS_TOO_LONG: (p) => `One entry has at most ${minutesText(p.maxMinutes)}. Have a look at start and end.`,
  OWN_HOURS: () => "Your own hours are for somebody else to check.",
  OWN_CASE: () => "This one is about yourself. Ask a colleague to decide.",
  REASON_MISSING: () => "Write a line to say why; the other person will see it.",
  STAR_NOT_REACHED: (p) => `${minutesText(p.minutesMissing)} to go until star ${p.level}.`,
  RECOGNITION_EXISTS: () => "This step has been awarded already.",
};
