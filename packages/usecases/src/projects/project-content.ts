import { findLocalSkills } from "@nuanlin/db/skills/skill-repository";
import type { ProjectContent } from "@nuanlin/db/projects/project-repository";
import { findPlaceOf, insertPlace } from "@nuanlin/db/places/place-repository";
import { findSamePlace } from "@nuanlin/db/places/find-same-place";
import type { Tx } from "@nuanlin/db/database";
import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { divisionPath, shortName } from "@nuanlin/domain/divisions/huzhou-divisions";
import type { OrganisationId } from "@nuanlin/domain/ids";
import type { Organisation } from "@nuanlin/domain/organisations/organisation";
import type { Place } from "@nuanlin/domain/places/place";
import type { ProjectInput } from "@nuanlin/domain/projects/project";
import { isLocalSkillCode, skillByCode } from "@nuanlin/domain/skills/skill-tree";
import { found } from "../command.ts";

/** What an organizer typed, with its place looked up among the organisation's own or written as a new one. */
export async function readContent(
  tx: Tx,
  organisationId: OrganisationId,
  input: ProjectInput,
): Promise<{ content: ProjectContent; place: Place | null }> {
  const { place: given, ...rest } = input;
  const place = given === null ? null : await readPlace(tx, organisationId, given);
  return { content: { ...rest, placeId: place?.id ?? null }, place };
}

async function readPlace(
  tx: Tx,
  organisationId: OrganisationId,
  given: NonNullable<ProjectInput["place"]>,
): Promise<Place> {
  if ("create" in given) {
    const same = await findSamePlace(tx, organisationId, given.create);
    if (same === undefined) return insertPlace(tx, organisationId, given.create);
    return found(await findPlaceOf(tx, organisationId, same), "place");
  }
  return found(await findPlaceOf(tx, organisationId, given.existing), "place");
}

/**
 * Everything a search should find the project by: its own words, its unit, its place and street, its category and skills in both
 * languages, those of the federation by the names it gave them.
 */
export async function searchTextOf(
  tx: Tx,
  content: ProjectContent,
  organisation: Pick<Organisation, "name">,
  place: Place | null,
): Promise<string> {
  const category = serviceCategories.byCode(content.category);
  const codes = content.seatPlan.flatMap((seat) => seat.skills.map(({ code }) => code));
  const own = codes.some(isLocalSkillCode) ? await findLocalSkills(tx) : [];
  const skills = codes.flatMap((code) => [skillByCode(code), ...own.filter((skill) => skill.code === code)]);
  const streets = place?.divisionCode ? divisionPath(place.divisionCode).map(({ name }) => shortName(name)) : [];
  return [
    content.title,
    content.summary,
    content.need,
    content.description,
    organisation.name,
    place?.name ?? "",
    place?.address ?? "",
    ...streets,
    category.zh,
    category.en,
    ...content.seatPlan.map((seat) => seat.name),
    ...skills.flatMap(({ zh, en }) => [zh, en]),
  ].join(" ");
}
