import { cleanLine, cleanText } from "./clean-text.ts";
import { findRecords } from "./find-records.ts";
import {
  importLimits,
  type ImportedActivity,
  type ImportedOrganisation,
  type ImportNote,
  type ReadOptions,
  type ReadResult,
} from "./imported-activity.ts";
import { judgeRecords, type Reading } from "./judge-records.ts";
import type { Node } from "./json-ld.ts";
import { textOf } from "./literal.ts";
import { deriveOrganisationName, placeholderName } from "./organisation-name.ts";
import { readContact, readLink } from "./read-details.ts";
import { readPlace } from "./read-place.ts";
import type { RecordIndex } from "./record-index.ts";

/**
 * Reads the organisations of a parsed file, one verdict for each. Only an organisation without an id is refused: what else
 * is missing is derived (the name) or left empty. An organisation that several activities carry within them counts once.
 */
export function readOrganisations(value: unknown, options: ReadOptions): ReadResult<ImportedOrganisation> {
  const found = findRecords(value, "organisation");
  if ("refusal" in found) return { items: [], refusal: found.refusal };
  const own = new Set(found.records.filter(({ owner }) => owner === null).map(({ node }) => node?.id));
  const records = found.records.filter(({ node, owner }) => {
    if (owner === null || node === null) return true;
    if (own.has(node.id)) return false;
    if (node.id !== null) own.add(node.id);
    return true;
  });
  return { items: judgeRecords(records, (node) => readOrganisation(node, found.index, options)), refusal: null };
}

/**
 * The organisation that stands in for one which an activity names and no file holds: nearly every reference in the
 * published files dangles, and an activity must not be lost for it. It carries the reference as its id, so that a later
 * file with the real organisation replaces it. `activity` is any that names it; null when none of them names an organisation.
 */
export function placeholderOrganisation(activity: ImportedActivity): ImportedOrganisation | null {
  if (activity.organisationRef === null) return null;
  return {
    externalId: activity.organisationRef,
    name: placeholderName(activity.organisationRef, activity.applyLink),
    nameDerived: true,
    description: "",
    email: null,
    phone: null,
    website: null,
    point: null,
    address: null,
  };
}

function readOrganisation(node: Node, index: RecordIndex, options: ReadOptions): Reading<ImportedOrganisation> {
  const { decodeEntities } = options;
  const externalId = node.id;
  if (externalId === null) return { ok: false, id: null, reason: "MISSING_ID", detail: "" };
  const given = cleanLine(
    textOf(
      node.values("name", "organisationname", "label", "organisationlabel", "title", "organisationtitle", "preflabel"),
    ),
    decodeEntities,
    importLimits.name,
  );
  const description = cleanText(
    textOf(node.values("description", "organisationdescription")) || textOf(node.values("purpose")),
    decodeEntities,
    importLimits.description,
  );
  const website = readLink([node], "website", "organisationwebsite", "url");
  const apply = readLink([node], "applylink", "organisationapplylink");
  const contact = readContact(node, decodeEntities);
  const places = node
    .values("location", "organisationlocation")
    .map((value) => readPlace(value, node.context, index, decodeEntities))
    .filter((place) => place !== null);
  const address = places.find((place) => place.address !== "")?.address ?? null;
  const notes = new Set<ImportNote>([...contact.notes, ...places.flatMap((place) => place.notes)]);
  if (given.cut || description.cut) notes.add("TEXT_CUT");
  if (website.dropped) notes.add("LINK_DROPPED");
  if (description.text === "") notes.add("DESCRIPTION_MISSING");
  const links = [website.link, apply.link];
  const name = given.text || deriveOrganisationName({ externalId, description: description.text, links, address });
  return {
    ok: true,
    notes: [...notes].sort(),
    item: {
      externalId,
      name,
      nameDerived: given.text === "",
      description: description.text,
      email: contact.email,
      phone: contact.phone,
      website: website.link ?? apply.link,
      point: places.find((place) => place.point !== null)?.point ?? null,
      address,
    },
  };
}
