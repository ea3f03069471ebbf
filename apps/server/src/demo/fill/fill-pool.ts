import type { PersonActor } from "@nuanlin/domain/actor";
import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { markLeading, savePopulation } from "@nuanlin/usecases/pool/pool-health";
import { changeProfileConsent, saveProfessionalProfile } from "@nuanlin/usecases/pool/professional-profile";
import type { ServicesAt } from "./demo-services.ts";
import type { Neighbour } from "./settle-people.ts";

interface PoolGiven {
  readonly servicesAt: ServicesAt;
  readonly neighbours: readonly Neighbour[];
  readonly clerk: PersonActor;
  readonly today: string;
  readonly until: Date;
}

const abouts = [
  "在社区里做了些年，最看重的是先听完再说话。",
  "平时晚上和周末有空，愿意带新人一起上门。",
  "示例人物：这一页只用来演示公开页的样子。",
];

/** Residents and community workers of each street, the newest year last; invented round figures, for the demo only. */
const population: readonly (readonly [residents: number, before: number, now: number])[] = [
  [42_000, 61, 70],
  [38_000, 66, 72],
  [31_000, 50, 58],
  [56_000, 88, 97],
  [47_000, 85, 85],
  [64_000, 102, 109],
];

/**
 * Most professionals let themselves be found, every third has a public page, two are leading talents since this year and the
 * last; two years of figures of the six streets. Some agreed to nothing, as people do.
 */
export async function fillPool({ servicesAt, neighbours, clerk, today, until }: PoolGiven): Promise<void> {
  const services = servicesAt(until);
  const professionals = neighbours.filter(
    ({ demo, actor }) => demo.credentials.length > 0 && actor.personId !== clerk.personId,
  );
  for (const [at, { demo, actor }] of professionals.entries()) {
    if (at % 6 === 5) continue;
    const [paper] = demo.credentials;
    const headline = paper ? credentialTypes.byCode(paper.type).zh : "";
    await saveProfessionalProfile(services, actor, { headline, about: abouts[at % abouts.length] ?? "" });
    await changeProfileConsent(services, actor, { consent: "pool", given: true });
    if (at % 3 === 0) await changeProfileConsent(services, actor, { consent: "public", given: true });
    if (at % 9 === 0) await changeProfileConsent(services, actor, { consent: "fullName", given: true });
  }
  const yearAgo = servicesAt(new Date(until.getTime() - 365 * 86_400_000));
  for (const [at, { actor }] of professionals.slice(0, 2).entries()) {
    await markLeading(at === 0 ? yearAgo : services, clerk, { personId: actor.personId, leading: true });
  }
  const year = Number(today.slice(0, 4));
  for (const [at, { code: divisionCode }] of streetsOfNewDistrict().entries()) {
    const [residents = 0, before = 0, now = 0] = population[at] ?? [];
    if (residents === 0) continue;
    await savePopulation(services, clerk, { divisionCode, year: year - 1, residents, communityWorkers: before });
    await savePopulation(services, clerk, { divisionCode, year, residents, communityWorkers: now });
  }
}
