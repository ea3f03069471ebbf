import type { ProjectId } from "@nuanlin/domain/ids";
import { needDays } from "@nuanlin/domain/matching/ranking/fill-order";
import { smallProjectPlaces } from "@nuanlin/domain/matching/ranking/fairness";
import { liveStatuses } from "@nuanlin/domain/signups/signup";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** A small project that looks for people, with the sign-ups it got. */
export interface SmallProject {
  readonly id: ProjectId;
  readonly title: string;
  readonly signups: number;
}

/**
 * The small projects that looked for people since `from`: published, with a shift that starts after it and within the coming fortnight
 * of at most `smallProjectPlaces` places together, with the sign-ups made since then that still stand, in whatever way they came; those
 * with none first. Projects whose shifts were all full before the week began look for nobody and are left out.
 */
export async function findSmallProjects(db: Reader, from: Date, now: Date): Promise<SmallProject[]> {
  const until = new Date(now.getTime() + needDays * 86_400_000);
  const { rows } = await sql<SmallProject>`
    with offered as (
      select shift.project_id, sum(seat.max_heads) as places, sum(greatest(seat.max_heads - seat.taken - seat.held, 0)) as free
      from shift join seat on seat.shift_id = shift.id
      where shift.status = 'open' and shift.starts_at > ${from} and shift.starts_at < ${until}
      group by shift.project_id
    ),
    counted as (
      select project.id, project.title, offered.free,
        (select count(*) from shift join signup on signup.shift_id = shift.id
          where shift.project_id = project.id and signup.status = any(${liveStatuses}::text[])
            and signup.created_at >= ${from} and signup.created_at < ${now}) as signups
      from offered join project on project.id = offered.project_id
        join organisation on organisation.id = project.organisation_id
      where project.status = 'published' and organisation.status = 'approved' and project.apply_link is null
        and offered.places <= ${smallProjectPlaces}
    )
    select id, title, signups from counted where free > 0 or signups > 0 order by signups, title, id`.execute(db);
  return rows;
}
