import type { ShiftId, SignupId } from "../ids.ts";

/** What a calendar knows a person's promise by; the same in the feed, in files and in mails, so that they meet as one entry. */
export function signupUid(id: SignupId, host: string): string {
  return `signup-${id}@${host}`;
}

/** What a calendar knows a shift's own file by. */
export function shiftUid(id: ShiftId, host: string): string {
  return `shift-${id}@${host}`;
}

/** The number of a revision: each move of the shift counts, and so does the end of the promise or of the shift. */
export function revisionOf(shiftSequence: number, ended: boolean): number {
  return shiftSequence + (ended ? 1 : 0);
}
