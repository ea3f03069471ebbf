import type { BroadcastView } from "@nuanlin/api/notices/broadcast-router";

/**
 * How far a message got, in one word. sending: nobody has it yet; nobody: it is out and reached no inbox; failed: somebody has it
 * only in the inbox, because a mail or short message did not get through; onTheWay: some are still to leave; inboxOnly: some were
 * never sent, for want of an address or of a service that sends; done: everything that could leave has left.
 */
export type DeliveryState = "sending" | "nobody" | "failed" | "onTheWay" | "inboxOnly" | "done";

type Counted = Pick<BroadcastView, "pending" | "told" | "email" | "sms">;

export function deliveryState({ pending, told, email, sms }: Counted): DeliveryState {
  if (pending) return "sending";
  if (told === 0) return "nobody";
  if (email.dead + sms.dead > 0) return "failed";
  if (email.waiting + sms.waiting > 0) return "onTheWay";
  return email.skipped + sms.skipped > 0 ? "inboxOnly" : "done";
}

/** After how many milliseconds it is worth asking again how far the messages got; false when nothing moves any more. */
export function askAgainAfter(messages: readonly Counted[]): number | false {
  if (messages.some(({ pending }) => pending)) return 3000;
  // Mails that wait for the morning do so for hours.
  return messages.some(({ email, sms }) => email.waiting + sms.waiting > 0) ? 15_000 : false;
}
