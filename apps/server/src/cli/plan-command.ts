import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { InstanceFault } from "@nuanlin/domain/matching/planner/instance-fault";
import { gapPercent } from "@nuanlin/domain/matching/planner/plan";
import { readInstance } from "@nuanlin/domain/matching/planner/read-instance";
import { solvePure } from "@nuanlin/domain/matching/planner/solve-pure";
import { solveTeam } from "@nuanlin/domain/matching/planner/solve-team";
import { StartRefusal } from "../settings.ts";

/**
 * `nuanlin plan`: reads a planning question, solves it and writes the assignment with its prices, whole or not at all. Ends with
 * one line on standard output: {objective, bound, gapPct, cpuMs, peakRssMb}, where cpuMs is the planning alone, from the question in
 * memory to the plan, and peakRssMb the whole process. A broken question ends with {error: {code, part, index, value}} and 1.
 */
export async function runPlanCommand(given: Record<string, unknown>): Promise<void> {
  const file = oneWord(given, "instance", "Give --instance FILE.mmi; it holds the planning question.");
  const out = oneWord(given, "out", "Give --out FILE.json; the assignment is written there.");
  const mode = oneWord(given, "mode", "Give --mode pure or --mode team.");
  if (mode !== "pure" && mode !== "team")
    throw new StartRefusal(`There is no mode ${JSON.stringify(mode)}; use pure or team.`);
  try {
    const instance = readInstance(await readBytes(file));
    const begun = process.cpuUsage();
    const plan = mode === "pure" ? solvePure(instance) : solveTeam(instance);
    const { user, system } = process.cpuUsage(begun);
    const { objective, bound } = plan;
    await writeWhole(out, JSON.stringify({ instance: file, mode, edges: [...plan.edges], prices: [...plan.prices] }));
    const answer = {
      objective,
      bound,
      gapPct: Number(gapPercent(plan).toFixed(5)),
      cpuMs: Math.round((user + system) / 100) / 10,
      peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  } catch (error) {
    if (!(error instanceof InstanceFault)) throw error;
    if (given["json"] === true) {
      process.stdout.write(`${JSON.stringify({ error: { code: error.code, ...error.place } })}\n`);
    }
    throw new StartRefusal(`${file} cannot be planned: ${error.message}. Nothing was written.`);
  }
}

function oneWord(given: Record<string, unknown>, name: string, sentence: string): string {
  const value = given[name];
  if (value === undefined || value === true) throw new StartRefusal(sentence);
  if (Array.isArray(value)) throw new StartRefusal(`--${name} was given more than once.`);
  return String(value);
}

async function readBytes(file: string): Promise<ArrayBuffer> {
  const bytes = await readFile(file).catch(() => {
    throw new InstanceFault("NOT_AN_INSTANCE", { part: "file" });
  });
  // Small files come out of a shared pool, at any offset; arrays of the container must start on their own width.
  return bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer
    ? bytes.buffer
    : new Uint8Array(bytes).buffer;
}

/** Writes beside the target first, so that nobody ever finds half an assignment. */
async function writeWhole(out: string, text: string): Promise<void> {
  const draft = `${out}.${process.pid}.part`;
  try {
    await writeFile(draft, text);
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw new StartRefusal(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
