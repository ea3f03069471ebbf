import { createHash } from "node:crypto";
import type { SystemActor } from "@nuanlin/domain/actor";
import { contentKey } from "@nuanlin/domain/imports/uk-volunteering/content-hash";
import { defaultZone, type ReadResult } from "@nuanlin/domain/imports/uk-volunteering/imported-activity";
import { readActivities } from "@nuanlin/domain/imports/uk-volunteering/read-activities";
import { readOrganisations } from "@nuanlin/domain/imports/uk-volunteering/read-organisations";
import { ProblemError } from "@nuanlin/domain/problem";
import { foreseeActivity, importActivity } from "@nuanlin/usecases/imports/import-activity";
import type { ImportOutcome } from "@nuanlin/usecases/imports/import-outcome";
import { foreseeOrganisation, importOrganisation } from "@nuanlin/usecases/imports/import-organisation";
import type { Services } from "@nuanlin/usecases/services";
import { StartRefusal } from "../settings.ts";
import { readImportFile } from "./import-file.ts";
import { progressBar } from "./progress-bar.ts";

/** What became of the records of one file; read = created + updated + unchanged + refused. */
export interface ImportCount {
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  refused: { id: string; reason: string }[];
}

export interface ImportSummary {
  readonly activities: ImportCount;
  readonly organisations: ImportCount;
}

/** Everything that was in the files, one verdict for each record. */
export interface ReadFiles {
  readonly activities: ReturnType<typeof readActivities>["items"];
  readonly organisations: ReturnType<typeof readOrganisations>["items"];
}

const actor: SystemActor = { kind: "system", name: "import uk-volunteering" };

/** Reads both files completely before anything else is started, so that a broken one leaves nothing behind. */
export async function readFiles(given: {
  activities: string | undefined;
  organisations: string | undefined;
}): Promise<ReadFiles> {
  const organisations = await readImportFile(given.organisations, readOrganisations);
  return { organisations, activities: await readImportFile(given.activities, readActivities) };
}

/** Organisations first, then the activities that name them, one transaction a record. A dry run asks and writes nothing. */
export async function importUkVolunteering(
  services: Services,
  files: ReadFiles,
  dryRun: boolean,
): Promise<ImportSummary> {
  const bringOrganisation = dryRun ? foreseeOrganisation : importOrganisation;
  const bringActivity = dryRun ? foreseeActivity : importActivity;
  const organisations = await bringAll("organisations", files.organisations, (organisation) =>
    bringOrganisation(services, actor, { organisation, hash: hashOf(organisation) }),
  );
  const activities = await bringAll("activities", files.activities, (activity) =>
    bringActivity(services, actor, { activity, hash: hashOf(activity), zone: defaultZone }),
  );
  return { activities, organisations };
}

function hashOf(item: Parameters<typeof contentKey>[0]): string {
  return createHash("sha256").update(contentKey(item)).digest("hex");
}

async function bringAll<T>(
  name: string,
  items: ReadResult<T>["items"],
  bring: (item: T) => Promise<ImportOutcome>,
): Promise<ImportCount> {
  const count: ImportCount = { read: items.length, created: 0, updated: 0, unchanged: 0, refused: [] };
  if (items.length === 0) return count;
  const bar = progressBar(name, items.length);
  for (const verdict of items) {
    if (verdict.ok) {
      try {
        count[await bring(verdict.item)] += 1;
      } catch (error) {
        count.refused.push({ id: verdict.id, reason: refusalOf(error) });
      }
    } else {
      count.refused.push({
        id: verdict.id,
        reason: verdict.detail === "" ? verdict.reason : `${verdict.reason}: ${verdict.detail}`,
      });
    }
    bar.step();
  }
  bar.end();
  return count;
}

/** Why one record was refused. A database that is gone refuses all that follow as well, so it ends the import. */
function refusalOf(error: unknown): string {
  if (!(error instanceof ProblemError)) throw error;
  if (error.problems.some(({ code }) => code === "DATABASE_UNAVAILABLE")) {
    throw new StartRefusal(
      "The database went away during the import. What was written until then is whole; run the same command again.",
    );
  }
  return error.message;
}

/** The summary for people, refused records with their reasons. */
export function inWords(summary: ImportSummary, dryRun: boolean): string {
  const lines = (["organisations", "activities"] as const).map((name) => {
    const { read, created, updated, unchanged, refused } = summary[name];
    const reasons = refused.map(({ id, reason }) => `  refused ${id}: ${reason}\n`).join("");
    return `${name}: ${read} read, ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused.length} refused\n${reasons}`;
  });
  return `${dryRun ? "This was a dry run: nothing was written. It would be:\n" : ""}${lines.join("")}`;
}
