import type { PersonActor } from "@nuanlin/domain/actor";
import type { PlaceId, ProjectId } from "@nuanlin/domain/ids";
import { defaultSignUpTerms } from "@nuanlin/domain/projects/sign-up-terms";
import { changeProjectStatus } from "@nuanlin/usecases/projects/change-project-status";
import { createProject } from "@nuanlin/usecases/projects/create-project";
import type { Services } from "@nuanlin/usecases/services";
import type { DemoOrganisation, DemoProject } from "../content/content-types.ts";
import { demoInsurance } from "../content/demo-insurance.ts";
import type { SettledOrganisation } from "./settle-organisations.ts";

/** A project that is public, with whoever runs it. */
export interface PostedProject {
  readonly demo: DemoProject;
  readonly id: ProjectId;
  readonly organizer: PersonActor;
}

/** Writes the project as its organizer would and publishes it; a place is written once and used again by the next project there. */
export async function postProject(
  services: Services,
  demo: DemoProject,
  organisation: SettledOrganisation,
  places: DemoOrganisation["places"],
  knownPlaces: Map<string, PlaceId>,
  today: string,
): Promise<PostedProject> {
  const known = knownPlaces.get(demo.placeKey);
  const place = places.find(({ key }) => key === demo.placeKey);
  if (!place) throw new Error(`place ${demo.placeKey} of ${demo.key} is not among the organisation's`);
  const { name, address, point, divisionCode, timeZone } = place;
  const { id, placeId } = await createProject(services, organisation.organizer, {
    organisationId: organisation.id,
    project: {
      title: demo.title,
      summary: demo.summary,
      description: demo.description.join("\n\n"),
      need: demo.need,
      category: demo.categoryCode,
      targetGroups: [...demo.targetGroupCodes],
      safeguards: [...demo.safeguardCodes],
      risks: demo.risks,
      protections: demo.protections,
      dangerous: demo.dangerous,
      nearMinors: demo.nearMinors,
      isVolunteering: true,
      training: demo.training,
      insurance: demo.dangerous ? demoInsurance(today) : null,
      place: known ? { existing: known } : { create: { name, address, point, divisionCode, timeZone } },
      seatPlan: demo.seats.map((seat) => ({ ...seat, skills: [...seat.skills] })),
      terms: defaultSignUpTerms,
      ratioVolunteers: null,
      opensWith: "anybody",
      hoursNeeded: 0,
      areaCode: null,
      courseIds: [],
    },
  });
  await changeProjectStatus(services, organisation.organizer, { projectId: id, to: "published" });
  if (placeId !== null) knownPlaces.set(demo.placeKey, placeId);
  return { demo, id, organizer: organisation.organizer };
}
