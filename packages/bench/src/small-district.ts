import { serviceCategories, type ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import { timeSlots, type TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import { fitOf } from "@nuanlin/domain/matching/fit/fit";
import { noRecord } from "@nuanlin/domain/matching/fit/fit-question";
import { noWishes } from "@nuanlin/domain/people/wishes";
import { seededRandom } from "./seeded-random.ts";

/** A made-up district for simulated weeks: who lives there, what looks for people, and how each pair fits by the product's own rule. */
export interface District {
  readonly people: number;
  readonly projects: readonly MadeProject[];
  /** The fit of person and project, at `person * projects.length + project`. */
  readonly fits: Float64Array;
}

export interface MadeProject {
  readonly projectId: string;
  readonly category: ServiceCategoryCode;
  readonly organisationId: string;
  readonly placeId: string;
  /** Places in the week. */
  readonly places: number;
  /** People who find it some other way in a week, on average. */
  readonly external: number;
}

// Few kinds of service draw many, as everywhere: the weight of the n-th is 1 / n.
const categories = serviceCategories.codes.slice(-8);
const mondayMorning = Date.parse("2026-11-30T01:00Z");

/** A district of that size: homes and places lie around a centre, and small projects outnumber the larger ones. */
export function makeDistrict(seed: number, people: number, projectCount: number): District {
  const { unit: random, normal } = seededRandom(seed);
  const pointAround = (spread: number) => ({ lat: 30.87 + normal() * spread, lng: 120.09 + normal() * spread });
  const popular = (): ServiceCategoryCode => {
    let left = random() * categories.reduce((sum, _, at) => sum + 1 / (at + 1), 0);
    return categories.find((_, at) => (left -= 1 / (at + 1)) <= 0) ?? "3301";
  };
  const made = Array.from({ length: projectCount }, (_, at) => {
    const day = Math.floor(random() * 7);
    const part = [0, 5, 10][Math.floor(random() * 3)] ?? 0;
    const start = new Date(mondayMorning + (day * 24 + part) * 3_600_000);
    const organisation = Math.floor(random() * (projectCount / 4));
    return {
      shift: { period: { start, end: new Date(start.getTime() + 2 * 3_600_000) }, timeZone: "Asia/Shanghai" },
      place: { point: pointAround(0.022), divisionCode: null },
      project: {
        projectId: `${at}`,
        category: popular(),
        organisationId: `${organisation}`,
        placeId: `${organisation}`,
        places: 1 + Math.floor(random() ** 2 * 8),
        // One in five is known from elsewhere: a school, a company, a group chat.
        external: random() < 0.2 ? 1.5 : 0,
      },
    };
  });
  const fits = new Float64Array(people * projectCount);
  for (let person = 0; person < people; person += 1) {
    const home = { point: pointAround(0.018), rough: false };
    const slots = timeSlots.codes.filter((_, at): boolean => at < 21 && random() < (at >= 15 ? 0.4 : 0.12));
    const interests = [...new Set([popular(), popular()])];
    for (const [at, { shift, place, project }] of made.entries()) {
      fits[person * projectCount + at] = fitOf({
        person: {
          skills: [],
          slots: slots as TimeSlotCode[],
          interests,
          credentials: [],
          divisionCode: null,
          reachKm: 8,
        },
        wishes: noWishes,
        home,
        record: noRecord,
        shift,
        place,
        project: { category: project.category, targetGroups: [] },
        seat: { kind: "volunteer", lead: false, skills: [], credentialType: null },
        team: null,
        isHoliday: () => false,
      }).score;
    }
  }
  return { people, projects: made.map(({ project }) => project), fits };
}
