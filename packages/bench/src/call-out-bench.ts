import { callOutTerms } from "@nuanlin/domain/matching/call-out/call-out";
import { gini } from "./call-out/gini.ts";
import { Memory } from "./call-out/memory.ts";
import { playIncident } from "./call-out/play-incident.ts";
import { inWaves, nearestHundred, type Strategy, tellEverybody } from "./call-out/strategies.ts";
import { makeWorld, type World, type WorldSize } from "./call-out/world.ts";
import { median } from "./median.ts";

// Simulated emergencies: how many teams are complete within thirty minutes, how often people are rung up for it, and how evenly.
// The same district, people and luck for each way of calling; each begins without any history and learns from its own call-outs.
// Seeds may be given; without any, ten that the terms were not tuned on.

const size: WorldSize = { people: 1200, weeks: 52, incidentsPerWeek: 6, meanChance: 0.45 };
const freshSeeds = [101, 102, 103, 104, 105, 106, 107, 108, 109, 110];

interface Outcome {
  /** Per cent of the teams. */
  readonly complete: number;
  readonly pingsPerSeat: number;
  readonly gini: number;
  /** Median of the complete teams. */
  readonly minutes: number;
  readonly surplusPerSeat: number;
  /** Yeses per cent of asks; those who are stood down before they answer count as none. */
  readonly yesRate: number;
}

function simulate(world: World, strategy: Strategy): Outcome {
  const memory = new Memory();
  const played = world.incidents.map((incident) => playIncident(world, incident, memory, strategy));
  const total = (of: (one: (typeof played)[number]) => number) => played.reduce((sum, one) => sum + of(one), 0);
  const seats = total((one) => one.seats);
  const times = played.map(({ completeAfter }) => completeAfter).filter((seconds) => seconds !== null);
  return {
    complete: (100 * times.length) / played.length,
    pingsPerSeat: total((one) => one.pings) / seats,
    gini: gini(memory.pings(world.people)),
    minutes: median(times) / 60,
    surplusPerSeat: total((one) => one.surplus) / seats,
    yesRate: (100 * total((one) => one.yeses)) / total((one) => one.pings),
  };
}

const strategies = {
  "in waves": inWaves(),
  "in waves, no fatigue price": inWaves({ ...callOutTerms, fatiguePrice: 0 }),
  "tell everybody": tellEverybody,
  "nearest hundred": nearestHundred,
};

function line(name: string, outcome: Outcome): string {
  const { complete, pingsPerSeat, gini: uneven, minutes, surplusPerSeat, yesRate } = outcome;
  return `${name.padEnd(32)}${complete.toFixed(1).padStart(7)} %${pingsPerSeat.toFixed(2).padStart(8)}${uneven.toFixed(3).padStart(8)}${minutes.toFixed(1).padStart(7)}${surplusPerSeat.toFixed(2).padStart(7)}${yesRate.toFixed(0).padStart(6)} %\n`;
}

function meanOf(outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number {
  return outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
}

function average(outcomes: readonly Outcome[]): Outcome {
  return {
    complete: meanOf(outcomes, (one) => one.complete),
    pingsPerSeat: meanOf(outcomes, (one) => one.pingsPerSeat),
    gini: meanOf(outcomes, (one) => one.gini),
    minutes: meanOf(outcomes, (one) => one.minutes),
    surplusPerSeat: meanOf(outcomes, (one) => one.surplusPerSeat),
    yesRate: meanOf(outcomes, (one) => one.yesRate),
  };
}

const given = process.argv.slice(2).map(Number).filter(Number.isInteger);
const seeds = given.length > 0 ? given : freshSeeds;
const worlds = seeds.map((seed) => makeWorld(seed, size));
const heading = `${"".padEnd(32)} complete   pings    Gini minutes surplus    yes\n`;

process.stdout.write(
  `${size.people} responders, ${size.weeks} weeks, ${size.weeks * size.incidentsPerWeek} incidents for each seed; mean chance ${size.meanChance}; terms ${callOutTerms.version}\n${heading}`,
);
const averages = new Map<string, Outcome>();
for (const [name, strategy] of Object.entries(strategies)) {
  const outcomes = worlds.map((world) => simulate(world, strategy));
  outcomes.forEach((outcome, index) => process.stdout.write(line(`${name}, ${seeds[index]}`, outcome)));
  averages.set(name, average(outcomes));
}
process.stdout.write(`\nmean of ${seeds.length} seeds\n${heading}`);
for (const [name, outcome] of averages) process.stdout.write(line(name, outcome));
const ours = averages.get("in waves");
for (const [name, { pingsPerSeat }] of averages) {
  if (ours) process.stdout.write(`pings of ${name} / in waves: ${(pingsPerSeat / ours.pingsPerSeat).toFixed(2)}\n`);
}

// How much hangs on people's willingness, which we guess.
const fewer = seeds.slice(0, 3);
process.stdout.write(`\nother willingness, mean of ${fewer.length} seeds\n${heading}`);
for (const meanChance of [0.3, 0.35, 0.4, 0.5]) {
  const others = fewer.map((seed) => makeWorld(seed, { ...size, meanChance }));
  for (const name of ["in waves", "tell everybody"] as const) {
    const outcomes = others.map((world) => simulate(world, strategies[name]));
    process.stdout.write(line(`${name}, ${meanChance}`, average(outcomes)));
  }
}
