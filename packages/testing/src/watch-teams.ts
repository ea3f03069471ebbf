import type { Db } from "@nuanlin/db/database";
import { sql } from "kysely";

/** Lets the database itself cry out when a neighbour comes in, or is asked, beyond what the professionals leave room for. */
export async function watchTeams(db: Db): Promise<void> {
  await sql`
    create function watch_team() returns trigger language plpgsql as $$
    declare
      allowed integer; lead integer; inside integer;
    begin
      if new.status not in ('confirmed', 'offered') or (tg_op = 'UPDATE' and old.status = new.status) then return null; end if;
      if (select kind from seat where id = new.seat_id) = 'professional' then return null; end if;
      select project.ratio_volunteers into allowed
        from shift join project on project.id = shift.project_id where shift.id = new.shift_id;
      if allowed is null then return null; end if;
      select sum(taken) filter (where kind = 'professional'), sum(taken + held) filter (where kind = 'volunteer')
        into lead, inside from seat where shift_id = new.shift_id;
      if inside > allowed * lead then raise exception '% neighbours for % professionals', inside, lead; end if;
      return null;
    end $$`.execute(db);
  await sql`create trigger zz_watch_team after insert or update of status on signup
    for each row execute function watch_team()`.execute(db);
}
