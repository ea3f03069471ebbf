import { cleanLine, cleanText, firstSentence } from "./clean-text.ts";
import { conceptNames } from "./concept-names.ts";
import { hostOf } from "./contact.ts";
import { findRecords } from "./find-records.ts";
import {
  importLimits,
  type ImportedActivity,
  type ImportNote,
  type ReadOptions,
  type ReadResult,
} from "./imported-activity.ts";
import { judgeRecords, type Reading } from "./judge-records.ts";
import type { Node } from "./json-ld.ts";
import { booleanOf, numberOf, textOf } from "./literal.ts";
import { readContact, readLink } from "./read-details.ts";
import { readSessions } from "./read-sessions.ts";
import { referencedId, type RecordIndex } from "./record-index.ts";

/**
 * Reads the activities of a parsed file, one verdict for each; a file that is not of this kind is refused as a whole.
 * An activity needs an id and a title. The id may be derived from organisation (or site) and title, since the standard's own
 * examples leave it out; the title from the description. Everything else may be missing, and what cannot be read is
 * dropped with a note or, for a session, with its reason.
 */
export function readActivities(value: unknown, options: ReadOptions): ReadResult<ImportedActivity> {
  const found = findRecords(value, "activity");
  if ("refusal" in found) return { items: [], refusal: found.refusal };
  return {
    items: judgeRecords(found.records, (node, owner) => readActivity(node, owner, found.index, options)),
    refusal: null,
  };
}

function readActivity(
  node: Node,
  owner: Node | null,
  index: RecordIndex,
  options: ReadOptions,
): Reading<ImportedActivity> {
  const { decodeEntities } = options;
  const given = cleanLine(
    textOf(node.values("title", "activitytitle", "label", "activitylabel", "name")),
    decodeEntities,
    importLimits.title,
  );
  const body = cleanText(
    textOf(node.values("description", "activitydescription")),
    decodeEntities,
    importLimits.description,
  );
  const title = given.text || firstSentence(body.text, importLimits.title);
  if (title === "") return { ok: false, id: node.id, reason: "MISSING_TITLE", detail: "" };

  const roles = node
    .values("role", "activityrole")
    .map((value) => index.resolve(value, node.context))
    .filter((role) => role !== null);
  const apply = readLink(
    [node, ...roles, ...sessionNodes(node, index)],
    "applylink",
    "activityapplylink",
    "roleapplylink",
    "sessionapplylink",
  );
  const organisationRef = organisationOf(node, owner);
  const externalId = node.id ?? derivedId(organisationRef ?? (apply.link && hostOf(apply.link)), title);
  if (externalId === null) return { ok: false, id: null, reason: "MISSING_ID", detail: title };

  const contact = readContact(node, decodeEntities);
  const dates = readSessions(node, index, options);
  const all = [node, ...roles];
  const concepts = (...names: string[]) =>
    conceptNames(
      all.flatMap((one) => one.values(...names)),
      node.context,
      decodeEntities,
    );
  const notes = new Set<ImportNote>([...contact.notes, ...dates.notes]);
  if (node.id === null) notes.add("ID_DERIVED");
  if (given.text === "") notes.add("TITLE_DERIVED");
  if (body.text === "") notes.add("DESCRIPTION_MISSING");
  if (given.cut || body.cut) notes.add("TEXT_CUT");
  if (apply.dropped) notes.add("LINK_DROPPED");
  return {
    ok: true,
    notes: [...notes].sort(),
    item: {
      externalId,
      title,
      description: body.text || title,
      summary: firstSentence(body.text || title, importLimits.summary),
      organisationRef,
      remote:
        booleanOf(all.flatMap((one) => one.values("allowsremoteparticipation", "roleallowsremoteparticipation"))) ??
        false,
      emergency:
        booleanOf(node.values("requiresemergencyparticipation", "activityrequiresemergencyparticipation")) ?? false,
      applyLink: apply.link,
      contactEmail: contact.email,
      contactPhone: contact.phone,
      places: dates.places,
      sessions: dates.sessions,
      skipped: dates.skipped,
      ongoing: dates.ongoing,
      weekly: dates.weekly,
      minimumAge: minimumAge(all),
      causes: concepts("cause", "causes", "activitycause"),
      requirements: concepts("requirement", "requirements", "activityrequirement", "rolerequirement"),
      skills: concepts("skill", "skills", "activityskill", "roleskill"),
    },
  };
}

function sessionNodes(node: Node, index: RecordIndex): readonly Node[] {
  return node
    .values("session", "sessions", "activitysession")
    .map((value) => index.resolve(value, node.context))
    .filter((one) => one !== null);
}

function organisationOf(node: Node, owner: Node | null): string | null {
  const ids = node
    .values("organisation", "organization", "activityorganisation")
    .map((value) => referencedId(value, node.context));
  const id = ids.find((candidate) => candidate !== null) ?? owner?.id ?? null;
  return id !== null && id.length <= importLimits.id ? id : null;
}

// The same organisation does not publish two activities of one title; if it does, the second is refused as a duplicate.
function derivedId(publisher: string | null, title: string): string | null {
  return publisher === null ? null : `derived:${publisher}:${title}`.slice(0, importLimits.id).toWellFormed();
}

function minimumAge(nodes: readonly Node[]): number | null {
  const ages = nodes
    .map((node) => numberOf(node.values("minimumage", "roleminimumage")))
    .filter((age) => age !== null && Number.isInteger(age) && age > 0 && age < 120)
    .filter((age) => age !== null);
  return ages.reduce<number | null>((highest, age) => Math.max(highest ?? 0, age), null);
}
