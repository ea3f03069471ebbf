import type { OrganisationKind } from "@nuanlin/domain/codes/organisation-kind";
import type { ProjectId } from "@nuanlin/domain/ids";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { Place } from "@nuanlin/domain/places/place";
import type { Project } from "@nuanlin/domain/projects/project";
import type { Reader } from "../database.ts";
import { findProject } from "./project-repository.ts";

/** A project with what surrounds it on its page. */
export interface ProjectPage {
  readonly project: Project;
  readonly organisation: {
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly status: OrganisationStatus;
    readonly contactPhone: string;
  };
  /** The unit that will record the hours. */
  readonly recordingUnit: string;
  readonly place: (Omit<Place, "id" | "divisionCode"> & { readonly street: string | null }) | null;
  readonly ongoing: { readonly from: Date | null; readonly to: Date | null } | null;
  readonly applyLink: string | null;
  /** Where it was taken over from; null for projects posted here. */
  readonly source: string | null;
}

export async function findProjectPage(db: Reader, id: ProjectId): Promise<ProjectPage | undefined> {
  const project = await findProject(db, id);
  if (!project) return undefined;
  const row = await db
    .selectFrom("project")
    .innerJoin("organisation", "organisation.id", "project.organisation_id")
    .innerJoin("organisation as recorder", "recorder.id", "project.recording_organisation_id")
    .leftJoin("place", "place.id", "project.place_id")
    .leftJoin("division as street", (join) =>
      join.on((eb) => eb("street.code", "=", eb.fn<string>("left", ["place.division_code", eb.lit(9)]))),
    )
    .select([
      "organisation.name",
      "organisation.kind",
      "organisation.status",
      "organisation.contact_phone as contactPhone",
      "recorder.name as recordingUnit",
      "place.name as placeName",
      "place.address",
      "place.lat",
      "place.lng",
      "place.time_zone as timeZone",
      "street.name as street",
      "project.ongoing_from as ongoingFrom",
      "project.ongoing_until as ongoingUntil",
      "project.apply_link as applyLink",
      "project.external_source as source",
    ])
    .where("project.id", "=", id)
    .executeTakeFirstOrThrow();
  const { placeName: name, address, timeZone, lat, lng, street, ongoingFrom: from, ongoingUntil: to } = row;
  const point = lat === null || lng === null ? null : { lat, lng };
  return {
    project,
    organisation: { name: row.name, kind: row.kind, status: row.status, contactPhone: row.contactPhone },
    recordingUnit: row.recordingUnit,
    place: name === null || address === null || timeZone === null ? null : { name, address, point, timeZone, street },
    ongoing: from === null && to === null ? null : { from, to },
    applyLink: row.applyLink,
    source: row.source,
  };
}
