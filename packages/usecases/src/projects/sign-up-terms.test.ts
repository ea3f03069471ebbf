import type { SeatId } from "@nuanlin/domain/ids";
import { projectInput } from "@nuanlin/domain/projects/project";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { answerApplications } from "../signups/answer-applications.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { withdraw } from "../signups/withdraw.ts";
import { testServices } from "../test-services.ts";
import { changeProjectStatus } from "./change-project-status.ts";
import { editProject } from "./edit-project.ts";
import { showOwnProject } from "./show-own-project.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

async function settle(given: Parameters<typeof insertShift>[1]) {
  const shift = await insertShift(db, given);
  return { ...shift, seatId: shift.seatIds[0] as SeatId, chen: await insertStaff(db, shift.organisationId) };
}

const statusesIn = async (seatId: SeatId) =>
  (
    await db
      .selectFrom("signup")
      .select("status")
      .where("seat_id", "=", seatId)
      .orderBy("created_at")
      .orderBy("id")
      .execute()
  ).map(({ status }) => status);

test("while a project rests a place becomes free; open again, it is offered to whoever waits", async () => {
  const { projectId, seatId, chen } = await settle({ seats: [seatPlan({ maxHeads: 1 })] });
  const ana = await insertPerson(db);
  const held = await joinSeat(services, ana, { seatId });
  const waiting = await joinSeat(services, await insertPerson(db), { seatId, as: "wait" });
  await changeProjectStatus(services, chen, { projectId, to: "paused" });
  // The place became free without an offer, as it would have before there were waitlists.
  await db
    .updateTable("signup")
    .set({ status: "withdrawn", ended_at: services.now() })
    .where("id", "=", held.id)
    .execute();
  await changeProjectStatus(services, chen, { projectId, to: "published" });
  const after = await db
    .selectFrom("signup")
    .select(["status", "answer_by"])
    .where("id", "=", waiting.id)
    .executeTakeFirstOrThrow();
  expect(after.status).toBe("offered");
  expect(after.answer_by).not.toBeNull();
});

test("whoever applied is still answered after the project takes people in at once", async () => {
  const { projectId, seatId, chen } = await settle({ terms: { wayIn: "approval" } });
  const { id } = await joinSeat(services, await insertPerson(db), { seatId, as: "apply", note: "" });
  const { project, queues } = await showOwnProject(services, chen, { projectId });
  expect(queues.get(seatId)).toEqual({ applied: 1, waiting: 0, unconfirmed: 0 });
  const written = projectInput.parse({
    title: project.title,
    summary: project.summary,
    description: project.description,
    need: project.need,
    category: project.category,
    targetGroups: project.targetGroups,
    safeguards: project.safeguards,
    risks: project.risks,
    protections: project.protections,
    dangerous: project.dangerous,
    nearMinors: project.nearMinors,
    isVolunteering: project.isVolunteering,
    training: project.training,
    insurance: project.insurance,
    place: { existing: project.placeId },
    seatPlan: project.seatPlan,
    terms: { ...project.terms, wayIn: "instant" },
  });
  await editProject(services, chen, { projectId, project: written });
  expect(await statusesIn(seatId)).toEqual(["applied"]);
  const [outcome] = await answerApplications(services, chen, { signupIds: [id], answer: "approve", reason: "" });
  expect(outcome?.status).toBe("confirmed");
});

test("what an organizer set about sign-ups comes back as it was written, the code too", async () => {
  const terms = { wayIn: "code" as const, joinCode: "480216", groupMax: 2, waitlist: false, newcomerPercent: 50 };
  const { projectId, seatId, chen } = await settle({ terms: { ...terms, reminders: [{ minutes: 60 }] } });
  const { project } = await showOwnProject(services, chen, { projectId });
  expect(project.terms).toEqual({ ...terms, answerHours: 48, reminders: [{ minutes: 60 }] });
  const ana = await insertPerson(db);
  const { id } = await joinSeat(services, ana, { seatId, code: "480216" });
  await withdraw(services, ana, { signupId: id, reason: "" });
  expect(await statusesIn(seatId)).toEqual(["withdrawn"]);
});
