import { plural } from "../../shared/messages.ts";
import type { NoticeWords, Sentences } from "./notice-words.ts";

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
/** Whoever it is at the beginning of a sentence. */
const Name = (w: NoticeWords) => capital(w.name);
const Organisation = (w: NoticeWords) => capital(w.organisation);
const Title = (w: NoticeWords) => capital(w.title);

/** What the inbox says in English, as the mails do but in a sentence or two. */
export const sentencesEn: Sentences = {
  "signup.confirmed": (w) => `A place in ${w.title} is kept for ${w.you}`,
  "signup.waiting": (w) => `${Title(w)} is full. We tell you as soon as it is ${w.your} turn`,
  "signup.offered": (w) => `A place in ${w.title} came free, and it is ${w.your} turn`,
  "signup.offer_lapsed": (w) =>
    `We heard nothing about the place in ${w.title} and asked the next person. You are welcome to sign up again`,
  "signup.invited": (w) => `${Organisation(w)} would like ${w.you} to join ${w.title}`,
  "signup.invitation_lapsed": (w) => `The invitation to ${w.title} has ended. See whether there is still room`,
  "signup.application_lapsed": (w) =>
    `${Organisation(w)} did not answer the application to ${w.title} in time. This is not your doing; you can apply again`,
  "signup.refused": (w) => `No place in ${w.title} this time. Other shifts are looking for people too`,
  "signup.removed": (w) => `${Organisation(w)} took back ${w.your} place in ${w.title}. No need to come`,
  "signup.handed_over": (w) => `Somebody took ${w.your} place in ${w.title}. Thank you for saying so early`,
  "shift.moved": (w) => `${Title(w)} moved to another time. Please say whether you can come then`,
  "shift.cancelled": (w) => `${Title(w)} is cancelled; no need to come. Thank you for keeping the time free`,
  "shift.reminder": (w) => `${Title(w)} is coming up. If you cannot come, say so now`,
  "standing.skipped": (w) =>
    `Your regular place in ${w.title} could not be kept this once. All other dates stay as they are`,
  "cover.asked": (w) => `${Title(w)} is one person short. Could you step in?`,
  "cover.over": (w) => `Somebody was found for ${w.title}. Thank you for being willing to help`,
  "swap.asked": (w) =>
    w.oldWhen === ""
      ? `${Name(w)} would like to hand you this shift of ${w.title}`
      : `${Name(w)} would like to swap with you: ${w.title}`,
  "swap.accepted": (w) => `${Name(w)} said yes. ${Title(w)} is swapped, and your schedule is up to date`,
  "swap.declined": (w) =>
    `${Name(w)} cannot swap ${w.title} this time. Your shift stays as it is, and you can ask somebody else`,
  "swap.lapsed": (w) =>
    `Nobody answered about swapping ${w.title}. Your shift stays as it is, and you can ask somebody else`,
  broadcast: (w) => `${Organisation(w)} writes to the people of ${w.title}`,
  "hours.confirmed": (w) =>
    `${w.hours === "" ? "The hours" : w.hours} for ${w.title} are on record. Thank you for coming`,
  "hours.returned": (w) => `The hours for ${w.title} were sent back to be checked once more`,
  "recognition.issued": (w) =>
    `You are a volunteer with ${
      w.level === "" ? "a new star level" : plural(Number(w.level), { one: "1 star", other: `${w.level} stars` })
    }. Thank you for coming again and again`,
  "organisation.decided": (w) =>
    ({
      approved: `The federation approved ${w.organisation}; you can post projects now`,
      returned: `The federation sent the application of ${w.organisation} back; complete it and hand it in again`,
      suspended: `The federation suspended ${w.organisation}; it cannot take people in for now`,
    })[w.status] ?? `The federation decided about ${w.organisation}`,
  "desk.applied": (w) => `${Name(w)} would like to join ${w.title} and waits for your answer`,
  "desk.application_waits": (w) => `${Name(w)} still waits for your answer about ${w.title}`,
  "desk.withdrawn": (w) =>
    `${Name(w)} stepped back from ${w.title}. The place is free; if people wait, the next one is asked`,
  "desk.cant_come": (w) => `${Name(w)} cannot come to ${w.title}. Nuanlin can help you find somebody`,
  "desk.cover_filled": (w) => `Whoever was missing in ${w.title} is replaced`,
  "desk.at_risk": (w) => `${Title(w)} has fewer people than it needs and may not take place`,
  "desk.organisation_applied": (w) => `${Organisation(w)} handed in an application and waits for the federation`,
  "desk.hours_returned": (w) =>
    `The federation sent back hours of ${w.title}; they count again once they are corrected`,
  "desk.unconfirmed": (w) =>
    `${Title(w)} was moved, and ${
      w.people > 0 ? plural(w.people, { one: "1 person has", other: `${w.people} people have` }) : "somebody has"
    } not said whether they still come`,
  "credential.verified": (w) => `Your credential (${w.credential}) is verified; places that ask for it are open to you`,
  "credential.returned": (w) => `Your credential (${w.credential}) came back; complete it and hand it in again`,
  "credential.asked": (w) => `There is a question about your credential (${w.credential}) that waits for your answer`,
  "credential.revoked": (w) => `The federation revoked your credential (${w.credential}); it no longer counts`,
  "desk.credential_lost": (w) => `A proof of ${w.name} no longer counts, and a place in ${w.title} has to be refilled`,
  "desk.escalation": (w) => `${Name(w)} asks for the professional on duty in ${w.title}; please go and see at once`,
  "credential.expiring": (w) =>
    `Your credential (${w.credential}) ${w.validUntil === "" ? "soon ends" : `counts until ${w.validUntil}`}; you can renew it now`,
  "course.enrolled": (w) => `A place in the course ${w.title} is yours; just come`,
  "course.cancelled": (w) => `The session of ${w.title} is called off; no need to come. Look at the other ones`,
  "course.moved": (w) =>
    `The session of ${w.title} has another time or place. Yours is still yours; give it back if you cannot come`,
  "course.reminder": (w) =>
    `The course ${w.title} is tomorrow. If you cannot come, there is still time to give your place back`,
};
