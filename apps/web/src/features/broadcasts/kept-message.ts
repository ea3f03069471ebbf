import { newId } from "../../shared/new-id.ts";

/** What somebody is writing to the people of a shift. */
export interface MessageDraft {
  /** Names exactly this message: sent again it is the same one, and whatever is changed makes it another. */
  readonly id: string;
  /** "" to everybody who comes, else to this seat. */
  readonly seatId: string;
  readonly words: string;
  readonly urgent: boolean;
}

/** A message with something of it changed, under an id of its own. */
export function changed(draft: MessageDraft, change: Partial<Omit<MessageDraft, "id">>): MessageDraft {
  return { ...draft, ...change, id: newId() };
}

const keyOf = (shiftId: string) => `nuanlin.message.${shiftId}`;

/** As it was in this tab before a reload; a new one when there is nothing, or nothing that can be read. */
export function readMessage(shiftId: string): MessageDraft {
  const fresh: MessageDraft = { id: newId(), seatId: "", words: "", urgent: false };
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(shiftId)) ?? "null");
    if (typeof kept !== "object" || kept === null) return fresh;
    if (!("id" in kept && "seatId" in kept && "words" in kept && "urgent" in kept)) return fresh;
    const { id, seatId, words, urgent } = kept;
    const fits = typeof id === "string" && typeof seatId === "string" && typeof words === "string";
    return fits && typeof urgent === "boolean" ? { id, seatId, words, urgent } : fresh;
  } catch {
    return fresh;
  }
}

/** Keeps it over a reload; a browser that refuses storage keeps it as long as the page. */
export function keepMessage(shiftId: string, draft: MessageDraft): void {
  try {
    sessionStorage.setItem(keyOf(shiftId), JSON.stringify(draft));
  } catch {
    // Nothing to do: the page itself still holds it.
  }
}

export function forgetMessage(shiftId: string): void {
  try {
    sessionStorage.removeItem(keyOf(shiftId));
  } catch {
    // As above.
  }
}
