import type { Person } from "../../people/person.ts";
import type { Wishes } from "../../people/wishes.ts";
import type { Place, Point } from "../../places/place.ts";
import type { Project } from "../../projects/project.ts";
import type { Seat } from "../../shifts/seat.ts";
import type { Shift } from "../../shifts/shift.ts";

/** What somebody has done so far. */
export interface FitRecord {
  /** Shifts to which they came, anywhere. */
  readonly served: number;
  /** Of these: in this very project, in others of its organisation, in others of its category. */
  readonly continuity: { readonly project: number; readonly organisation: number; readonly category: number };
  /** The last twelve months: came, did not come without a word, stepped back after the deadline. Excused is none of these. */
  readonly reliability: { readonly kept: number; readonly absent: number; readonly late: number };
  /** Standing promises in the local month and Monday-based week of the shift, without the shift itself. */
  readonly workload: { readonly month: number; readonly week: number };
}

export const noRecord: FitRecord = {
  served: 0,
  continuity: { project: 0, organisation: 0, category: 0 },
  reliability: { kept: 0, absent: 0, late: 0 },
  workload: { month: 0, week: 0 },
};

/** Where somebody sets out; `rough` when it is only the middle of their community or street. */
export interface StartPoint {
  readonly point: Point;
  readonly rough: boolean;
}

/** People who come to a shift already, counted apart. */
export interface FitTeam {
  readonly newcomers: number;
  readonly experienced: number;
}

/** Somebody who came this often is a newcomer no more; OUR line, three being the first habit. */
export const experiencedFrom = 3;

/** One person and one seat: all that a fit looks at. */
export interface FitQuestion {
  readonly person: Pick<Person, "skills" | "slots" | "interests" | "credentials" | "divisionCode" | "reachKm">;
  readonly wishes: Wishes;
  /** Null when nobody can tell where they set out. */
  readonly home: StartPoint | null;
  /** Null when nobody has looked. */
  readonly record: FitRecord | null;
  readonly shift: Pick<Shift, "period" | "timeZone">;
  readonly place: Pick<Place, "point" | "divisionCode">;
  readonly project: Pick<Project, "category" | "targetGroups">;
  readonly seat: Pick<Seat, "kind" | "lead" | "skills" | "credentialType">;
  /** Who comes already, without the person; null when nobody has looked. */
  readonly team: FitTeam | null;
  /** Whether the local ISO date is a public holiday. */
  readonly isHoliday: (isoDate: string) => boolean;
}
