import type { PersonActor } from "@nuanlin/domain/actor";
import { plusDays } from "@nuanlin/domain/credentials/term";
import { atLocal, districtZone } from "@nuanlin/domain/time/zone";
import { recordLearning } from "@nuanlin/usecases/learning/record-learning";
import { showSupervisionChoices } from "@nuanlin/usecases/supervision/list-supervisions";
import { writeSupervision } from "@nuanlin/usecases/supervision/write-supervision";
import { demoLearning, demoSupervisions } from "../content/care-words.ts";
import type { ServicesAt } from "./demo-services.ts";
import type { PostedProject } from "./post-projects.ts";
import type { Neighbour } from "./settle-people.ts";

interface CareGiven {
  readonly servicesAt: ServicesAt;
  readonly neighbours: readonly Neighbour[];
  readonly projects: readonly PostedProject[];
  readonly clerk: PersonActor;
  readonly today: string;
  readonly until: Date;
}

/** The log of the Longxi station's supervision, and what the social workers learned elsewhere: some are nearly through, some not. */
export async function fillCare(given: CareGiven): Promise<void> {
  await fillLog(given);
  const { servicesAt, neighbours, clerk, today } = given;
  const workers = neighbours.filter(
    ({ demo, actor }) =>
      actor.personId !== clerk.personId && demo.credentials.some(({ type }) => type.startsWith("social_worker.")),
  );
  for (const [at, { actor }] of workers.entries()) {
    for (const [title, organiser, hours, daysAgo] of demoLearning.slice(at % demoLearning.length)) {
      const heldOn = plusDays(today, -daysAgo);
      const services = servicesAt(atLocal(plusDays(heldOn, 3), "10:00", districtZone));
      const minutes = hours * 60;
      await recordLearning(services, clerk, { personId: actor.personId, title, organiser, heldOn, minutes });
    }
  }
}

async function fillLog({ servicesAt, projects, today, until }: CareGiven): Promise<void> {
  const organizer = projects.find(({ demo }) => demo.organisationKey === "longxi-station")?.organizer;
  const organisationId = organizer?.memberships[0]?.organisationId;
  if (organizer === undefined || organisationId === undefined) return;
  const { people } = await showSupervisionChoices(servicesAt(until), organizer, { organisationId });
  const others = people.filter(({ personId }) => personId !== organizer.personId).map(({ personId }) => personId);
  for (const [at, { daysAgo, people: count, ...entry }] of demoSupervisions.entries()) {
    const heldOn = plusDays(today, -daysAgo);
    await writeSupervision(servicesAt(atLocal(heldOn, "17:30", districtZone)), organizer, {
      ...entry,
      topics: [...entry.topics],
      organisationId,
      supervisorId: organizer.personId,
      projectId: null,
      heldOn,
      people: others.slice(at * 5, at * 5 + count),
    });
  }
}
