import type { PersonId } from "@nuanlin/domain/ids";
import type { StarLevel } from "@nuanlin/domain/recognition/recognition";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** Somebody's counting minutes beside the highest star they were issued. */
export interface StarStanding {
  readonly personId: PersonId;
  readonly minutes: number;
  readonly issued: StarLevel | null;
}

/** Everybody with at least so many counting minutes, most first. */
export async function findStarStandings(db: Reader, leastMinutes: number): Promise<StarStanding[]> {
  const { rows } = await sql<StarStanding>`
    select total.person_id as "personId", total.minutes,
      (select max(recognition.level) from recognition where recognition.person_id = total.person_id and recognition.kind = 'star') as "issued"
    from (
      select person_id, sum(minutes) as minutes from hours_entry
      where status in ('confirmed', 'checked') and not duty group by person_id having sum(minutes) >= ${leastMinutes}
    ) as total
    order by total.minutes desc, total.person_id`.execute(db);
  return rows;
}

/** What a clerk looks at before judging the quality of somebody's service. */
export interface StarFacts {
  readonly personId: PersonId;
  readonly name: string;
  readonly avatarSeed: string;
  readonly divisionCode: string | null;
  readonly verified: number;
  readonly added: number;
  readonly shifts: number;
  readonly units: number;
  readonly first: Date;
  readonly last: Date;
  /** Entries that stand returned now. */
  readonly returned: number;
  /** Promises where the roll says that they did not come. */
  readonly absent: number;
}

export async function findStarFacts(db: Reader, personIds: readonly PersonId[]): Promise<StarFacts[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<StarFacts>`
    select person.id as "personId", person.name, ${avatarSeed("person.id")} as "avatarSeed", person.division_code as "divisionCode",
      coalesce(sum(minutes) filter (where counting and nature = 'verified'), 0) as "verified",
      coalesce(sum(minutes) filter (where counting and nature = 'added'), 0) as "added",
      count(distinct shift_id) filter (where counting) as "shifts",
      count(distinct recording_organisation_id) filter (where counting) as "units",
      min(starts_at) filter (where counting) as "first",
      max(starts_at) filter (where counting) as "last",
      count(*) filter (where status = 'returned') as "returned",
      (select count(*) from attendance join signup on signup.id = attendance.signup_id
        where signup.person_id = person.id and attendance.status = 'absent') as "absent"
    from person
      join (select *, status in ('confirmed', 'checked') as counting from hours_entry where not duty) as entry on entry.person_id = person.id
    where person.id = any(${[...personIds]}::uuid[])
    group by person.id`.execute(db);
  return rows;
}
