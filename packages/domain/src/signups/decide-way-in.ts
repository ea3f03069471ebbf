import type { Point } from "../places/place.ts";
import type { Problem } from "../problem.ts";
import type { SignUpTerms } from "../projects/sign-up-terms.ts";
import { decideJoin, type JoinQuestion } from "./decide-join.ts";
import { isAboutRoom } from "./decide-room.ts";
import { decideTravel, type TravelWarning } from "./decide-travel.ts";
import { mayBeOverridden } from "./decide-workload.ts";
import type { JoinAction } from "./signup.ts";

export interface WayInQuestion extends JoinQuestion {
  readonly terms: Pick<SignUpTerms, "wayIn" | "waitlist">;
  /** How many people wait for a place in this seat. */
  readonly waiting: number;
  /** Where the shift happens; null when nobody knows the point. */
  readonly point: Point | null;
}

/** What the button says to one person about one seat, and why. */
export interface WayIn {
  /** The one thing the person can do now; null when nothing, and `problems` say why. */
  readonly action: JoinAction | null;
  /** Which number in the waitlist the person would get; null unless the action is to wait. */
  readonly position: number | null;
  /** Everything that keeps the person out; empty when there is an action. */
  readonly problems: readonly Problem[];
  /** Why the person can only wait, or apply and then wait: there is no place, or the team has no room for one more yet. */
  readonly waitsFor: readonly Problem[];
  /** What the organizer would have to make an exception for; the person can apply for one. */
  readonly exceptions: readonly Problem[];
  /** What is good to know beside the button; nobody is kept out by it. */
  readonly warnings: readonly TravelWarning[];
}

type Way = Omit<WayIn, "warnings">;

const nothing = (problems: readonly Problem[]): Way => ({
  action: null,
  position: null,
  problems,
  waitsFor: [],
  exceptions: [],
});

/**
 * Says what somebody can do about a seat: take it, apply for it, wait for it, or nothing and why, every reason at once. Whoever
 * has a sign-up in the shift already hears ALREADY_SIGNED_UP; what that one can still become is shown with it.
 */
export function decideWayIn(question: WayInQuestion, now: Date): WayIn {
  const way = chooseWay(question, now);
  return { ...way, warnings: way.action === null ? [] : decideTravel(question) };
}

function chooseWay(question: WayInQuestion, now: Date): Way {
  const { terms, waiting } = question;
  const all = decideJoin(question, now);
  const exceptions = all.filter(mayBeOverridden);
  const waitsFor = all.filter(isAboutRoom);
  const full = waitsFor.length > 0;
  const hard = all.filter((problem) => !isAboutRoom(problem) && !mayBeOverridden(problem));
  if (hard.length > 0) return nothing(all);
  if (terms.wayIn === "invitation") return nothing([{ code: "INVITATION_ONLY" }, ...all]);
  if (full && !terms.waitlist) return nothing([...all, { code: "NO_WAITLIST" }]);
  const way = { position: null, problems: [], waitsFor, exceptions };
  if (terms.wayIn === "approval") return { ...way, action: "apply" };
  if (full && exceptions.length > 0) return nothing(all);
  if (full) return { ...way, action: "wait", position: waiting + 1 };
  return { ...way, action: exceptions.length > 0 ? "apply" : "join" };
}
