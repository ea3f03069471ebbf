import { findActor } from "@nuanlin/db/accounts/actor-repository";
import type { Db } from "@nuanlin/db/database";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { PlaceId } from "@nuanlin/domain/ids";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { atLocal, districtZone, localDate } from "@nuanlin/domain/time/zone";
import { foundFederation } from "@nuanlin/usecases/organisations/found-federation";
import { issueStar } from "@nuanlin/usecases/recognition/issue-star";
import { findDueStars } from "@nuanlin/usecases/recognition/list-star-candidates";
import type { Services } from "@nuanlin/usecases/services";
import { makeDocumentKey } from "../../documents/document-keys.ts";
import { createDocumentSeal, type DocumentSeal } from "../../documents/document-seal.ts";
import type { DemoAccount, DemoOrganisation, DemoPerson } from "../content/content-types.ts";
import { namedPeople } from "../content/named-people.ts";
import { demoOrganisations } from "../content/organisations.ts";
import { makeDemoPeople } from "../content/people.ts";
import { demoProjects } from "../content/projects.ts";
import { seededRng } from "../content/rng.ts";
import { dayAfter } from "../content/shift-days.ts";
import { checkPeople } from "./check-people.ts";
import { Promises } from "./choose-people.ts";
import { extendTaxonomy } from "./extend-taxonomy.ts";
import { fillCare } from "./fill-care.ts";
import { fillCourses } from "./fill-courses.ts";
import { fillPool } from "./fill-pool.ts";
import { handInPapers } from "./hand-in-papers.ts";
import { createDemoServices } from "./demo-services.ts";
import { liveShift } from "./live-shift.ts";
import { planShifts } from "./plan-shifts.ts";
import { type PostedProject, postProject } from "./post-projects.ts";
import { weeksOfHistory } from "./regulars.ts";
import { type SettledOrganisation, settleOrganisation } from "./settle-organisations.ts";
import { type Neighbour, settle, settleActor } from "./settle-people.ts";
import { keepTimesFree } from "./stories/story-times.ts";
import { spreadAllNews, tellStories } from "./stories/tell-stories.ts";
import { sideBySide } from "./side-by-side.ts";

export const demoPeopleCount = 400;
// Two cores are busy with so many at once; more would only wait for each other.
const atOnce = 6;

// How long the application that still waits has been waiting: within the three days the federation promises.
const recentMinutes = 31 * 60;

/** How far along the filling is, for whoever waits for it. */
export type Progress = (words: string) => void;

/**
 * Fills an empty database with a district that has lived for most of a year: organisations, people, projects, shifts, promises,
 * attendance, hours and stars, all made through the use cases, each at its own moment. The same day gives the same district.
 */
export async function fillDemoDistrict(
  db: Db,
  until: Date,
  tell: Progress,
  seal: DocumentSeal = createDocumentSeal([makeDocumentKey()]),
): Promise<void> {
  const servicesAt = await createDemoServices(db);
  const today = localDate(until, districtZone);
  const beginning = servicesAt(atLocal(dayAfter(today, -7 * (weeksOfHistory + 4)), "09:00", districtZone));
  tell("people and organisations");
  const { clerk, neighbours, organisations } = await settleDistrict(
    beginning,
    servicesAt(plusMinutes(until, -recentMinutes)),
    today,
  );
  tell("projects");
  const projects = await postProjects(beginning, organisations, today);
  const promises = new Promises();
  keepTimesFree(promises, neighbours, today);
  const shifts = planShifts(projects, neighbours, today, until, promises);
  tell(`${shifts.length} shifts and what happened in them`);
  await sideBySide(shifts, atOnce, (shift) => liveShift(servicesAt, shift, clerk, until));
  tell("stars");
  await issueStars(servicesAt(until), neighbours, clerk);
  tell("what is going on these days");
  await handInPapers({ servicesAt, neighbours, clerk, seal, today, until });
  const stage = { servicesAt, projects, neighbours, promises, clerk, today, until };
  await tellStories(stage);
  await fillPool({ servicesAt, neighbours, clerk, today, until });
  await fillCare({ servicesAt, neighbours, projects, clerk, today, until });
  await fillCourses({ servicesAt, neighbours, projects, holders: organisations, today, until });
  await extendTaxonomy(servicesAt(until), clerk);
  await spreadAllNews(stage);
}

interface Settled {
  readonly clerk: PersonActor;
  readonly neighbours: readonly Neighbour[];
  readonly organisations: ReadonlyMap<string, SettledOrganisation & { readonly demo: DemoOrganisation }>;
}

async function settleDistrict(services: Services, recently: Services, today: string): Promise<Settled> {
  const accounts = namedPeople(today);
  const federation = demoOrganisations.find(({ kind }) => kind === "federation");
  const official = accounts.find(({ loginHintKey }) => loginHintKey === "federation");
  if (!federation || !official) throw new Error("the demo content has no federation");
  const { name, divisionCode, description, address, contactName, contactPhone } = federation;
  const founded = await foundFederation(
    services,
    { kind: "system", name: "demo" },
    {
      administrator: {
        name: official.name,
        contact: { kind: "phone", value: official.phone },
        password: "the shared one",
        locale: "zh-CN",
      },
      federation: { name, divisionCode, description, address, contactName, contactPhone, creditCode: null },
    },
  );
  const clerk = await findActor(services.db, founded.accountId);
  if (!clerk) throw new Error("the federation's clerk cannot be found");
  const others: readonly DemoPerson[] = accounts.filter((account) => account !== official);
  const people = [...others, ...makeDemoPeople(seededRng(7), demoPeopleCount - accounts.length, today)];
  const neighbours = [
    await settleActor(services, withoutPapers(official), clerk, clerk),
    ...(await sideBySide(people, atOnce, (person) => settle(services, person, clerk))),
  ];
  const organisations = new Map([[federation.key, { id: founded.organisationId, organizer: clerk, demo: federation }]]);
  for (const organisation of demoOrganisations) {
    if (organisation === federation) continue;
    const applicant = applicantOf(organisation, accounts, neighbours);
    organisations.set(organisation.key, {
      ...(await settleOrganisation(
        organisation.status === "pending" ? recently : services,
        organisation,
        applicant,
        clerk,
      )),
      demo: organisation,
    });
  }
  await checkPeople(services, neighbours, clerk, founded.organisationId);
  return { clerk, neighbours, organisations };
}

/** Nobody checks their own papers, so the clerk's are left out. */
function withoutPapers(account: DemoAccount): DemoAccount {
  return { ...account, credentials: [] };
}

/** Whoever the content names, else a grown-up who lives in the same street. */
function applicantOf(
  organisation: DemoOrganisation,
  accounts: readonly DemoAccount[],
  neighbours: readonly Neighbour[],
): Neighbour {
  const named = accounts.find(({ memberships }) =>
    memberships.some(({ organisationKey }) => organisationKey === organisation.key),
  );
  const street = organisation.divisionCode.slice(0, 9);
  const free = neighbours.filter(
    ({ demo }) =>
      demo.guardian === undefined &&
      demo.credentials.length === 0 &&
      demo.divisionCode.startsWith(street) &&
      !accounts.some(({ key }) => key === demo.key),
  );
  const index = demoOrganisations.indexOf(organisation);
  const chosen = named ? neighbours.find(({ demo }) => demo.key === named.key) : free[index];
  if (!chosen) throw new Error(`nobody can apply for ${organisation.name}`);
  return chosen;
}

async function postProjects(
  services: Services,
  organisations: Settled["organisations"],
  today: string,
): Promise<PostedProject[]> {
  const knownPlaces = new Map<string, PlaceId>();
  const posted: PostedProject[] = [];
  for (const project of demoProjects) {
    const organisation = organisations.get(project.organisationKey);
    if (!organisation) throw new Error(`${project.key} belongs to nobody`);
    posted.push(await postProject(services, project, organisation, organisation.demo.places, knownPlaces, today));
  }
  return posted;
}

/** The federation issues the stars that were reached, except to the few who reached theirs last: somebody has to be waiting. */
async function issueStars(services: Services, neighbours: readonly Neighbour[], clerk: PersonActor): Promise<void> {
  const places = new Map(neighbours.map(({ person }, index) => [person.id, index]));
  const reached = (await findDueStars(services.db)).filter(({ personId }) => personId !== clerk.personId);
  // Equal minutes go by the order of the content, since ids differ from one filling to the next.
  reached.sort((a, b) => b.minutes - a.minutes || (places.get(a.personId) ?? 0) - (places.get(b.personId) ?? 0));
  const waiting = Math.min(3, Math.floor(reached.length / 3));
  for (const { personId, level } of reached.slice(0, reached.length - waiting))
    await issueStar(services, clerk, { personId, level });
}
