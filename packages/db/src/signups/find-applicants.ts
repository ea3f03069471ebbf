import type { OrganisationId, PersonId, ProjectId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { AboutApplicants } from "@nuanlin/domain/signups/applicants";
import type { SignupStatus, SignupWay } from "@nuanlin/domain/signups/signup";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** A sign-up as the organizer of its shift sees it in a list. */
export interface ApplicantRow {
  readonly signupId: SignupId;
  readonly personId: PersonId;
  readonly seatId: SeatId;
  readonly shiftId: ShiftId;
  readonly projectId: ProjectId;
  readonly title: string;
  readonly name: string;
  readonly avatarSeed: string;
  readonly status: SignupStatus;
  readonly way: SignupWay;
  readonly note: string;
  readonly answerBy: Date | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly reason: string | null;
  readonly overrideReason: string | null;
  /** For whoever waits: the how manieth at their seat, counted from 1. */
  readonly position: number | null;
}

/** The organisation that answers for what a list of applicants is about. */
export async function findOrganisationAbout(db: Reader, about: AboutApplicants): Promise<OrganisationId | undefined> {
  const row = await db
    .selectFrom("organisation")
    .select("organisation.id")
    .where((eb) => {
      if ("organisationId" in about) return eb("organisation.id", "=", about.organisationId);
      const projects = eb.selectFrom("project").select("project.organisation_id");
      if ("projectId" in about) return eb("organisation.id", "=", projects.where("project.id", "=", about.projectId));
      return eb(
        "organisation.id",
        "=",
        projects.innerJoin("shift", "shift.project_id", "project.id").where("shift.id", "=", about.shiftId),
      );
    })
    .executeTakeFirst();
  return row?.id;
}

export interface ApplicantsWish {
  readonly about: AboutApplicants;
  readonly organisationId: OrganisationId;
  readonly now: Date;
}

/** Who has something to do with the organisation; an invitation to somebody it does not know by name is between them and us. */
function selectSignups(db: Reader, { about, organisationId, now }: ApplicantsWish) {
  return db
    .selectFrom("signup")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .where("project.organisation_id", "=", organisationId)
    .where((eb) => {
      if ("shiftId" in about) return eb("signup.shift_id", "=", about.shiftId);
      const notOver = eb("signup.ends_at", ">", now);
      return "projectId" in about ? eb.and([notOver, eb("shift.project_id", "=", about.projectId)]) : notOver;
    })
    .where((eb) =>
      eb.or([
        eb("signup.way", "!=", "invitation"),
        eb("signup.status", "not in", ["invited", "declined", "lapsed"]),
        servedWith(organisationId),
      ]),
    );
}

/** Whether the person of the sign-up came to a shift of the organisation before. */
function servedWith(organisationId: OrganisationId) {
  return sql<boolean>`exists (select from attendance came
    join signup past on past.id = came.signup_id
    join shift held on held.id = past.shift_id
    join project known on known.id = held.project_id
    where past.person_id = signup.person_id and came.status = 'present' and known.organisation_id = ${organisationId})`;
}

/** How many people there are by status. */
export async function countApplicants(db: Reader, wish: ApplicantsWish): Promise<ReadonlyMap<SignupStatus, number>> {
  const rows = await selectSignups(db, wish)
    .select((eb) => ["signup.status", eb.fn.countAll<number>().as("count")])
    .groupBy("signup.status")
    .execute();
  return new Map(rows.map(({ status, count }) => [status, count]));
}

/**
 * The people with one of the statuses, so many after `offset`: the most urgent answer first, then by shift, seat and place in the
 * queue; what has ended, the latest first.
 */
export async function findApplicants(
  db: Reader,
  wish: ApplicantsWish,
  statuses: readonly SignupStatus[],
  offset: number,
  limit: number,
): Promise<ApplicantRow[]> {
  return selectSignups(db, wish)
    .innerJoin("person", "person.id", "signup.person_id")
    .select((eb) => [
      "signup.id as signupId",
      "signup.person_id as personId",
      "signup.seat_id as seatId",
      "signup.shift_id as shiftId",
      "shift.project_id as projectId",
      "project.title",
      "person.name",
      avatarSeed("person.id").as("avatarSeed"),
      "signup.status",
      "signup.way",
      "signup.note",
      "signup.answer_by as answerBy",
      "signup.created_at as createdAt",
      "signup.ended_at as endedAt",
      "signup.reason",
      "signup.override_reason as overrideReason",
      eb
        .case()
        .when("signup.status", "=", "waiting")
        .then(
          eb
            .selectFrom("signup as other")
            .select((count) => count.fn.countAll<number>().as("before"))
            .whereRef("other.seat_id", "=", "signup.seat_id")
            .where("other.status", "=", "waiting")
            .whereRef("other.queue_no", "<=", "signup.queue_no"),
        )
        .end()
        .as("position"),
    ])
    .where("signup.status", "in", statuses)
    .orderBy("signup.ended_at", (order) => order.desc().nullsFirst())
    .orderBy((eb) =>
      eb.case().when("signup.status", "in", ["applied", "offered", "invited"]).then(eb.ref("signup.answer_by")).end(),
    )
    .orderBy("signup.starts_at")
    .orderBy("signup.shift_id")
    .orderBy("signup.seat_id")
    .orderBy("signup.queue_no")
    .orderBy("signup.created_at")
    .orderBy("signup.id")
    .offset(offset)
    .limit(limit)
    .execute();
}
