import { createHash } from "node:crypto";
import {
  findImportedOrganisation,
  insertImportedOrganisation,
} from "@nuanlin/db/imports/imported-organisation-repository";
import {
  findImportedProject,
  insertImportedProject,
  lockImportedProject,
  savePlaces,
  updateImportedProject,
} from "@nuanlin/db/imports/imported-project-repository";
import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import type { Tx } from "@nuanlin/db/database";
import { isSystem } from "@nuanlin/domain/actor";
import type { OrganisationId } from "@nuanlin/domain/ids";
import type { ImportedActivity } from "@nuanlin/domain/imports/uk-volunteering/imported-activity";
import { placeholderOrganisation } from "@nuanlin/domain/imports/uk-volunteering/read-organisations";
import { adultAge } from "@nuanlin/domain/people/person";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import { command, found, type UseCase } from "../command.ts";
import { query } from "../query.ts";
import { filledIn } from "./messages.ts";
import { type ImportOutcome, outcomeOf, ukVolunteering } from "./import-outcome.ts";
import { bringShifts } from "./bring-shifts.ts";

export interface ImportActivityInput {
  readonly activity: ImportedActivity;
  readonly hash: string;
  /** The IANA zone of its places. */
  readonly zone: string;
}

/** What importing the activity would do, as far as its own record tells: that people stand in the way shows only on writing. */
export const foreseeActivity = query({
  load: (db, { activity }: ImportActivityInput) => findImportedProject(db, ukVolunteering, activity.externalId),
  allow: isSystem,
  run: async ({ subject: existing, input: { hash } }) => outcomeOf(existing, hash),
});

/**
 * Writes an activity with its places and shifts, or brings it up to date, all or nothing in one transaction; one that says the
 * same as last time is left alone and leaves no audit line. An activity that names no organisation (any more) goes to one that
 * says so. The source wins: texts and times that were changed here in the meantime are written over when the source changes;
 * promises, attendance, hours, and the project's status are ours and are never touched but by a moved or dropped time.
 */
export const importActivity: UseCase<ImportActivityInput, ImportOutcome> = async (services, actor, input) => {
  const foreseen = await foreseeActivity(services, actor, input);
  return foreseen === "unchanged" ? foreseen : (await writeActivity(services, actor, input)).outcome;
};

const writeActivity = command({
  verb: "project.import",
  load: (tx, { activity }: ImportActivityInput) => lockImportedProject(tx, ukVolunteering, activity.externalId),
  allow: isSystem,
  run: async ({ tx, subject: existing, input: { activity, hash, zone }, now }) => {
    const outcome = outcomeOf(existing, hash);
    // Another import was faster.
    if (existing && outcome === "unchanged") return { id: existing.id, outcome };
    const organisationId = await organisationOf(tx, activity, now);
    const places = await savePlaces(tx, organisationId, placesOf(activity, zone));
    const organisation = found(await findOrganisation(tx, organisationId), "organisation");
    const seat = openSeat(activity);
    const content = {
      activity,
      organisationId,
      placeId: places.get(activity.places[0]?.key ?? unknownPlace) ?? null,
      seatPlan: [seat],
      notStated: filledIn.notStated,
      searchText: searchTextOf(activity, organisation.name),
      hash,
      at: now,
    };
    const projectId = existing?.id ?? (await insertImportedProject(tx, ukVolunteering, content));
    if (existing) await updateImportedProject(tx, existing.id, content);
    const shifts = activity.sessions
      .filter(({ kind }) => kind === "shift")
      .map(({ externalId, placeKey: key, start, end }) => {
        const placeKey = key ?? unknownPlace;
        return { key: keyOf(externalId), placeKey, placeId: found(places.get(placeKey), "place"), start, end };
      });
    await bringShifts(tx, projectId, shifts, seat, now);
    return { id: projectId, outcome };
  },
  target: (_existing, { id }) => id,
});

// An index takes no endless text, and nothing limits the ids of sessions.
const longestKey = 200;

function keyOf(externalId: string): string {
  return externalId.length <= longestKey
    ? externalId
    : `sha256:${createHash("sha256").update(externalId).digest("hex")}`;
}

const unknownPlace = "unknown";

/** The organisation the activity names; one made of its reference when the file of organisations does not have it. */
async function organisationOf(tx: Tx, activity: ImportedActivity, at: Date): Promise<OrganisationId> {
  const placeholder = placeholderOrganisation(activity) ?? nobody;
  const known = await findImportedOrganisation(tx, ukVolunteering, placeholder.externalId);
  if (known) return known.id;
  const inserted = await insertImportedOrganisation(tx, ukVolunteering, placeholder, null, at);
  // Not inserted and not there a moment ago: another import has just written it.
  return (
    inserted ?? found(await findImportedOrganisation(tx, ukVolunteering, placeholder.externalId), "organisation").id
  );
}

const nobody = {
  externalId: "no organisation named",
  name: "Organisation not named",
  nameDerived: true,
  description: "",
  email: null,
  phone: null,
  website: null,
  point: null,
  address: null,
} as const;

function placesOf(activity: ImportedActivity, timeZone: string) {
  const named = activity.places.map(({ key, address, point, online }) => ({
    key,
    name: address === "" ? (online ? filledIn.online : filledIn.placeNotStated) : address,
    address,
    point,
    timeZone,
  }));
  return [...named, { key: unknownPlace, name: filledIn.placeNotStated, address: "", point: null, timeZone }];
}

/** These files do not say how many are wanted; ten places keep a shift open without promising a crowd. Without a stated age only adults. */
function openSeat(activity: ImportedActivity): SeatPlan {
  const minAge = Math.min(80, Math.max(6, activity.minimumAge ?? adultAge));
  return {
    name: filledIn.volunteer,
    kind: "volunteer",
    lead: false,
    minHeads: 1,
    maxHeads: 10,
    minAge,
    skills: [],
    credentialType: null,
  };
}

function searchTextOf(activity: ImportedActivity, organisationName: string): string {
  const addresses = activity.places.map(({ address }) => address);
  return [
    activity.title,
    activity.summary,
    activity.description,
    organisationName,
    ...addresses,
    ...activity.causes,
    ...activity.skills,
  ].join(" ");
}
