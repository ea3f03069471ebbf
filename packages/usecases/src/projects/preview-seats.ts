import type { Db } from "@nuanlin/db/database";
import { findPerson } from "@nuanlin/db/people/person-repository";
import { type ComingShift, findSeatedPeople, type SeatedPerson } from "@nuanlin/db/projects/find-coming-shifts";
import type { ProjectPage } from "@nuanlin/db/projects/find-project-page";
import { findSeatsOfShifts } from "@nuanlin/db/shifts/shift-repository";
import { findQueues } from "@nuanlin/db/signups/find-queues";
import { findHeldSignups } from "@nuanlin/db/signups/signup-repository";
import { findWorkRules } from "@nuanlin/db/federation/work-rule-repository";
import type { Actor } from "@nuanlin/domain/actor";
import type { SeatId, SignupId } from "@nuanlin/domain/ids";
import { maskName } from "@nuanlin/domain/people/mask-name";
import type { Problem } from "@nuanlin/domain/problem";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import type { Seat } from "@nuanlin/domain/shifts/seat";
import { decideWayIn, type WayIn } from "@nuanlin/domain/signups/decide-way-in";
import { isLive, type LiveStatus } from "@nuanlin/domain/signups/signup";
import { defaultWorkRules } from "@nuanlin/domain/signups/work-rules";
import type { Period } from "@nuanlin/domain/time/period";
import { windowAround } from "../signups/seat-person.ts";

// Faces on a page are for meeting people, not for counting them: `taken` says how many there are.
const facesPerSeat = 24;

export interface PreviewedSeat extends Seat {
  /** Everything that keeps this viewer from the seat; null for somebody who is not signed in. */
  readonly problems: readonly Problem[] | null;
  /** What this viewer's button says; null for somebody who is not signed in. */
  readonly wayIn: WayIn | null;
  /** How many people wait for it. */
  readonly waiting: number;
  readonly people: readonly { readonly name: string; readonly avatarSeed: string; readonly me: boolean }[];
}

/** What the viewer already has in a shift. */
export interface OwnSignup {
  readonly id: SignupId;
  readonly seatId: SeatId;
  readonly status: LiveStatus;
  /** Until when an answer is awaited, from the organizer or from the viewer. */
  readonly answerBy: Date | null;
  /** The viewer's number in the waitlist. */
  readonly position: number | null;
}

export interface PreviewedShift extends ComingShift {
  /** The viewer's own promise in this shift: a place that is theirs. */
  readonly mySignupId: SignupId | null;
  /** Whatever the viewer has in this shift: a place, an application, an offer… */
  readonly mine: OwnSignup | null;
  readonly seats: readonly PreviewedSeat[];
}

/**
 * The shifts with their seats as one viewer sees them: what each seat's button says, and who is coming, with full
 * names only among people of the same shift and for its organizers. A handful of statements, however many shifts there are.
 */
export async function previewShifts(
  db: Db,
  actor: Actor,
  { project, organisation }: Pick<ProjectPage, "project" | "organisation">,
  shifts: readonly ComingShift[],
  now: Date,
): Promise<PreviewedShift[]> {
  const ids = shifts.map(({ id }) => id);
  const wanted = { serviceMinutes: project.hoursNeeded > 0 };
  const viewer = actor.kind === "person" ? await findPerson(db, actor.personId, wanted) : undefined;
  const held = viewer ? await findHeldSignups(db, viewer.id, envelopeOf(shifts, now), ids) : [];
  const seats = await findSeatsOfShifts(db, ids);
  const people = await findSeatedPeople(db, ids, facesPerSeat);
  const queues = await findQueues(db, ids, viewer?.id ?? null);
  const rules = viewer ? await findWorkRules(db) : defaultWorkRules;
  return shifts.map((shift) => {
    const team = seats.filter((seat) => seat.shiftId === shift.id);
    const own = held.find((signup) => signup.shiftId === shift.id && isLive(signup.status));
    const confirmed = own?.status === "confirmed";
    const namesShown = confirmed || mayManageProject(actor, project);
    const toFace = ({ name, avatarSeed, personId }: SeatedPerson) => {
      const me = personId === viewer?.id;
      return { name: namesShown || me ? name : maskName(name), avatarSeed, me };
    };
    return {
      ...shift,
      mySignupId: confirmed ? own.id : null,
      mine: queues.own.find(({ shiftId }) => shiftId === shift.id) ?? null,
      seats: team.map((seat) => {
        const waiting = queues.waiting.get(seat.id) ?? 0;
        const question = {
          organisationStatus: organisation.status,
          project,
          terms: project.terms,
          shift,
          point: shift.place.point,
          seat,
          team,
          waiting,
        };
        const wayIn = viewer ? decideWayIn({ ...question, person: viewer, held, rules }, now) : null;
        return {
          ...seat,
          waiting,
          wayIn,
          problems: wayIn && wayIn.problems,
          people: people.filter((seated) => seated.seatId === seat.id).map(toFace),
        };
      }),
    };
  });
}

function envelopeOf(shifts: readonly ComingShift[], now: Date): Period {
  const windows = shifts.map(windowAround);
  const start = Math.min(...windows.map((window) => window.start.getTime()), now.getTime());
  return { start: new Date(start), end: new Date(Math.max(...windows.map(({ end }) => end.getTime()), now.getTime())) };
}
