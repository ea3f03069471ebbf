import { findNextDue } from "@nuanlin/db/notices/find-next-due";
import type { Services } from "../services.ts";

/** When the next message may leave that may not leave yet: what can still be undone, what waits for another attempt. */
export async function nextDue({ db, now }: Services): Promise<Date | undefined> {
  return findNextDue(db, now());
}
