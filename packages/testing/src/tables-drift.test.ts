import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { attendanceStatuses, signSources } from "@nuanlin/domain/attendance/attendance";
import { membershipRoles } from "@nuanlin/domain/actor";
import { locales } from "@nuanlin/domain/accounts/account";
import { hoursNatures, hoursStatuses } from "@nuanlin/domain/hours/hours-entry";
import { organisationStatuses } from "@nuanlin/domain/organisations/organisation";
import { projectStatuses } from "@nuanlin/domain/projects/project";
import { seatKinds } from "@nuanlin/domain/shifts/seat";
import { shiftStatuses } from "@nuanlin/domain/shifts/shift";
import { signupStatuses } from "@nuanlin/domain/signups/signup";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { useTestDatabase } from "./test-database.ts";

const { db, connectionString } = await useTestDatabase();

test("the table types are those that the migrated database would give, whatever the job runner keeps there", async () => {
  await sql`create schema graphile_worker`.execute(db);
  await sql`create table graphile_worker.jobs (id bigint primary key)`.execute(db);
  const cwd = fileURLToPath(new URL("../../db/", import.meta.url));
  const generator = fileURLToPath(new URL("../../db/node_modules/kysely-codegen/dist/cli/bin.js", import.meta.url));
  const verify = promisify(execFile)(
    process.execPath,
    [generator, "--config-file", "kysely-codegen.json", "--url", connectionString, "--verify"],
    { cwd },
  );
  await expect(verify).resolves.toBeDefined();
});

const unions: readonly [constraint: string, values: readonly string[]][] = [
  ["account_locale", locales],
  ["membership_role", membershipRoles],
  ["organisation_status", organisationStatuses],
  ["project_status", projectStatuses],
  ["shift_status", shiftStatuses],
  ["seat_kind", seatKinds],
  ["signup_status", signupStatuses],
  ["attendance_status", attendanceStatuses],
  ["attendance_in_by", signSources],
  ["attendance_out_by", signSources],
  ["hours_nature", hoursNatures],
  ["hours_status", hoursStatuses],
];

test.each(unions)("the database knows the same words for %s as the domain", async (constraint, values) => {
  const found = await sql<{ definition: string }>`
    select pg_get_constraintdef(oid) as definition from pg_constraint where conname = ${constraint}`.execute(db);
  const words = [...(found.rows[0]?.definition ?? "").matchAll(/'([^']+)'/gu)].map(([, word]) => word);
  expect(words.sort()).toEqual([...values].sort());
});
