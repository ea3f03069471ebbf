import type { Db } from "@nuanlin/db/database";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { SeatId, ShiftId } from "@nuanlin/domain/ids";
import { insertPerson } from "@nuanlin/testing/person-factory";
import {
  type BareConnection,
  connectBare,
  recordStatements,
  type Statement,
} from "@nuanlin/testing/recorded-statements";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { testServices } from "@nuanlin/usecases/test-services";
import { median, timed } from "./median.ts";
import { withThrowawayDatabase } from "./throwaway-database.ts";

// How much of a sign-up's time is ours: `joinSeat` one after the other, against the driver alone sending the very same
// statements, a transaction for each. Both run in this process, on this database, in short slices that take turns, so that
// whatever else the computer does meanwhile slows down both; two slices next to each other give one ratio.

const perSlice = 20;
const pairs = 41;
const warmUpPairs = 10;

interface Place {
  readonly seatId: SeatId;
  readonly shiftId: ShiftId;
}

/** A sign-up as it was sent once, and the ids that are somebody else's or another seat's each time it is sent again. */
interface Recording {
  readonly statements: readonly Statement[];
  readonly signupId: string;
  readonly person: PersonActor;
  readonly place: Place;
}

async function newPlace(db: Db): Promise<Place> {
  const { shiftId, seatIds } = await insertShift(db, { seats: [seatPlan({ maxHeads: 20_000 })] });
  const [seatId] = seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  return { seatId, shiftId };
}

async function newCrowd(db: Db): Promise<PersonActor[]> {
  const crowd: PersonActor[] = [];
  for (let i = 0; i < perSlice; i += 1) crowd.push(await insertPerson(db));
  return crowd;
}

async function record(db: Db, connectionString: string): Promise<Recording> {
  const [person, place] = [await insertPerson(db), await newPlace(db)];
  let signupId = "";
  const statements = await recordStatements(connectionString, async (recording) => {
    signupId = (await joinSeat(testServices(recording), person, { seatId: place.seatId })).id;
  });
  return { statements, signupId, person, place };
}

const replaced = (swaps: ReadonlyMap<string, string>) => (value: unknown) =>
  typeof value === "string" ? [...swaps].reduce((text, [from, to]) => text.replaceAll(from, to), value) : value;

/** What was recorded, as it would have been for somebody else; made before the clock runs, for the driver alone does not do it. */
function statementsFor({ statements, person, place }: Recording, other: PersonActor, at: Place): Statement[] {
  const swap = replaced(
    new Map<string, string>([
      [person.personId, other.personId],
      [person.accountId, other.accountId],
      [place.seatId, at.seatId],
      [place.shiftId, at.shiftId],
    ]),
  );
  return statements.map(({ sql, parameters }) => ({ sql, parameters: parameters.map(swap) }));
}

/** The id of the new sign-up is known once it is written. */
async function replay(bare: BareConnection, statements: readonly Statement[], recordedSignup: string): Promise<void> {
  let swap = (value: unknown) => value;
  await bare.run({ sql: "begin", parameters: [] });
  for (const { sql, parameters } of statements) {
    const rows = await bare.run({ sql, parameters: parameters.map((value) => swap(value)) });
    if (sql.startsWith('insert into "signup"')) swap = replaced(new Map([[recordedSignup, String(rows[0]?.["id"])]]));
  }
  await bare.run({ sql: "commit", parameters: [] });
}

async function countSignups(db: Db, { seatId }: Place): Promise<number> {
  return (await db.selectFrom("signup").select("id").where("seat_id", "=", seatId).execute()).length;
}

const spread = (values: readonly number[], digits: number) =>
  [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(digits)).join(" / ");

await withThrowawayDatabase(async (db, connectionString) => {
  const services = testServices(db);
  const recording = await record(db, connectionString);
  const bare = await connectBare(connectionString, db);
  const [ours, alone, ratios]: [number[], number[], number[]] = [[], [], []];
  for (let pair = 0; pair < warmUpPairs + pairs; pair += 1) {
    const [place, barePlace] = [await newPlace(db), await newPlace(db)];
    const [people, barePeople] = [await newCrowd(db), await newCrowd(db)];
    const prepared = barePeople.map((person) => statementsFor(recording, person, barePlace));
    const joinAll = async () => {
      for (const person of people) await joinSeat(services, person, { seatId: place.seatId });
    };
    const replayAll = async () => {
      for (const statements of prepared) await replay(bare, statements, recording.signupId);
    };
    // Neither side always goes first: what one leaves behind, such as pages to write out, would otherwise weigh on the other only.
    const oursFirst = pair % 2 === 0;
    const first = await timed(oursFirst ? joinAll : replayAll);
    const second = await timed(oursFirst ? replayAll : joinAll);
    const [written, bareWritten] = [await countSignups(db, place), await countSignups(db, barePlace)];
    if (written !== perSlice || bareWritten !== perSlice)
      throw new Error(`${written} and ${bareWritten} sign-ups were written instead of ${perSlice}`);
    if (pair < warmUpPairs) continue;
    const [mine, its] = oursFirst ? [first, second] : [second, first];
    ours.push((perSlice / mine) * 1000);
    alone.push((perSlice / its) * 1000);
    ratios.push(its / mine);
  }
  await bare.end();
  process.stdout.write(
    [
      `${pairs} pairs of slices of ${perSlice} sign-ups, one after the other; least / middle / most`,
      `joinSeat: ${spread(ours, 0)} sign-ups/s`,
      `pg alone: ${spread(alone, 0)} sign-ups/s with the same ${recording.statements.length} statements`,
      `ratio:    ${spread(ratios, 2)}`,
      "",
    ].join("\n"),
  );
});
