import { type PlannerInstance, toPlannerInstance } from "@nuanlin/domain/matching/planner/planner-instance";
import { seededRandom } from "@nuanlin/domain/matching/planner/random";

export interface WeekSize {
  readonly volunteers: number;
  readonly slots: number;
  readonly seed: number;
}

const blocks = 28;
const ratios = [5, 8, 10, 15];
/** Square kilometres per 1000 volunteers, such that about 30 slots suit each. */
const areaPerThousand = 136;

/**
 * A week of a made-up district: people live around a few towns, are free in some of 28 blocks and reach some kilometres; projects
 * lie where people live, most with a short shift on some days, of one to three roles; three in five need one professional for every
 * five to fifteen volunteers. Demand is four fifths of supply. The same seed gives the same week.
 */
export function generateWeek({ volunteers, slots: wanted, seed }: WeekSize): PlannerInstance {
  const random = seededRandom(seed);
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const bell = () => random() + random() + random() - 1.5;
  const side = Math.sqrt((volunteers / 1000) * areaPerThousand);
  const towns = Array.from({ length: Math.max(3, Math.round(volunteers / 4000)) }, () => [random(), random()] as const);
  const place = () => {
    const town = towns[Math.floor(random() ** 2 * towns.length)];
    if (town === undefined || random() < 0.2) return [random() * side, random() * side] as const;
    return [town[0] * side + bell() * 4, town[1] * side + bell() * 4] as const;
  };
  const teams: { x: number; y: number; block: number; ratio: number; project: number; pull: number }[] = [];
  const slots: { team: number; pro: number; cap: number; min: number }[] = [];
  for (let project = 0; slots.length < wanted; project += 1) {
    const [x, y] = place();
    const ratio = random() < 0.6 ? (ratios[whole(0, 3)] ?? 0) : 0;
    const roles = Array.from({ length: whole(1, 3) }, () => whole(1, random() < 0.15 ? 40 : 10));
    const days = new Set(Array.from({ length: whole(1, 4) }, () => whole(0, blocks - 1)));
    const pull = random() ** 2;
    for (const block of days) {
      const team = teams.push({ x, y, block, ratio, project, pull }) - 1;
      for (const cap of roles) slots.push({ team, pro: 0, cap, min: random() < 0.3 ? 1 : 0 });
      if (ratio > 0) slots.push({ team, pro: 1, cap: 1, min: 1 });
    }
  }
  const people = Array.from({ length: volunteers }, () => {
    const [x, y] = place();
    const pro = random() < 0.04 ? 1 : 0;
    let free = 0;
    for (let b = 0; b < blocks; b += 1) if (random() < (b % 4 === 0 ? 0.15 : 0.4)) free |= 1 << b;
    return { x, y, pro, free, reach: [1.2, 3.5, 5, 9][whole(0, 3)] ?? 5, cap: pro ? 2 : whole(1, 2) };
  });
  const supply = people.reduce((sum, { cap }) => sum + cap, 0);
  const demand = slots.reduce((sum, { cap, pro }) => sum + (pro ? 0 : cap), 0);
  const crowd = teams.map(() => 0);
  for (const slot of slots) {
    if (slot.pro) continue;
    slot.cap = Math.max(1, Math.round((slot.cap * 0.8 * supply) / demand));
    crowd[slot.team] = (crowd[slot.team] ?? 0) + slot.cap;
  }
  for (const slot of slots) {
    const ratio = teams[slot.team]?.ratio ?? 0;
    if (slot.pro) slot.cap = Math.max(1, Math.ceil((crowd[slot.team] ?? 0) / ratio));
  }
  const cell = 3;
  const wide = Math.ceil(side / cell) + 4;
  const keyOf = (x: number, y: number) => Math.floor(x / cell) * wide + Math.floor(y / cell);
  const grid = new Map<number, number[]>();
  slots.forEach(({ team }, s) => {
    const { x = 0, y = 0 } = teams[team] ?? {};
    grid.set(keyOf(x, y), [...(grid.get(keyOf(x, y)) ?? []), s]);
  });
  const eOff = [0];
  const eSlot: number[] = [];
  const eW: number[] = [];
  for (const { x, y, pro, free, reach } of people) {
    const cells = Math.ceil(reach / cell);
    for (let i = -cells; i <= cells; i += 1) {
      for (let j = -cells; j <= cells; j += 1) {
        for (const s of grid.get(keyOf(x + i * cell, y + j * cell)) ?? []) {
          const slot = slots[s];
          const team = teams[slot?.team ?? 0];
          if (!slot || !team || (slot.pro && !pro) || ((free >>> team.block) & 1) === 0) continue;
          const distance = Math.hypot(team.x - x, team.y - y);
          // Half of the roles ask for a skill that not everybody has.
          if (distance > reach || random() < 0.45) continue;
          eSlot.push(s);
          eW.push(Math.max(1, Math.round(1000 * (0.4 * (1 - distance / reach) + 0.2 * team.pull + 0.4 * random()))));
        }
      }
    }
    eOff.push(eSlot.length);
  }
  return toPlannerInstance({
    vCap: Uint8Array.from(people, ({ cap }) => cap),
    vPro: Uint8Array.from(people, ({ pro }) => pro),
    tProject: Uint32Array.from(teams, ({ project }) => project),
    tRatio: Uint8Array.from(teams, ({ ratio }) => ratio),
    tMin: Uint16Array.from(
      teams,
      ({ ratio }, t) => Math.max(1, Math.round((crowd[t] ?? 0) * (0.3 + 0.3 * random()))) + Number(ratio > 0),
    ),
    tBonus: Uint32Array.from(teams, () => 1500),
    sTeam: Uint32Array.from(slots, ({ team }) => team),
    sPro: Uint8Array.from(slots, ({ pro }) => pro),
    sCap: Uint16Array.from(slots, ({ cap }) => cap),
    sMin: Uint16Array.from(slots, ({ min }) => min),
    sMask: Uint32Array.from(slots, ({ team }) => 1 << (teams[team]?.block ?? 0)),
    eOff: Uint32Array.from(eOff),
    eSlot: Uint32Array.from(eSlot),
    eW: Uint16Array.from(eW),
  });
}
