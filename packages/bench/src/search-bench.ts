import type { Db } from "@nuanlin/db/database";
import { searchProjectsInput } from "@nuanlin/domain/projects/search-projects";
import { connectBare } from "@nuanlin/testing/recorded-statements";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { searchProjects } from "@nuanlin/usecases/projects/search-projects";
import { testServices } from "@nuanlin/usecases/test-services";
import { median, timed } from "./median.ts";
import { withThrowawayDatabase } from "./throwaway-database.ts";

// How long a search takes, against counting the rows of the same tables: the cheapest thing that looks at all of them.

const projectCount = 10_000;
const shiftsPerProject = 10;
const rounds = 9;
const hour = 3_600_000;

const subjects = [
  "喝茶聊天",
  "读报",
  "手机课",
  "义诊陪同",
  "阳台种菜",
  "作业辅导",
  "湖边清洁",
  "垃圾分类",
  "剪发",
  "写春联",
];
const places = ["滨湖社区", "长田漾", "西塞山", "太湖新城", "仁皇山", "龙溪港", "康山", "梅东", "外溪", "玉皇庙"];

/** Writes `projectCount` projects with their shifts and seats, each a copy of one that the factory made, under other words and times. */
async function fill(db: Db): Promise<void> {
  const model = await insertShift(db);
  const project = await db
    .selectFrom("project")
    .selectAll()
    .where("id", "=", model.projectId)
    .executeTakeFirstOrThrow();
  const shift = await db.selectFrom("shift").selectAll().where("id", "=", model.shiftId).executeTakeFirstOrThrow();
  const seat = await db.selectFrom("seat").selectAll().where("shift_id", "=", model.shiftId).executeTakeFirstOrThrow();
  const { id: _project, search_grams: _grams, seat_plan, reminders, ...projectRow } = project;
  const { id: _shift, ...shiftRow } = shift;
  const { id: _seat, ...seatRow } = seat;
  const firstStart = Date.parse("2030-03-02T00:00:00Z");
  for (let done = 0; done < projectCount; done += 200) {
    const projects = await db
      .insertInto("project")
      .values(
        Array.from({ length: 200 }, (_, index) => {
          const number = done + index;
          const title = `${places[number % 10]}${subjects[Math.floor(number / 10) % 10]} ${number}`;
          const words = {
            title,
            search_text: `${title} 每周一次，邻里互助，慢慢来`,
            seat_plan: JSON.stringify(seat_plan),
            reminders: JSON.stringify(reminders),
          };
          return { ...projectRow, ...words };
        }),
      )
      .returning("id")
      .execute();
    const shifts = await db
      .insertInto("shift")
      .values(
        projects.flatMap(({ id: project_id }, index) =>
          Array.from({ length: shiftsPerProject }, (_, week) => {
            const starts_at = new Date(firstStart + (((done + index) * 7) % 720) * hour + week * 168 * hour);
            return { ...shiftRow, project_id, starts_at, ends_at: new Date(starts_at.getTime() + 2 * hour) };
          }),
        ),
      )
      .returning("id")
      .execute();
    await db
      .insertInto("seat")
      .values(shifts.map(({ id: shift_id }) => ({ ...seatRow, shift_id })))
      .execute();
  }
}

async function countEverything(db: Db): Promise<void> {
  for (const table of ["project", "shift", "seat"] as const) {
    await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as("rows"))
      .executeTakeFirstOrThrow();
  }
}

await withThrowawayDatabase(async (db, connectionString) => {
  await fill(db);
  // Autovacuum would come by itself in a while; until then the planner knows nothing of the new rows.
  const bare = await connectBare(connectionString);
  await bare.run({ sql: "vacuum analyze", parameters: [] });
  await bare.end();
  const services = testServices(db);
  const searches = {
    "no words, soonest first": {},
    "two characters (读报)": { text: "读报" },
    "two words (读报 康山)": { text: "读报 康山" },
    "nearest first": { near: { lat: 30.87, lng: 120.09 }, sort: "nearest" },
    "page 40": { cursor: 960 },
  };
  const measured = new Map<string, number[]>();
  const note = (name: string, ms: number) => measured.set(name, [...(measured.get(name) ?? []), ms]);
  for (let round = 0; round <= rounds; round += 1) {
    const counting = await timed(() => countEverything(db));
    if (round > 0) note("count", counting);
    for (const [name, asked] of Object.entries(searches)) {
      const ms = await timed(() => searchProjects(services, { kind: "visitor" }, searchProjectsInput.parse(asked)));
      if (round > 0) note(name, ms);
    }
  }
  const counting = median(measured.get("count") ?? []);
  process.stdout.write(`${projectCount} projects, ${projectCount * shiftsPerProject} shifts; medians of ${rounds}\n`);
  process.stdout.write(`select count(*) from project, shift and seat: ${counting.toFixed(1)} ms\n`);
  for (const name of Object.keys(searches)) {
    const ms = median(measured.get(name) ?? []);
    process.stdout.write(`searchProjects, ${name}: ${ms.toFixed(1)} ms, ratio ${(ms / counting).toFixed(2)}\n`);
  }
});
