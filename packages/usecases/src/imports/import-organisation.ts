import {
  findImportedOrganisation,
  insertImportedOrganisation,
  lockImportedOrganisation,
  updateImportedOrganisation,
} from "@nuanlin/db/imports/imported-organisation-repository";
import { isSystem } from "@nuanlin/domain/actor";
import type { ImportedOrganisation } from "@nuanlin/domain/imports/uk-volunteering/imported-activity";
import { command, found, type UseCase } from "../command.ts";
import { query } from "../query.ts";
import { type ImportOutcome, outcomeOf, ukVolunteering } from "./import-outcome.ts";

export interface ImportOrganisationInput {
  readonly organisation: ImportedOrganisation;
  readonly hash: string;
}

/** What importing the organisation would do. */
export const foreseeOrganisation = query({
  load: (db, { organisation }: ImportOrganisationInput) =>
    findImportedOrganisation(db, ukVolunteering, organisation.externalId),
  allow: isSystem,
  run: async ({ subject: existing, input: { hash } }) => outcomeOf(existing, hash),
});

/**
 * Writes an organisation from elsewhere, or brings it up to date; one that says the same as last time is left alone and leaves no
 * audit line. A placeholder becomes the organisation, and the projects that hang on it stay there. The source wins: whatever
 * was changed here in the meantime is written over when the source changes.
 */
export const importOrganisation: UseCase<ImportOrganisationInput, ImportOutcome> = async (services, actor, input) => {
  const foreseen = await foreseeOrganisation(services, actor, input);
  return foreseen === "unchanged" ? foreseen : (await writeOrganisation(services, actor, input)).outcome;
};

const writeOrganisation = command({
  verb: "organisation.import",
  load: (tx, { organisation }: ImportOrganisationInput) =>
    lockImportedOrganisation(tx, ukVolunteering, organisation.externalId),
  allow: isSystem,
  run: async ({ tx, subject, input: { organisation, hash }, now }) => {
    const inserted = subject
      ? undefined
      : await insertImportedOrganisation(tx, ukVolunteering, organisation, hash, now);
    if (inserted !== undefined) return { id: inserted, outcome: "created" as const };
    // Not inserted and not there a moment ago: another import has just written it.
    const existing = found(
      subject ?? (await lockImportedOrganisation(tx, ukVolunteering, organisation.externalId)),
      "organisation",
    );
    const outcome = outcomeOf(existing, hash);
    if (outcome !== "unchanged") await updateImportedOrganisation(tx, existing.id, organisation, hash);
    return { id: existing.id, outcome };
  },
  target: (_existing, { id }) => id,
});
