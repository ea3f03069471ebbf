function keyOf(seatId: string): string {
  return `nuanlin.application.${seatId}`;
}

/** What somebody had begun to write to the organizer of a seat, in this tab; "" when nothing. */
export function readNote(seatId: string): string {
  try {
    return sessionStorage.getItem(keyOf(seatId)) ?? "";
  } catch {
    return "";
  }
}

/** Keeps it over a reload; a browser that refuses storage keeps it as long as the sheet. Nothing written, nothing kept. */
export function keepNote(seatId: string, note: string): void {
  try {
    if (note === "") sessionStorage.removeItem(keyOf(seatId));
    else sessionStorage.setItem(keyOf(seatId), note);
  } catch {
    // Nothing to do: the field itself still holds it.
  }
}
