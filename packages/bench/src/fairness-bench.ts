import { diversify } from "@nuanlin/domain/matching/ranking/diversify";
import { fairnessOf } from "@nuanlin/domain/matching/ranking/fairness";
import { orderScore } from "@nuanlin/domain/matching/ranking/fill-order";
import { seededRandom } from "./seeded-random.ts";
import { type District, makeDistrict } from "./small-district.ts";

// What our order does to the small projects against ordering by fit alone: the same made-up districts, people, visits and dice for both.
// The share of fill was chosen on seeds 1 to 4; the ones below are others. A visitor looks down the first page, the lower the less likely, and signs up at most once, the likelier the better a project fits.

const seeds = Array.from({ length: 20 }, (_, at) => 301 + at);
const weeks = 6;
const people = 320;
const projectCount = 160;
const page = 12;
/** How likely somebody looks one further down. */
const goesOn = 0.85;
/** How likely somebody who looks at a project signs up: a half at this fit, steeper the smaller the slope. */
const halfFit = 82;
const slope = 6;

interface Ranked {
  readonly at: number;
  readonly score: number;
}
type Order = (district: District, ranked: readonly Ranked[], week: Week) => readonly Ranked[];
interface Week {
  readonly recent: Int32Array;
}

const byScore = (ranked: readonly Ranked[]) => ranked.toSorted((a, b) => b.score - a.score || a.at - b.at);

const filled =
  (part?: number): Order =>
  ({ projects }, ranked, { recent }) =>
    byScore(
      ranked.map(({ at, score }) => {
        const found = recent[at] ?? 0;
        return { at, score: orderScore(score, { recent: found, free: (projects[at]?.places ?? 0) - found }, part) };
      }),
    );

const spread = ({ projects }: District, ranked: readonly Ranked[]) =>
  diversify(
    ranked.slice(0, 4 * page).flatMap(({ at, score }) => {
      const project = projects[at];
      return project ? [{ ...project, at, score }] : [];
    }),
    2 * page,
  );

const orders = {
  "by fit alone": (_district, ranked) => byScore(ranked),
  "by fit and all of fill": filled(1),
  "by fit and our part of fill": filled(),
  "ours, neighbours spread": (district, ranked, week) => spread(district, filled()(district, ranked, week)),
} satisfies Record<string, Order>;
type OrderName = keyof typeof orders;

function simulate(district: District, order: Order, seed: number): readonly number[][] {
  const { projects, fits } = district;
  return Array.from({ length: weeks }, (_, week) => {
    const random = seededRandom(seed, week).unit;
    const recent = new Int32Array(projects.length);
    const visitors = Array.from({ length: people })
      .map((_one, person) => person)
      .filter(() => random() < 0.7)
      .map((person) => ({ person, when: random() }))
      .toSorted((a, b) => a.when - b.when);
    const elsewhere = projects.map(({ external }) => Math.floor(external * 2 * random()));
    for (const [turn, { person }] of visitors.entries()) {
      // What comes from elsewhere trickles in over the week.
      for (const [at, count] of elsewhere.entries()) {
        const due = Math.floor(((turn + 1) / visitors.length) * count) - Math.floor((turn / visitors.length) * count);
        recent[at] = Math.min(projects[at]?.places ?? 0, (recent[at] ?? 0) + due);
      }
      const dice = Array.from({ length: page }, () => [random(), random()] as const);
      const open = projects.flatMap(({ places }, at) =>
        (recent[at] ?? 0) < places ? [{ at, score: fits[person * projects.length + at] ?? 0 }] : [],
      );
      const shown = order(district, open, { recent }).slice(0, page);
      for (const [rank, { at }] of shown.entries()) {
        const [looks = 1, takes = 1] = dice[rank] ?? [];
        if (rank > 0 && looks > goesOn) break;
        const fit = fits[person * projects.length + at] ?? 0;
        if (takes < 1 / (1 + Math.exp((halfFit - fit) / slope))) {
          recent[at] = (recent[at] ?? 0) + 1;
          break;
        }
      }
    }
    return [...recent];
  });
}

const totals = new Map<OrderName, { reached: number; signups: number; gini: number }[]>();
for (const seed of seeds) {
  const district = makeDistrict(seed, people, projectCount);
  for (const name of Object.keys(orders) as OrderName[]) {
    const found = simulate(district, orders[name], seed).map(fairnessOf);
    const sum = (pick: (one: (typeof found)[number]) => number) => found.reduce((all, one) => all + pick(one), 0);
    const line = {
      reached: sum((one) => one.reached),
      signups: sum((one) => one.signups),
      gini: sum((one) => one.gini) / weeks,
    };
    totals.set(name, [...(totals.get(name) ?? []), line]);
  }
}

const base = totals.get("by fit alone") ?? [];
const percent = (value: number) => `${value >= 0 ? "+" : ""}${(value * 100).toFixed(1)} %`;
const sumOf = (lines: readonly { reached: number; signups: number }[], key: "reached" | "signups") =>
  lines.reduce((sum, line) => sum + line[key], 0);
process.stdout.write(
  `${seeds.length} districts of ${people} people and ${projectCount} projects, ${weeks} weeks each, seeds ${seeds.join(", ")}\n`,
);
for (const [name, lines] of totals) {
  const reached = sumOf(lines, "reached") / sumOf(base, "reached") - 1;
  const signups = sumOf(lines, "signups") / sumOf(base, "signups") - 1;
  const each = lines.map((line, at) => line.reached / (base[at]?.reached ?? 1) - 1);
  const share = sumOf(lines, "reached") / (seeds.length * weeks * projectCount);
  const gini = lines.reduce((sum, line) => sum + line.gini, 0) / lines.length;
  process.stdout.write(
    `${name}: ${(share * 100).toFixed(1)} % of projects found somebody (${percent(reached)}; by seed ${percent(Math.min(...each))} to ${percent(Math.max(...each))}), ` +
      `${(sumOf(lines, "signups") / (seeds.length * weeks)).toFixed(1)} sign-ups a week (${percent(signups)}), Gini ${gini.toFixed(2)}\n`,
  );
}
