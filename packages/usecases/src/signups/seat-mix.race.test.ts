import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { watchTeams } from "@nuanlin/testing/watch-teams";
import { askForNoRest } from "@nuanlin/testing/work-rules";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { findBrokenSeats, mixOnce, type MixedShifts } from "./seat-mix.ts";

const { db } = await useTestDatabase();
const services = testServices(db);
await askForNoRest(db);

async function mixedShifts(day: string): Promise<MixedShifts> {
  const organisationId = await insertOrganisation(db);
  const at = async (from: string, to: string) => {
    const start = `${day}T${from}:00Z`;
    const seats = [seatPlan({ maxHeads: 4 })];
    const { shiftId, seatIds } = await insertShift(db, { organisationId, start, end: `${day}T${to}:00Z`, seats });
    const [seatId] = seatIds;
    if (!seatId) throw new Error("the shift has no seat");
    return { shiftId, seatId, start: new Date(start) };
  };
  const people = [];
  for (let i = 0; i < 14; i += 1) people.push(await insertPerson(db));
  const shifts = [await at("08:00", "10:00"), await at("09:30", "11:30")];
  return { shifts, people, organizer: await insertStaff(db, organisationId) };
}

/** The same with a seat for professionals: each leads two neighbours, who come in once one of them is there. */
async function mixedTeams(day: string): Promise<MixedShifts> {
  const organisationId = await insertOrganisation(db);
  const at = async (from: string, to: string) => {
    const start = `${day}T${from}:00Z`;
    const { shiftId, seatIds } = await insertShift(db, {
      organisationId,
      start,
      end: `${day}T${to}:00Z`,
      ratioVolunteers: 2,
      opensWith: "professional",
      seats: [seatPlan({ kind: "professional", minHeads: 1, maxHeads: 2 }), seatPlan({ maxHeads: 6 })],
    });
    const [professionalSeatId, seatId] = seatIds;
    if (!seatId || !professionalSeatId) throw new Error("the shift has no seats");
    return { shiftId, seatId, professionalSeatId, start: new Date(start) };
  };
  const professionals = [];
  for (let i = 0; i < 5; i += 1)
    professionals.push(await insertPerson(db, { credential: { type: "social_worker.certified" } }));
  const neighbours = [];
  for (let i = 0; i < 9; i += 1) neighbours.push(await insertPerson(db));
  const shifts = [await at("08:00", "10:00"), await at("09:30", "11:30")];
  const people = [...professionals, ...neighbours];
  return { shifts, people, professionals, organizer: await insertStaff(db, organisationId) };
}

await watchTeams(db);

const rounds = Number(process.env["MIX_ROUNDS"] ?? 12);
const firstSeed = Number(process.env["MIX_SEED"] ?? 1);

test(
  `${rounds} times 84 people and organizers do what they like at once, and nobody waits beside a free place`,
  async () => {
    for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
      const mixed = await mixedShifts(`2031-${String(1 + (seed % 12)).padStart(2, "0")}-0${1 + (seed % 9)}`);
      const strange = await mixOnce(services, mixed, seed);
      expect({ seed, strange, broken: await findBrokenSeats(db, mixed) }).toEqual({ seed, strange: [], broken: [] });
    }
  },
  Math.max(120_000, rounds * 3_000),
);

test(
  `${rounds} times a team forms and comes apart, nobody comes in beyond its professionals, and nobody waits beside a place they could have`,
  async () => {
    for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
      const mixed = await mixedTeams(`2032-${String(1 + (seed % 12)).padStart(2, "0")}-0${1 + (seed % 9)}`);
      const strange = await mixOnce(services, mixed, seed);
      expect({ seed, strange, broken: await findBrokenSeats(db, mixed) }).toEqual({ seed, strange: [], broken: [] });
    }
  },
  Math.max(120_000, rounds * 3_000),
);
