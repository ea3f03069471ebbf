import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toPlannerInstance } from "@nuanlin/domain/matching/planner/planner-instance";
import { writeInstance } from "@nuanlin/domain/matching/planner/write-instance";
import { useScratchFolder } from "@nuanlin/testing/scratch-folder";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runPlanCommand } from "./plan-command.ts";

const folder = useScratchFolder();
let out = "";
beforeEach(() => {
  out = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

// Two people who may both serve in the one seat of the one team; the second fits better.
const question = toPlannerInstance({
  vCap: Uint8Array.of(1, 1),
  vPro: Uint8Array.of(0, 0),
  tProject: Uint32Array.of(0),
  tRatio: Uint8Array.of(0),
  tMin: Uint16Array.of(1),
  tBonus: Uint32Array.of(1500),
  sTeam: Uint32Array.of(0),
  sPro: Uint8Array.of(0),
  sCap: Uint16Array.of(1),
  sMin: Uint16Array.of(1),
  sMask: Uint32Array.of(1),
  eOff: Uint32Array.of(0, 1, 2),
  eSlot: Uint32Array.of(0, 0),
  eW: Uint16Array.of(500, 700),
});

function fileWith(name: string, bytes: ArrayBuffer): string {
  const file = join(folder, name);
  writeFileSync(file, new Uint8Array(bytes));
  return file;
}

test.each([
  ["pure", 700],
  ["team", 2200],
])("in %s mode the better fitting one gets the seat, and the answer is one line", async (mode, objective) => {
  const plan = join(folder, `${mode}.json`);
  await runPlanCommand({ instance: fileWith("whole.mmi", writeInstance(question)), mode, out: plan, json: true });
  expect(out).toMatch(/^\{[^\n]*\}\n$/u);
  expect(JSON.parse(out)).toEqual({
    objective,
    bound: expect.any(Number),
    gapPct: expect.any(Number),
    cpuMs: expect.any(Number),
    peakRssMb: expect.any(Number),
  });
  expect(JSON.parse(readFileSync(plan, "utf8"))).toMatchObject({ mode, edges: [1], prices: [expect.any(Number)] });
});

test.each([
  ["cut off", writeInstance(question).slice(0, -16), "TRUNCATED"],
  ["empty", new ArrayBuffer(0), "TRUNCATED"],
  ["something else", new Uint8Array(64).buffer, "NOT_AN_INSTANCE"],
  ["contradicting itself", writeInstance({ ...question, eSlot: Uint32Array.of(0, 9) }), "SLOT_OUT_OF_RANGE"],
])("a question that is %s is named with its code, and no file is left", async (name, bytes, code) => {
  const before = readdirSync(folder).length;
  const given = {
    instance: fileWith("broken.mmi", bytes),
    mode: "pure",
    out: join(folder, `${name}.json`),
    json: true,
  };
  await expect(runPlanCommand(given)).rejects.toThrow(code);
  expect(JSON.parse(out)).toMatchObject({ error: { code, part: expect.any(String) } });
  expect(readdirSync(folder).filter((file) => !file.endsWith(".mmi")).length).toBeLessThanOrEqual(before);
});

test("an output that cannot be written leaves nothing behind", async () => {
  const instance = fileWith("whole.mmi", writeInstance(question));
  await expect(runPlanCommand({ instance, mode: "pure", out: join(folder, "none", "a.json") })).rejects.toThrow(
    "cannot be written",
  );
});

test.each([
  [{ mode: "pure", out: "a.json" }, "Give --instance"],
  [{ instance: "a.mmi", out: "a.json" }, "Give --mode"],
  [{ instance: "a.mmi", mode: "pure" }, "Give --out"],
  [{ instance: "a.mmi", mode: "fast", out: "a.json" }, 'There is no mode "fast"'],
])("%j is asked for again", async (given, sentence) => {
  await expect(runPlanCommand(given)).rejects.toThrow(sentence);
});
