import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { timeSlots } from "@nuanlin/domain/codes/time-slot";
import { huzhouDivisions } from "@nuanlin/domain/divisions/huzhou-divisions";
import { searchPoolInput } from "@nuanlin/domain/pool/pool-search";
import { skillTree } from "@nuanlin/domain/skills/skill-tree";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { type BareConnection, connectBare } from "@nuanlin/testing/recorded-statements";
import { searchPool } from "@nuanlin/usecases/pool/search-pool";
import { testServices } from "@nuanlin/usecases/test-services";
import { median, timed } from "./median.ts";
import { withThrowawayDatabase } from "./throwaway-database.ts";

// How much longer a search in a pool of 50,000 professionals takes than in one of 500: the same pages, the same questions,
// both measured in this run, one database after the other.

const sizes = [500, 50_000] as const;
const rounds = 15;
const asked = { skill: "psych.crisis", level: 2, day: "2030-03-10", slots: ["16"] } as const;
const questions = {
  "skill and level, valid on a day, free on Saturday morning": asked,
  "the same, within the district, nearest first": { ...asked, near: "330502010", reach: "district" },
  "the same, within the district, least asked first": {
    ...asked,
    near: "330502010",
    reach: "district",
    sort: "least_asked",
  },
  "nothing narrowed": {},
} as const;
type Question = keyof typeof questions;

/** Professionals who all agreed to be found: four skills, two papers and five free times each, spread over everything there is. */
async function fill(bare: BareConnection, count: number): Promise<void> {
  const streets = huzhouDivisions.filter(({ level }) => level === "street").map(({ code }) => code);
  const skills = skillTree.map(({ code }) => code);
  const run = (sql: string, ...parameters: unknown[]) => bare.run({ sql, parameters });
  /** One of the list that is the first parameter, always the same for the same number and word. */
  const pick = (word: string) => `($1::text[])[1 + abs(hashtext(number::text || '${word}')) % cardinality($1::text[])]`;
  await run(
    `with new_account as (
      insert into account (phone, password_hash, locale, notice_version, notice_accepted_at, created_at)
      select '17' || lpad(number::text, 9, '0'), 'no password', 'zh-CN', '2026-11-01', '2026-01-05Z', '2026-01-05Z' from generate_series(1, $2::int) as number
      returning id, phone
    )
    insert into person (account_id, name, birth_date, division_code, created_at)
    select id, 'Professional ' || number, '1985-05-05', ${pick("street")}, '2026-01-05Z'
    from (select id, right(phone, 9)::int as number from new_account) as numbered`,
    streets,
    count,
  );
  await run(`create temporary table numbered as
    select id, split_part(name, ' ', 2)::int as number from person where name like 'Professional %'`);
  await run(`insert into professional_profile (person_id, headline, pool_at, updated_at)
    select id, 'Professional', '2026-02-01Z', '2026-02-01Z' from numbered`);
  for (const one of ["a", "b", "c", "d"]) {
    await run(
      `insert into person_skill (person_id, skill_code, level)
      select id, ${pick(`skill ${one}`)}, 1 + abs(hashtext(number::text || '${one}')) % 3 from numbered on conflict do nothing`,
      skills,
    );
  }
  for (const one of ["a", "b"]) {
    await run(
      `insert into credential (person_id, type_code, number, issued_on, valid_until, status)
      select id, ${pick(`paper ${one}`)}, '${one}' || number, '2028-01-01',
        case when number % 3 = 0 then null else '2030-01-01'::date + number % 700 end, 'verified' from numbered on conflict do nothing`,
      credentialTypes.codes,
    );
  }
  for (const one of ["a", "b", "c", "d", "e"]) {
    await run(
      `insert into person_slot (person_id, slot_code) select id, ${pick(`slot ${one}`)} from numbered on conflict do nothing`,
      timeSlots.codes,
    );
  }
}

const measured = new Map<Question, { readonly ms: number; readonly found: number }[]>();

for (const size of sizes) {
  await withThrowawayDatabase(async (db, connectionString) => {
    const bare = await connectBare(connectionString);
    await fill(bare, size);
    await bare.run({ sql: "vacuum analyze", parameters: [] });
    await bare.end();
    const services = testServices(db);
    const clerk = await insertFederationStaff(db);
    for (const name of Object.keys(questions) as Question[]) {
      const wish = searchPoolInput.parse(questions[name]);
      const times: number[] = [];
      let found = 0;
      for (let round = 0; round <= rounds; round += 1) {
        const ms = await timed(async () => {
          found = (await searchPool(services, clerk, wish)).total;
        });
        if (round > 0) times.push(ms);
      }
      measured.set(name, [...(measured.get(name) ?? []), { ms: median(times), found }]);
    }
  });
}

process.stdout.write(`searchPool among ${sizes.join(" and ")} professionals; medians of ${rounds}\n`);
for (const [name, [few, many]] of measured) {
  if (!few || !many) continue;
  process.stdout.write(
    `${name}: ${few.ms.toFixed(1)} ms (${few.found} found), ${many.ms.toFixed(1)} ms (${many.found} found), ratio ${(many.ms / few.ms).toFixed(2)}\n`,
  );
}
