import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { CoverCallId, PersonId, ProjectId, SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";
import type { SkillLevel } from "@nuanlin/domain/skills/skill-level";
import { cityReachKm, districtReachKm } from "@nuanlin/domain/stepping-in/order-to-ask";
import type { Period } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** What the database can leave out before the rules judge the rest one by one. */
export interface CandidateWish {
  readonly callId: CoverCallId;
  readonly shiftId: ShiftId;
  readonly seatId: SeatId;
  readonly period: Period;
  /** The last day of birth with which somebody is old enough. */
  readonly bornUntil: string;
  /** The local day of the shift. */
  readonly day: string;
  /** Proofs that count, when the seat asks for one; null when it asks for none. */
  readonly credentialTypes: readonly CredentialTypeCode[] | null;
  /** For each skill that is asked for, the skills that cover it. */
  readonly skills: readonly { readonly codes: readonly SkillCode[]; readonly level: SkillLevel }[];
  /** Where the shift happens, for who lives within reach (`livesWithinReach`); null when nobody knows. */
  readonly division: string | null;
  /** Only people who came to this project before; null asks everybody. */
  readonly knownTo: ProjectId | null;
  /** What counts as this month. */
  readonly month: Period;
}

export interface FoundCandidate {
  readonly personId: PersonId;
  readonly queueNo: number | null;
  readonly lastAskedAt: Date | null;
  readonly monthMinutes: number;
}

/**
 * People who may fit and were not asked in this call yet, in the order in which they are asked (`orderToAsk`), at most
 * `limit`. Nobody is held. Left out are people without an active account, with something in the shift already other than a
 * place in the waitlist of this seat, who have another shift then, and who want neither mail nor messages about stepping in.
 */
export async function findCandidates(db: Reader, wish: CandidateWish, limit: number): Promise<FoundCandidate[]> {
  const { month } = wish;
  return db
    .selectFrom("person")
    .innerJoin("account", "account.id", "person.account_id")
    .leftJoin("signup as queue", (join) =>
      join
        .onRef("queue.person_id", "=", "person.id")
        .on("queue.seat_id", "=", wish.seatId)
        .on("queue.status", "=", "waiting"),
    )
    .select([
      "person.id as personId",
      "queue.queue_no as queueNo",
      // One by one through the indexes: a few rows a person, however many there are of everybody.
      sql<Date | null>`(select max(asked_at) from cover_ask where cover_ask.person_id = person.id)`.as("lastAskedAt"),
      sql<number>`(select coalesce(sum(extract(epoch from ends_at - starts_at) / 60), 0) from signup
        where signup.person_id = person.id and signup.status = 'confirmed'
          and signup.starts_at >= ${month.start} and signup.starts_at < ${month.end})`.as("monthMinutes"),
    ])
    .where("account.status", "=", "active")
    .where("person.merged_into", "is", null)
    .where("person.name", "<>", "")
    .where((eb) => {
      const same = (digits: number) =>
        eb(
          eb.fn<string>("left", ["person.division_code", eb.lit(digits)]),
          "=",
          (wish.division ?? "").slice(0, digits),
        );
      if (wish.division === null) return eb("person.division_code", "is not", null);
      return eb.or([
        same(9),
        eb.and([same(6), eb("person.reach_km", ">=", districtReachKm)]),
        eb.and([same(4), eb("person.reach_km", ">=", cityReachKm)]),
      ]);
    })
    .where("person.birth_date", "<=", wish.bornUntil)
    .where(({ not, exists, selectFrom, or }) =>
      not(
        exists(
          selectFrom("signup as mine")
            .select("mine.id")
            .whereRef("mine.person_id", "=", "person.id")
            .where((eb) =>
              or([
                // Whoever gave a place of this shift back, or waits for another one of it, is not asked for this one.
                eb.and([
                  eb("mine.shift_id", "=", wish.shiftId),
                  eb("mine.status", "<>", "lapsed"),
                  eb.not(eb.and([eb("mine.seat_id", "=", wish.seatId), eb("mine.status", "=", "waiting")])),
                ]),
                eb.and([
                  eb("mine.status", "=", "confirmed"),
                  eb("mine.starts_at", "<", wish.period.end),
                  eb("mine.ends_at", ">", wish.period.start),
                ]),
              ]),
            ),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("cover_ask as before")
            .select("before.id")
            .whereRef("before.person_id", "=", "person.id")
            .where("before.cover_call_id", "=", wish.callId),
        ),
      ),
    )
    .where(wantsToBeAsked)
    .where(doesNotRestOn(wish.day))
    .$if(wish.credentialTypes !== null, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("credential")
            .select("credential.id")
            .whereRef("credential.person_id", "=", "person.id")
            .where("credential.status", "=", "verified")
            .where("credential.type_code", "in", wish.credentialTypes ?? [])
            .where("credential.issued_on", "<=", wish.day)
            .where((eb) => eb.or([eb("valid_until", "is", null), eb("valid_until", ">=", wish.day)])),
        ),
      ),
    )
    .where(({ and, exists, selectFrom }) =>
      and(
        wish.skills.map(({ codes, level }) =>
          exists(
            selectFrom("person_skill")
              .select("person_skill.skill_code")
              .whereRef("person_skill.person_id", "=", "person.id")
              .where("person_skill.skill_code", "in", codes)
              .where("person_skill.level", ">=", level),
          ),
        ),
      ),
    )
    .$if(wish.knownTo !== null, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("signup as earlier")
            .innerJoin("shift", "shift.id", "earlier.shift_id")
            .select("earlier.id")
            .whereRef("earlier.person_id", "=", "person.id")
            .where("earlier.status", "=", "confirmed")
            .where("shift.project_id", "=", wish.knownTo as ProjectId),
        ),
      ),
    )
    .orderBy("queue.queue_no", (order) => order.asc().nullsLast())
    .orderBy("lastAskedAt", (order) => order.asc().nullsFirst())
    .orderBy("monthMinutes")
    .orderBy("person.id")
    .limit(limit)
    .execute();
}

/** Whoever switched mail and messages about stepping in off does not want to be asked, here neither. */
export const wantsToBeAsked = sql<boolean>`(select count(*) from notice_preference preference
  where preference.person_id = person.id and preference.topic = 'cover' and not preference.wanted) < 2`;

/** Whoever chose to rest until a later day is left in peace (`restsOn`). */
function doesNotRestOn(day: string) {
  return sql<boolean>`not exists (select from person_wishes
    where person_wishes.person_id = person.id and person_wishes.resting_until > ${day}::date)`;
}
