import type { Db } from "@nuanlin/db/database";
import { findPerson } from "@nuanlin/db/people/person-repository";
import { type ComingShift, findSeatedPeople, type SeatedPerson } from "@nuanlin/db/projects/find-coming-shifts";
import type { ProjectPage } from "@nuanlin/db/projects/find-project-page";
import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import { findHeldSignups } from "@nuanlin/db/signups/signup-repository";
import type { Actor } from "@nuanlin/domain/actor";
import type { SignupId } from "@nuanlin/domain/ids";
import { maskName } from "@nuanlin/domain/people/mask-name";
import type { Problem } from "@nuanlin/domain/problem";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import { decideJoin } from "@nuanlin/domain/signups/decide-join";
import type { HeldSignup } from "@nuanlin/domain/signups/signup";
import type { Period } from "@nuanlin/domain/time/period";

// Faces on a page are for meeting people, not for counting them: `taken` says how many there are.
const facesPerSeat = 24;

export interface PreviewedSeat extends Seat {
  /** Everything that keeps this viewer from the seat; null for somebody who is not signed in. */
  readonly problems: readonly Problem[] | null;
  readonly people: readonly { readonly name: string; readonly avatarSeed: string; readonly me: boolean }[];
}

export interface PreviewedShift extends ComingShift {
  /** The viewer's own promise in this shift. */
  readonly mySignupId: SignupId | null;
  readonly seats: readonly PreviewedSeat[];
}

/**
 * The shifts with their seats as one viewer sees them: what `decideJoin` would answer for each seat, and who is coming, with full
 * names only among people of the same shift and for its organizers. Four statements, however many shifts there are.
 */
export async function previewShifts(
  db: Db,
  actor: Actor,
  { project, organisation }: Pick<ProjectPage, "project" | "organisation">,
  shifts: readonly ComingShift[],
  now: Date,
): Promise<PreviewedShift[]> {
  const ids = shifts.map(({ id }) => id);
  const viewer = actor.kind === "person" ? await findPerson(db, actor.personId) : undefined;
  const held = viewer ? await findHeldSignups(db, viewer.id, envelopeOf(shifts, now)) : [];
  const seats = await findSeatsOfShifts(db, ids);
  const people = await findSeatedPeople(db, ids, facesPerSeat);
  return shifts.map((shift) => {
    const mine = held.find((signup) => signup.shiftId === shift.id);
    const namesShown = mine !== undefined || mayManageProject(actor, project);
    const toFace = ({ name, avatarSeed, personId }: SeatedPerson) => {
      const me = personId === viewer?.id;
      return { name: namesShown || me ? name : maskName(name), avatarSeed, me };
    };
    return {
      ...shift,
      mySignupId: mine?.id ?? null,
      seats: seats
        .filter((seat) => seat.shiftId === shift.id)
        .map((seat) => ({
          ...seat,
          problems: viewer
            ? decideJoin(
                {
                  organisationStatus: organisation.status,
                  project,
                  shift,
                  seat,
                  person: viewer,
                  held: touching(held, shift.period),
                },
                now,
              )
            : null,
          people: people.filter((seated) => seated.seatId === seat.id).map(toFace),
        })),
    };
  });
}

function envelopeOf(shifts: readonly ComingShift[], now: Date): Period {
  const times = shifts.flatMap(({ period }) => [period.start.getTime(), period.end.getTime()]);
  return { start: new Date(Math.min(...times, now.getTime())), end: new Date(Math.max(...times, now.getTime())) };
}

function touching(held: readonly HeldSignup[], period: Period): HeldSignup[] {
  return held.filter((signup) => signup.period.start < period.end && period.start < signup.period.end);
}
