import type { Problem } from "@nuanlin/domain/problem";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { shiftMessages } from "./messages.ts";
import { freeIn, type SeatData, type TermsData } from "./shift-data.ts";

interface JoinActionProps {
  readonly seat: SeatData;
  readonly terms: TermsData;
  /** Nobody gets a place now: it is full, or the team waits for its professional. */
  readonly inLine: boolean;
  /** The page with this very shift and seat, to come back to after signing in. */
  readonly here: string;
  readonly busy: boolean;
  /** Does what the button says. */
  readonly onAct: () => void;
  /** Leads to the list of what is missing. */
  readonly onSeeMissing: () => void;
  readonly className?: string;
}

/** The one action of a project, which says what will happen: take the place, apply, wait as number n, sign in first, or see why not. */
export function JoinAction({ seat, terms, inLine, here, busy, onAct, onSeeMissing, className = "" }: JoinActionProps) {
  const text = useMessages(shiftMessages);
  const label = useActionLabel(seat, terms);
  if (label !== null) {
    return (
      <Button busy={busy} className={className} onPress={onAct}>
        {label}
      </Button>
    );
  }
  if (seat.wayIn !== null || isClosedToAll(seat, terms)) {
    const problems = openProblems(seat, terms);
    const invited = problems.length === 1 && problems[0]?.code === "INVITATION_ONLY";
    return (
      <Button kind="soft" className={className} onPress={onSeeMissing}>
        {invited ? text.byInvitation : seat.wayIn === null ? text.seeWhy : text.seeMissing}
      </Button>
    );
  }
  return (
    <ButtonLink to="/sign-in" search={{ next: here }} className={className}>
      {terms.wayIn === "invitation"
        ? text.invitedSignIn
        : terms.wayIn === "approval"
          ? text.applySignIn
          : inLine
            ? text.waitSignIn
            : text.joinSignIn}
    </ButtonLink>
  );
}

/** What the button says to somebody who can do something; null otherwise. */
function useActionLabel({ wayIn }: SeatData, terms: TermsData): string | null {
  const text = useMessages(shiftMessages);
  switch (wayIn?.action) {
    case "join":
      return terms.wayIn === "code" ? text.joinByCode : text.join;
    case "apply":
      return wayIn.exceptions.length > 0 ? text.askException : text.apply;
    case "wait":
      return text.wait({ position: wayIn.position ?? 1 });
    default:
      return null;
  }
}

/** Full without a waitlist: signing in would change nothing. */
function isClosedToAll(seat: SeatData, { wayIn, waitlist }: TermsData): boolean {
  return freeIn(seat) === 0 && !waitlist && wayIn !== "invitation";
}

/** What to show of the refusals: of a place that is already one's own nothing is missing. A visitor hears what holds for all. */
export function openProblems(seat: SeatData | undefined, terms: TermsData): readonly Problem[] {
  if (seat === undefined) return [];
  if (seat.problems === null) return isClosedToAll(seat, terms) ? [{ code: "NO_WAITLIST" }] : [];
  const told = seat.problems.filter(({ code }) => code !== "ALREADY_SIGNED_UP");
  // That it is full is said by the sentence about the waitlist already.
  const isSaid = told.some(({ code }) => code === "NO_WAITLIST");
  return isSaid ? told.filter(({ code }) => code !== "SEAT_FULL") : told;
}
