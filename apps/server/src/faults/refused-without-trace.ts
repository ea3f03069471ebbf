import type { Db } from "@nuanlin/db/database";
import { expect } from "vitest";
import { pictureOf } from "@nuanlin/testing/database-picture";
import { type Answer, fresh, openDevice } from "./device.ts";

export interface Refusal {
  readonly status: number;
  readonly codes: readonly string[];
}

/** The answer is this refusal, no row of any table changed, and the server still answers other people. */
export async function expectRefusedWithoutTrace(
  db: Db,
  url: string,
  ask: () => Promise<Answer>,
  { status, codes }: Refusal,
): Promise<void> {
  const before = await pictureOf(db);
  const answer = await ask();
  expect({ status: answer.status, codes: answer.codes }).toEqual({ status, codes });
  expect(await pictureOf(db)).toEqual(before);
  await expectAlive(url);
}

export async function expectAlive(url: string): Promise<void> {
  expect((await fetch(`${url}/health/live`, { headers: fresh })).status).toBe(200);
  expect(await openDevice(url).call("figures.landing")).toMatchObject({ status: 200, codes: [] });
}
