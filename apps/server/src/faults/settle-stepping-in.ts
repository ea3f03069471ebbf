import type { Db } from "@nuanlin/db/database";
import type {
  CoverAskId,
  CoverCallId,
  OrganisationId,
  PersonId,
  ProjectId,
  SignupId,
  SwapId,
} from "@nuanlin/domain/ids";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { only } from "./only.ts";

export interface SettledSteppingIn {
  /** Somebody is looked for, and the volunteer was asked. */
  readonly coverCallId: CoverCallId;
  readonly coverAskId: CoverAskId;
  /** Somebody else's place in another shift of the volunteer's project. */
  readonly partnerSignupId: SignupId;
  /** The other asks the volunteer to take that place over, and the volunteer asks the other. */
  readonly askedSwapId: SwapId;
  readonly ownSwapId: SwapId;
}

interface Given {
  readonly organisationId: OrganisationId;
  readonly projectId: ProjectId;
  readonly volunteer: PersonId;
  readonly signupId: SignupId;
  readonly now: Date;
}

/** What is under way when people step in for each other. */
export async function settleSteppingIn(db: Db, given: Given): Promise<SettledSteppingIn> {
  const { organisationId, projectId, volunteer, now } = given;
  const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
  const missing = await insertShift(db, { organisationId, start: at(450), end: at(452) });
  const other = await insertShift(db, { organisationId, start: at(470), end: at(472) });
  await db.updateTable("shift").set({ project_id: projectId }).where("id", "=", other.shiftId).execute();
  const partner = await insertPerson(db);
  const call = await db
    .insertInto("cover_call")
    .values({
      shift_id: missing.shiftId,
      seat_id: only(missing.seatIds),
      status: "open",
      places: 1,
      next_wave_at: at(1),
      created_at: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const ask = await db
    .insertInto("cover_ask")
    .values({ cover_call_id: call.id, person_id: volunteer, wave: 1, asked_at: now, answer: "open" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const theirs = await db
    .insertInto("signup")
    .values({
      seat_id: only(other.seatIds),
      shift_id: other.shiftId,
      person_id: partner.personId,
      status: "confirmed",
      starts_at: at(470),
      ends_at: at(472),
      created_at: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const swap = async (from: SignupId, to: PersonId) =>
    (
      await db
        .insertInto("swap")
        .values({ from_signup: from, to_person: to, status: "asked", answer_by: at(40), created_at: now })
        .returning("id")
        .executeTakeFirstOrThrow()
    ).id;
  return {
    coverCallId: call.id,
    coverAskId: ask.id,
    partnerSignupId: theirs.id,
    askedSwapId: await swap(theirs.id, volunteer),
    ownSwapId: await swap(given.signupId, partner.personId),
  };
}
