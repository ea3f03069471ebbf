import type { Db } from "@nuanlin/db/database";
import { insertProject, updateProjectStatus } from "@nuanlin/db/projects/project-repository";
import { insertShift as writeShift } from "@nuanlin/db/shifts/insert-shift";
import type { CourseId, OrganisationId, PlaceId, ProjectId, SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { ProjectStatus } from "@nuanlin/domain/projects/project";
import { defaultSignUpTerms, type SignUpTerms } from "@nuanlin/domain/projects/sign-up-terms";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import type { TeamTerms } from "@nuanlin/domain/shifts/team-rule";
import { insertOrganisation } from "./organisation-factory.ts";

const writtenAt = new Date("2026-01-05T08:00:00Z");

/** A seat that any neighbour from 14 on may take. */
export function seatPlan(given: Partial<SeatPlan> = {}): SeatPlan {
  return {
    name: "Neighbour",
    kind: "volunteer",
    lead: false,
    minHeads: 1,
    maxHeads: 3,
    minAge: 14,
    skills: [],
    credentialType: null,
    ...given,
  };
}

export async function insertPlace(
  db: Db,
  organisationId: OrganisationId,
  timeZone = "Asia/Shanghai",
): Promise<PlaceId> {
  const { id } = await db
    .insertInto("place")
    .values({
      organisation_id: organisationId,
      name: "Activity room",
      address: "1 Test Road",
      lat: 30.87,
      lng: 120.09,
      division_code: "330502010",
      time_zone: timeZone,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface GivenProject extends Partial<TeamTerms> {
  readonly organisationId?: OrganisationId;
  readonly status?: ProjectStatus;
  readonly title?: string;
  readonly dangerous?: boolean;
  readonly nearMinors?: boolean;
  readonly hoursNeeded?: number;
  readonly areaCode?: string | null;
  readonly courseIds?: readonly CourseId[];
  readonly terms?: Partial<SignUpTerms>;
}

/** A published project that is neither dangerous nor near minors. */
export async function insertPublishedProject(
  db: Db,
  given: GivenProject = {},
): Promise<{ projectId: ProjectId; organisationId: OrganisationId; placeId: PlaceId }> {
  const organisationId = given.organisationId ?? (await insertOrganisation(db));
  const placeId = await insertPlace(db, organisationId);
  const title = given.title ?? "Afternoon tea";
  const projectId = await db.transaction().execute(async (tx) => {
    const id = await insertProject(tx, {
      organisationId,
      content: {
        title,
        summary: "Tea with neighbours who live alone",
        description: "Two hours of tea and talk.",
        need: "Nine neighbours live alone here.",
        category: "0001",
        targetGroups: ["03"],
        safeguards: ["01"],
        risks: "The stairs are steep.",
        protections: "A handrail, and nobody carries anything.",
        dangerous: given.dangerous ?? false,
        nearMinors: given.nearMinors ?? false,
        isVolunteering: true,
        training: "",
        insurance: given.dangerous
          ? { insurer: "Insurer", policyNumber: "P1", validFrom: "2026-01-01", validUntil: "2040-12-31" }
          : null,
        placeId,
        seatPlan: [seatPlan()],
        terms: { ...defaultSignUpTerms, ...given.terms },
        ratioVolunteers: given.ratioVolunteers ?? null,
        opensWith: given.opensWith ?? "anybody",
        hoursNeeded: given.hoursNeeded ?? 0,
        areaCode: given.areaCode ?? null,
        courseIds: given.courseIds ?? [],
      },
      searchText: title,
      createdBy: null,
      at: writtenAt,
    });
    if (given.status !== "draft") await updateProjectStatus(tx, id, given.status ?? "published", writtenAt);
    return id;
  });
  return { projectId, organisationId, placeId };
}

export interface GivenShift extends GivenProject {
  readonly start?: string;
  readonly end?: string;
  readonly seats?: readonly SeatPlan[];
  readonly breakMinutes?: number;
}

export interface WrittenShift {
  readonly shiftId: ShiftId;
  readonly seatIds: readonly SeatId[];
  readonly projectId: ProjectId;
  readonly organisationId: OrganisationId;
}

/** An open shift that anybody may join, on an ordinary Tuesday afternoon. Say only what your test is about. */
export async function insertShift(db: Db, given: GivenShift = {}): Promise<WrittenShift> {
  const { projectId, organisationId, placeId } = await insertPublishedProject(db, given);
  const shiftId = await db.transaction().execute((tx) =>
    writeShift(tx, {
      projectId,
      placeId,
      period: {
        start: new Date(given.start ?? "2030-03-12T13:00:00Z"),
        end: new Date(given.end ?? "2030-03-12T15:00:00Z"),
      },
      breakMinutes: given.breakMinutes ?? 0,
      seats: given.seats ?? [seatPlan()],
      externalKey: null,
      at: writtenAt,
    }),
  );
  const seats = await db.selectFrom("seat").select("id").where("shift_id", "=", shiftId).orderBy("position").execute();
  return { shiftId, seatIds: seats.map(({ id }) => id), projectId, organisationId };
}
