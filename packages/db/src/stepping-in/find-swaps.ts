import type { PersonId, SignupId, SwapId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import { jsonObjectFrom } from "kysely/helpers/postgres";
import type { Reader } from "../database.ts";

/** A promise as the two people of a swap see it. */
export interface SwapShift {
  readonly signupId: SignupId;
  readonly title: string;
  readonly seatName: string;
  readonly start: Date;
  readonly end: Date;
  readonly timeZone: string;
  readonly placeName: string;
}

export interface SwapRequest {
  readonly id: SwapId;
  readonly note: string;
  readonly answerBy: Date;
  readonly fromPerson: PersonId;
  readonly fromName: string;
  readonly toPerson: PersonId;
  readonly toName: string;
  /** Whether the two come to one shift together, or did; then they know each other's names. */
  readonly acquainted: boolean;
  readonly from: SwapShift;
  /** null when the place is handed over and nothing comes back. */
  readonly to: SwapShift | null;
}

/** Whether two people's promises met in one shift. */
export function acquainted(one: string, other: string) {
  return sql<boolean>`exists (select from signup as one join signup as other on other.shift_id = one.shift_id
    where one.person_id = ${sql.ref(one)} and one.status = 'confirmed'
      and other.person_id = ${sql.ref(other)} and other.status = 'confirmed')`;
}

/** The open questions somebody was asked or asked themselves; the most urgent first. */
export async function findSwapRequests(db: Reader, personId: PersonId, now: Date): Promise<SwapRequest[]> {
  const rows = await db
    .selectFrom("swap")
    .innerJoin("signup as mine", "mine.id", "swap.from_signup")
    .innerJoin("person as asking", "asking.id", "mine.person_id")
    .innerJoin("person as asked", "asked.id", "swap.to_person")
    .select((eb) => {
      const shiftOf = (id: "swap.from_signup" | "swap.to_signup") =>
        jsonObjectFrom(
          eb
            .selectFrom("signup")
            .innerJoin("seat", "seat.id", "signup.seat_id")
            .innerJoin("shift", "shift.id", "signup.shift_id")
            .innerJoin("project", "project.id", "shift.project_id")
            .innerJoin("place", "place.id", "shift.place_id")
            .select([
              "signup.id as signupId",
              "project.title",
              "seat.name as seatName",
              "signup.starts_at as start",
              "signup.ends_at as end",
              "place.time_zone as timeZone",
              "place.name as placeName",
            ])
            .whereRef("signup.id", "=", id),
        );
      return [
        "swap.id",
        "swap.note",
        "swap.answer_by as answerBy",
        "mine.person_id as fromPerson",
        "asking.name as fromName",
        "swap.to_person as toPerson",
        "asked.name as toName",
        acquainted("mine.person_id", "swap.to_person").as("acquainted"),
        shiftOf("swap.from_signup").as("from"),
        shiftOf("swap.to_signup").as("to"),
      ] as const;
    })
    .where("swap.status", "=", "asked")
    .where("swap.answer_by", ">", now)
    .where((eb) =>
      eb.or([
        eb("swap.to_person", "=", personId),
        eb("mine.person_id", "=", personId),
        eb("mine.brought_by", "=", personId),
      ]),
    )
    .orderBy("swap.answer_by")
    .orderBy("swap.id")
    .execute();
  return rows.flatMap(({ from, to, ...rest }) => (from ? [{ ...rest, from: dated(from), to: to && dated(to) }] : []));
}

// Inside JSON instants are text.
function dated<S extends { start: Date | string; end: Date | string }>(shift: S) {
  return { ...shift, start: new Date(shift.start), end: new Date(shift.end) };
}
