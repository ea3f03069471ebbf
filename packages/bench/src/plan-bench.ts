import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findViolations } from "@nuanlin/domain/matching/planner/check-plan";
import { keepPlanAlive } from "@nuanlin/domain/matching/planner/live-plan";
import { gapPercent } from "@nuanlin/domain/matching/planner/plan";
import type { PlanMode, PlannerInstance } from "@nuanlin/domain/matching/planner/planner-instance";
import { readInstance } from "@nuanlin/domain/matching/planner/read-instance";
import { solvePure } from "@nuanlin/domain/matching/planner/solve-pure";
import { solveTeam } from "@nuanlin/domain/matching/planner/solve-team";
import { median } from "./median.ts";
import { generateWeek } from "./plan/generate-week.ts";
import { solveWithHighs } from "./plan/solve-with-highs.ts";

// How good and how dear plans are: CPU time as a share of Y, what HiGHS needs for the pure question of 10,000 people in this very
// run; the middle of three. `bench:plan DIRECTORY` takes the .mmi files there, else weeks are made up; `--seed N` makes others.

const runs = 3;
const sizes = { s: [1000, 100], ms: [3000, 300], m: [10_000, 1000], l: [100_000, 5000] } as const;
const seed = Number(process.argv[process.argv.indexOf("--seed") + 1] ?? 1) || 1;
const directory = process.argv[2]?.startsWith("--") ? undefined : process.argv[2];
const cancellations = 500;

function* questions(): Generator<[name: string, instance: PlannerInstance]> {
  if (directory !== undefined) {
    for (const file of readdirSync(directory)
      .filter((name) => name.endsWith(".mmi"))
      .sort())
      yield [file, readInstance(new Uint8Array(readFileSync(join(directory, file))).buffer)];
    return;
  }
  for (const [name, [volunteers, slots]] of Object.entries(sizes))
    yield [`${name} (seed ${seed})`, generateWeek({ volunteers, slots, seed })];
}

/** The question that Y is measured on: m.mmi of the directory, or the made-up week of that size. */
function yardstickQuestion(): PlannerInstance {
  const found = (directory === undefined ? [] : [...questions()]).find(([name]) => name.startsWith("m.mmi"));
  return found?.[1] ?? generateWeek({ volunteers: 10_000, slots: 1000, seed });
}

function measure(instance: PlannerInstance, mode: PlanMode) {
  const times: number[] = [];
  let plan = solvePure(instance);
  for (let run = 0; run < runs; run += 1) {
    const begun = process.cpuUsage();
    plan = mode === "pure" ? solvePure(instance) : solveTeam(instance);
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1000);
  }
  return { plan, cpuMs: median(times), violations: findViolations(instance, plan.edges, mode).length };
}

function cancelSome(instance: PlannerInstance, inertia: number): string {
  const plan = solvePure(instance);
  const live = keepPlanAlive(instance, plan, inertia);
  const times: number[] = [];
  const moved: number[] = [];
  const step = Math.max(1, Math.floor(plan.edges.length / cancellations));
  for (let i = 0; i < plan.edges.length; i += step) {
    const begun = performance.now();
    moved.push(live.cancel(plan.edges[i] ?? 0).moved.length);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const late = times[Math.floor(times.length * 0.99)] ?? 0;
  return `p50 ${median(times).toFixed(2)} ms, p99 ${late.toFixed(2)} ms, ${median(moved)} moved`;
}

const yardstick = process.argv.includes("--no-highs")
  ? { cpuMs: Number.NaN }
  : await solveWithHighs(yardstickQuestion());
process.stdout.write(`Y = ${(yardstick.cpuMs / 1000).toFixed(2)} s of CPU\n`);
for (const [name, instance] of questions()) {
  for (const mode of ["pure", "team"] as const) {
    const { plan, cpuMs, violations } = measure(instance, mode);
    const words = [
      `${name} ${mode}: objective ${plan.objective}`,
      `gap ${gapPercent(plan).toFixed(4)} %`,
      `${(cpuMs / yardstick.cpuMs).toFixed(4)} Y (${cpuMs.toFixed(0)} ms)`,
      `${violations} violations`,
    ];
    process.stdout.write(`${words.join(", ")}\n`);
  }
  process.stdout.write(
    `${name} cancellation: ${cancelSome(instance, 0)}; after confirmation ${cancelSome(instance, 100)}\n`,
  );
}
