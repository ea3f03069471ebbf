import type { TextsByKind } from "./notice-words.ts";

const until = (by: string) => (by === "" ? "" : ` Please answer by ${by}.`);
const because = (reason: string) => (reason === "" ? "" : ` The reason: ${reason}`);

/** Short messages in English; the provider puts the name in front. */
export const shortTextsEn: TextsByKind<string> = {
  "signup.confirmed": (w) => `You have a place in “${w.title}”, ${w.when}. If you cannot come, say so early.`,
  "signup.waiting": (w) => `“${w.title}” is full; you are on the waitlist and will hear when it is your turn.`,
  "signup.offered": (w) => `It is your turn for “${w.title}”, ${w.start}.${until(w.by)}`,
  "signup.offer_lapsed": (w) => `We heard nothing about “${w.title}” and asked the next person.`,
  "signup.invited": (w) => `${w.organisation} invites you to “${w.title}”, ${w.start}.${until(w.by)}`,
  "signup.invitation_lapsed": (w) => `The invitation to “${w.title}” has ended.`,
  "signup.application_lapsed": (w) => `“${w.title}” did not answer in time; your application has ended.`,
  "signup.refused": (w) => `No place in “${w.title}” this time.${because(w.reason)}`,
  "signup.removed": (w) => `You need not come to “${w.title}” on ${w.start}.${because(w.reason)}`,
  "signup.handed_over": (w) => `Your place in “${w.title}” on ${w.start} was taken over; you need not come.`,
  "shift.moved": (w) => `“${w.title}” moved to ${w.when}. Please say whether you can come.`,
  "shift.cancelled": (w) => `“${w.title}” on ${w.start} is cancelled; you need not come.${because(w.reason)}`,
  "shift.reminder": (w) => `Coming up: “${w.title}”, ${w.when}, ${w.place}. If you cannot come, say so now.`,
  "standing.skipped": (w) => `“${w.title}” on ${w.start} goes without you this time.${because(w.reason)}`,
  "cover.asked": (w) => `“${w.title}” on ${w.start} is one person short. Could you step in?`,
  "cover.over": (w) => `Somebody was found for “${w.title}” on ${w.start}. Thank you.`,
  "swap.asked": (w) =>
    w.oldWhen === ""
      ? `You are asked to take over “${w.title}” on ${w.start}.${until(w.by)}`
      : `You are asked to swap “${w.title}”: you come on ${w.start}, they take ${w.oldWhen}.${until(w.by)}`,
  "swap.accepted": (w) => `“${w.title}” on ${w.start} is swapped.`,
  "swap.declined": (w) => `“${w.title}” on ${w.start}: no swap this time, your shift stays.`,
  "swap.lapsed": (w) => `“${w.title}” on ${w.start}: no answer to your swap, your shift stays.`,
  broadcast: (w) => `${w.organisation} (${w.title}): ${w.words}`,
  "hours.confirmed": (w) => `${w.hours} for “${w.title}” are on your record.`,
  "hours.returned": (w) => `The hours for “${w.title}” were sent back.${because(w.reason)}`,
  "recognition.issued": (w) => `You reached star level ${w.level}. Thank you.`,
  "organisation.decided": (w) => `The federation decided about ${w.organisation}; please sign in to see.`,
  "desk.applied": (w) => `Somebody applied for “${w.title}”, ${w.start}.${until(w.by)}`,
  "desk.application_waits": (w) => `An application for “${w.title}” is waiting.${until(w.by)}`,
  "desk.withdrawn": (w) => `Somebody stepped back from “${w.title}”, ${w.start}.`,
  "desk.cant_come": (w) => `Somebody cannot come to “${w.title}”, ${w.start}.`,
  "desk.cover_filled": (w) => `Somebody was found for “${w.title}”, ${w.start}.`,
  "desk.at_risk": (w) => `“${w.title}”, ${w.start}: not enough people yet.`,
  "desk.organisation_applied": (w) => `${w.organisation} applied and waits for the federation.`,
  "desk.hours_returned": (w) => `The federation sent back hours of “${w.title}”, ${w.start}.${because(w.reason)}`,
  "desk.unconfirmed": (w) => `“${w.title}” moved to ${w.start}: not everybody has said that they still come.`,
  "credential.verified": (w) => `Your credential (${w.credential}) is verified.`,
  "credential.returned": (w) =>
    `Your credential (${w.credential}) came back; complete it and hand it in again.${because(w.reason)}`,
  "credential.asked": (w) => `There is a question about your credential (${w.credential}). Please sign in and answer.`,
  "credential.revoked": (w) =>
    `Your credential (${w.credential}) was revoked and no longer counts.${because(w.reason)}`,
  "desk.credential_lost": (w) => `A place to refill in “${w.title}”, ${w.start}: a proof no longer counts.`,
  "desk.escalation": (w) =>
    `Please go and see: ${w.name} asks for the professional on duty in “${w.title}”. In danger call 110 or 120.`,
  "credential.expiring": (w) =>
    `Your credential (${w.credential}) ${w.validUntil === "" ? "soon ends" : `ends on ${w.validUntil}`}. You can renew it now.`,
  "course.enrolled": (w) => `You are in “${w.title}”, ${w.when}, ${w.place}.`,
  "course.cancelled": (w) => `The course “${w.title}” on ${w.start} is called off; you need not come.`,
  "course.moved": (w) =>
    `The course “${w.title}” is now ${w.when}, ${w.place}. If you cannot come, give your place back.`,
  "course.reminder": (w) =>
    `Your course is tomorrow: “${w.title}”, ${w.when}, ${w.place}. If you cannot come, give your place back.`,
};
