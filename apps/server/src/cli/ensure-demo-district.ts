import { createDb, type Db } from "@nuanlin/db/database";
import { migrateToLatest } from "@nuanlin/db/migrate";
import { emptyDatabase, holdsNobody, oneServerAtATime, readDemoMark, writeDemoMark } from "../database/demo-mark.ts";
import type { DocumentSeal } from "../documents/document-seal.ts";
import { fillDemoDistrict } from "../demo/fill/fill-demo-district.ts";

/**
 * Fills an empty database with the demo district, once; true if the database holds it now. One that was cut short (the
 * machine went off, somebody pressed Ctrl-C) is removed and begun anew. A database with accounts of its own stays as it is.
 */
export async function ensureDemoDistrict(
  db: Db,
  connectionString: string,
  seal: DocumentSeal,
  say: (line: string) => void,
): Promise<boolean> {
  return oneServerAtATime(connectionString, async () => {
    if ((await readDemoMark(db)) === "filling") {
      say("An earlier start ended while it filled the demo district; beginning anew.");
      await emptyDatabase(db);
      await migrateToLatest(db);
    }
    if ((await readDemoMark(db)) === "none" && (await holdsNobody(db))) {
      await writeDemoMark(db, "filling");
      await fillQuickly(connectionString, seal, (words) => say(`Filling the demo district: ${words}.`));
      // This commit reaches the disk, and with it everything that was written before.
      await writeDemoMark(db, "filled");
    }
    return (await readDemoMark(db)) === "filled";
  });
}

async function fillQuickly(connectionString: string, seal: DocumentSeal, tell: (words: string) => void): Promise<void> {
  const db = createDb({ connectionString, max: 8, durable: false });
  try {
    await fillDemoDistrict(db, new Date(), tell, seal);
  } finally {
    await db.destroy();
  }
}
