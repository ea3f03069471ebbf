import type { PlannerInstance } from "@nuanlin/domain/matching/planner/planner-instance";
import loadHighs from "highs";

/** Solves the pure question with HiGHS (WASM) as a linear program, whose optimum is whole; the yardstick Y is its CPU time. */
export async function solveWithHighs(instance: PlannerInstance): Promise<{ objective: number; cpuMs: number }> {
  const text = toLinearProgram(instance);
  const highs = await loadHighs();
  const begun = process.cpuUsage();
  const { ObjectiveValue: objective } = highs.solve(text, { output_flag: false });
  const { user, system } = process.cpuUsage(begun);
  return { objective, cpuMs: (user + system) / 1000 };
}

const at = (array: ArrayLike<number>, index: number) => array[index] ?? 0;

function toLinearProgram({ volunteers, slots, edges, vCap, sCap, sMask, eOff, eSlot, eW }: PlannerInstance): string {
  const rows: string[] = [];
  const inSlot = Array.from({ length: slots }, (): string[] => []);
  const row = (names: readonly string[], most: number) => {
    if (names.length > 0) rows.push(`r${rows.length}: ${names.join("\n + ")} <= ${most}`);
  };
  for (let v = 0; v < volunteers; v += 1) {
    const all: string[] = [];
    const byTime = new Map<number, string[]>();
    for (let e = at(eOff, v); e < at(eOff, v + 1); e += 1) {
      const s = at(eSlot, e);
      all.push(`x${e}`);
      inSlot[s]?.push(`x${e}`);
      byTime.set(at(sMask, s), [...(byTime.get(at(sMask, s)) ?? []), `x${e}`]);
    }
    row(all, at(vCap, v));
    for (const names of byTime.values()) if (names.length > 1) row(names, 1);
  }
  inSlot.forEach((names, s) => row(names, at(sCap, s)));
  const terms = Array.from({ length: edges }, (_, e) => `+${at(eW, e)} x${e}`);
  const bounds = Array.from({ length: edges }, (_, e) => `x${e} <= 1`);
  return `Maximize\n obj: ${terms.join("\n")}\nSubject To\n${rows.join("\n")}\nBounds\n${bounds.join("\n")}\nEnd\n`;
}
