import { deleteSpentDocuments } from "@nuanlin/db/credentials/document-repository";
import { looseDocumentHours } from "@nuanlin/domain/credentials/document";
import { plusDays } from "@nuanlin/domain/credentials/term";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { runAgainIfAsked } from "../run-again.ts";
import type { Services } from "../services.ts";

// Terms of the house: long enough to ask why, or to look again when something is doubted.
const refusedDays = 90;
const endedDays = 180;
const minutesADay = 1440;

/**
 * Throws away papers whose purpose is over (PIPL art. 19): uploaded and never handed in for a day, refused for 90 days, ended
 * for 180 days. Answers how many. Safe to run as often as one likes.
 */
export async function purgeDocuments({ db, now }: Services): Promise<number> {
  const at = now();
  return runAgainIfAsked(() =>
    deleteSpentDocuments(db, {
      looseBefore: plusMinutes(at, -looseDocumentHours * 60),
      refusedBefore: plusMinutes(at, -refusedDays * minutesADay),
      endedBefore: plusDays(localDate(at, districtZone), -endedDays),
    }),
  );
}
