import type { MailFrame, MailTexts } from "./mail-text.ts";

const because = (reason: string) => (reason === "" ? "" : `The reason: ${reason}`);
const until = (by: string, words: string) => (by === "" ? "" : `${words} by ${by}.`);

export const mailFrameEn: MailFrame = {
  lang: "en",
  greeting: (name) => `Hello ${name},`,
  details: ({ who, when, place, seat, organisation }) => [
    ["For", who],
    ["When", when],
    ["Where", place],
    ["As", seat],
    ["With", organisation],
  ],
  colon: ": ",
  signature: "Nuanlin",
  why: "Nuanlin sent this by itself, because you have an account there.",
  choose: "Choose what you get, and how",
  calendarName: "Nuanlin",
};

/** The mails in English; every kind of notice has one. */
export const mailTextsEn: MailTexts = {
  "signup.confirmed": (w) => ({
    subject: `${w.title}: your place on ${w.start}`,
    lines: [
      `You have a place in “${w.title}”.`,
      "If you cannot come, say so early in your schedule, so that a neighbour can step in.",
    ],
    details: true,
    action: "See my schedule",
  }),
  "signup.waiting": (w) => ({
    subject: `${w.title}: you are on the waitlist`,
    lines: [
      `“${w.title}” is full, and you are on the waitlist.`,
      "When somebody gives up a place we go in order, and tell you as soon as it is your turn.",
    ],
    details: true,
    action: "See my schedule",
  }),
  "signup.offered": (w) => ({
    subject: `${w.title}: it is your turn${w.by === "" ? "" : `, until ${w.by}`}`,
    lines: [
      "Somebody gave up a place, and it is your turn.",
      until(w.by, "Say yes and it is yours; we ask the next person if we hear nothing"),
      "If you cannot, that is fine: one press says so.",
    ],
    details: true,
    action: "Answer",
  }),
  "signup.offer_lapsed": (w) => ({
    subject: `${w.title}: this place went to the next person`,
    lines: [
      "We heard nothing about the place we kept for you, and have asked the next person.",
      "You are welcome to sign up again.",
    ],
    details: true,
    action: "See the project",
  }),
  "signup.invited": (w) => ({
    subject: `${w.organisation} invites you: ${w.title}`,
    lines: [`${w.organisation} would like you to join “${w.title}”.`, until(w.by, "Please answer, a no is fine too,")],
    details: true,
    action: "Answer",
  }),
  "signup.invitation_lapsed": (w) => ({
    subject: `${w.title}: the invitation has ended`,
    lines: [
      "We heard nothing about this invitation, so the place is free again.",
      "If you would like to come, see whether there is room.",
    ],
    details: true,
    action: "See the project",
  }),
  "signup.application_lapsed": (w) => ({
    subject: `${w.title}: the organisation did not answer in time`,
    lines: [
      "The organisation did not answer in the time it had promised, so your application has ended. This is not your doing.",
      "You can apply again, or look at other projects.",
    ],
    details: true,
    action: "See the project",
  }),
  "signup.refused": (w) => ({
    subject: `${w.title}: no place this time`,
    lines: [
      `${w.organisation} could not give you a place this time.`,
      because(w.reason),
      "Other shifts are looking for people too.",
    ],
    details: true,
    action: "See the project",
  }),
  "signup.removed": (w) => ({
    subject: `${w.title}: you need not come on ${w.start}`,
    lines: [`${w.organisation} took back your place in “${w.title}”.`, because(w.reason)],
    details: true,
    action: "See my schedule",
  }),
  "signup.handed_over": (w) => ({
    subject: `${w.title}: somebody took your place`,
    lines: ["Somebody took your place; you need not come to this shift.", "Thank you for saying so early."],
    details: true,
    action: "See my schedule",
  }),
  "shift.moved": (w) => ({
    subject: `${w.title}: moved to ${w.start}`,
    lines: [
      `“${w.title}” takes place at another time.`,
      w.oldWhen === "" ? "" : `It was ${w.oldWhen}; the new time is below.`,
      `Please say in your schedule whether you can come at the new time${w.by === "" ? "" : `, by ${w.by}`}.`,
    ],
    details: true,
    action: "Say whether I can",
  }),
  "shift.cancelled": (w) => ({
    subject: `${w.title}: cancelled on ${w.start}`,
    lines: [
      `${w.organisation} cancelled this shift; you need not come.`,
      because(w.reason),
      "Thank you for keeping the time free.",
    ],
    details: true,
    action: "See other shifts",
  }),
  "shift.reminder": (w) => ({
    subject: `Coming up: ${w.title}, ${w.start}`,
    lines: ["A shift you signed up for is coming up.", "If you cannot come, say so now, so that somebody can step in."],
    details: true,
    action: "See my schedule",
  }),
  "standing.skipped": (w) => ({
    subject: `${w.title}: without you on ${w.start}`,
    lines: [
      "This time we could not put you down for your regular place.",
      because(w.reason),
      "All other dates stay as they are.",
    ],
    details: true,
    action: "See the shift",
  }),
  "cover.asked": (w) => ({
    subject: `Somebody is missing: ${w.title}, ${w.start}. Could you step in?`,
    lines: [
      `${w.organisation} is one person short and asks whether you could step in.`,
      "If it does not suit you, that is fine; no reason needed.",
    ],
    details: true,
    action: "Answer",
  }),
  "cover.over": (w) => ({
    subject: `${w.title}: somebody was found`,
    lines: ["Somebody was found for this shift; you need not come.", "Thank you for being willing to help."],
    details: true,
    action: "See my schedule",
  }),
  "swap.asked": (w) => ({
    subject: `${capital(w.name)} would like to ${w.oldWhen === "" ? "hand over a shift" : "swap"}: ${w.title}`,
    lines: [
      w.oldWhen === ""
        ? `${capital(w.name)} asks you to take over this shift of “${w.title}”.`
        : `${capital(w.name)} would like to swap: you come to the shift below, and they take yours on ${w.oldWhen}.`,
      until(w.by, "Please answer, a no is fine too,"),
    ],
    quote: w.words,
    details: true,
    action: "Answer",
  }),
  "swap.accepted": (w) => ({
    subject: `Swapped: ${w.title}`,
    lines: [`${capital(w.name)} said yes. It is done, and your schedule is up to date.`],
    details: true,
    action: "See my schedule",
  }),
  "swap.declined": (w) => ({
    subject: `${w.title}: no swap this time`,
    lines: [`${capital(w.name)} cannot swap this time. Your shift stays as it is, and you can ask somebody else.`],
    details: true,
    action: "See my schedule",
  }),
  "swap.lapsed": (w) => ({
    subject: `${w.title}: no answer to your swap`,
    lines: ["Nobody answered, so the swap has ended. Your shift stays as it is, and you can ask somebody else."],
    details: true,
    action: "See my schedule",
  }),
  broadcast: (w) => ({
    subject: `${w.title}: a message from ${w.organisation}`,
    lines: [`${w.organisation} writes to everybody on this shift:`],
    quote: w.words,
    details: true,
    action: "Open the message",
  }),
  "hours.confirmed": (w) => ({
    subject: `${w.hours} recorded: ${w.title}`,
    lines: [`${w.hours} for “${w.title}” are on your record.`, "Thank you for coming."],
    details: true,
    action: "See my hours",
  }),
  "hours.returned": (w) => ({
    subject: `${w.title}: hours sent back`,
    lines: [`The hours for “${w.title}” were sent back to be checked once more.`, because(w.reason)],
    details: true,
    action: "See my hours",
  }),
  "recognition.issued": (w) => ({
    subject: `You are a volunteer with ${w.level} ${w.level === "1" ? "star" : "stars"}`,
    lines: [`The federation awarded you star level ${w.level}. Thank you for coming again and again.`],
    details: false,
    action: "See my hours",
  }),
  "organisation.decided": (w) => ({
    subject:
      {
        approved: `${w.organisation}: approved`,
        returned: `${w.organisation}: something is missing`,
        suspended: `${w.organisation}: suspended`,
      }[w.status] ?? `${w.organisation}: a new decision`,
    lines: [
      {
        approved: "The federation approved your organisation; you can post projects now.",
        returned: "The federation sent the application back; you can complete it and hand it in again.",
        suspended: "The federation suspended your organisation; it cannot take people in for now.",
      }[w.status] ?? "The federation decided about your organisation.",
      because(w.reason),
    ],
    details: false,
    action: "See the organisation",
  }),
  "desk.applied": (w) => ({
    subject: `${capital(w.name)} would like to come: ${w.title}`,
    lines: [
      `${capital(w.name)} applied for “${w.title}”.`,
      until(w.by, "Without an answer the application ends by itself; please answer"),
    ],
    details: true,
    action: "See the application",
  }),
  "desk.application_waits": (w) => ({
    subject: `Somebody is waiting for your answer: ${w.title}`,
    lines: [`The application from ${w.name} has no answer yet.`, until(w.by, "It ends by itself unless you answer")],
    details: true,
    action: "See the application",
  }),
  "desk.withdrawn": (w) => ({
    subject: `${capital(w.name)} stepped back: ${w.title}, ${w.start}`,
    lines: [
      `${capital(w.name)} stepped back from this shift. The place is free; if people wait, the next one is asked.`,
      because(w.reason),
    ],
    details: true,
    action: "See the shift",
  }),
  "desk.cant_come": (w) => ({
    subject: `Cannot come: ${w.name}, ${w.title}, ${w.start}`,
    lines: [`${capital(w.name)} cannot come.`, because(w.reason), "Nuanlin can help you find somebody."],
    details: true,
    action: "Find somebody",
  }),
  "desk.cover_filled": (w) => ({
    subject: `Somebody was found: ${w.title}, ${w.start}`,
    lines: ["Whoever was missing is replaced."],
    details: true,
    action: "See the shift",
  }),
  "desk.at_risk": (w) => ({
    subject: `Not enough people yet: ${w.title}, ${w.start}`,
    lines: [
      "This shift has fewer people than it needs and may not take place.",
      "You can invite people, or let Nuanlin ask around.",
    ],
    details: true,
    action: "See the shift",
  }),
  "desk.unconfirmed": (w) => ({
    subject: `No answer yet to the new time: ${w.title}, ${w.start}`,
    lines: [
      `This shift was moved, and the time to answer is over. ${
        w.people > 1 ? `${w.people} people have` : "Somebody has"
      } not said that they still come.`,
      "They keep their places. You can call them, or take somebody off with a reason.",
    ],
    details: true,
    action: "See who has not answered",
  }),
  "desk.organisation_applied": (w) => ({
    subject: `${w.organisation} applied`,
    lines: [`${w.organisation} handed in an application and waits for the federation.`],
    details: false,
    action: "See the application",
  }),
  "desk.hours_returned": (w) => ({
    subject: `Hours sent back: ${w.title}, ${w.start}`,
    lines: [
      "The federation sent back hours of this shift; they count again once they are corrected.",
      because(w.reason),
    ],
    details: true,
    action: "Check the hours",
  }),
  "credential.verified": (w) => ({
    subject: `Verified: ${w.credential}`,
    lines: [`Your credential (${w.credential}) is verified.`, "Places that ask for it are open to you now."],
    details: false,
    action: "See my credentials",
  }),
  "credential.returned": (w) => ({
    subject: `Please complete: ${w.credential}`,
    lines: [
      `Your credential (${w.credential}) could not be verified this time and came back.`,
      because(w.reason),
      "Once it is complete you can hand it in again.",
    ],
    details: false,
    action: "Complete it",
  }),
  "credential.asked": (w) => ({
    subject: `A question about your credential: ${w.credential}`,
    lines: [
      `While checking your credential (${w.credential}) the federation has a question:`,
      "Answer it and the check goes on.",
    ],
    quote: w.words,
    details: false,
    action: "Answer",
  }),
  "credential.revoked": (w) => ({
    subject: `Revoked: ${w.credential}`,
    lines: [
      `The federation revoked your credential (${w.credential}); it no longer counts.`,
      because(w.reason),
      "Shifts that need it look for somebody else; all other places stay yours. If this is wrong, please talk to the federation.",
    ],
    details: false,
    action: "See my credentials",
  }),
  "desk.credential_lost": (w) => ({
    subject: `A place to refill: ${w.title}, ${w.start}`,
    lines: [
      `A proof of ${w.name} no longer counts, so their place in this shift is free.`,
      "If people wait, the next one is asked; if not, Nuanlin can help you find somebody.",
    ],
    details: true,
    action: "Find somebody",
  }),
  "desk.escalation": (w) => ({
    subject: `Please go and see: ${w.title}`,
    lines: [
      `${w.name} asks for the professional on duty in this shift.`,
      "Go there first, then say that you take over, so that they know. In danger call 110 or 120 at once.",
      "What you see and hear is not written down in Nuanlin.",
    ],
    details: true,
    action: "I take over",
  }),
  "credential.expiring": (w) => ({
    subject: `Soon to end: ${w.credential}`,
    lines: [
      w.validUntil === ""
        ? `Your credential (${w.credential}) soon ends.`
        : `Your credential (${w.credential}) counts until ${w.validUntil}.`,
      "Once you hold the new paper, take a photo of it and hand it in; the federation looks at it, and your history stays.",
      "After that day places that ask for it are closed to you for a while; all others stay open.",
    ],
    details: false,
    action: "Renew it",
  }),
  "course.enrolled": (w) => ({
    subject: `You are in: ${w.title}, ${w.start}`,
    lines: [
      `A place in “${w.title}” is yours; just come.`,
      "If you cannot, give it back on the page of the course before it begins, so that somebody else can come.",
    ],
    details: true,
    action: "See the course",
  }),
  "course.cancelled": (w) => ({
    subject: `Called off: ${w.title}, ${w.start}`,
    lines: [
      `${w.organisation} called this session off; you need not come.`,
      "Other sessions are on the page of the course.",
    ],
    details: true,
    action: "See other sessions",
  }),
  "course.moved": (w) => ({
    subject: `${w.title}: now ${w.start}`,
    lines: [
      `${w.organisation} changed the time or the place of this session; your place is still yours.`,
      "If you cannot come then, give it back on the page of the course.",
    ],
    details: true,
    action: "See the course",
  }),
  "course.reminder": (w) => ({
    subject: `Tomorrow: ${w.title}, ${w.start}`,
    lines: ["Your course is tomorrow.", "If you cannot come, there is still time to give your place back."],
    details: true,
    action: "See the course",
  }),
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
