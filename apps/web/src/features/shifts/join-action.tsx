import type { Problem } from "@nuanlin/domain/problem";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { shiftMessages } from "./messages.ts";
import type { SeatData } from "./shift-data.ts";

interface JoinActionProps {
  readonly seat: SeatData;
  /** The page with this very shift and seat, to come back to after signing in. */
  readonly here: string;
  readonly busy: boolean;
  readonly onJoin: () => void;
  /** Leads to the list of what is missing. */
  readonly onSeeMissing: () => void;
  readonly className?: string;
}

/** The one action of a project: take the place, sign in first, or see what is missing. */
export function JoinAction({ seat, here, busy, onJoin, onSeeMissing, className = "" }: JoinActionProps) {
  const text = useMessages(shiftMessages);
  if (seat.problems === null) {
    return (
      <ButtonLink to="/sign-in" search={{ next: here }} className={className}>
        {text.joinSignIn}
      </ButtonLink>
    );
  }
  if (seat.problems.length > 0) {
    return (
      <Button kind="soft" className={className} onPress={onSeeMissing}>
        {text.seeMissing}
      </Button>
    );
  }
  return (
    <Button busy={busy} className={className} onPress={onJoin}>
      {text.join}
    </Button>
  );
}

/** What to show of the refusals: of a place that is already one's own nothing is missing. */
export function openProblems(seat: SeatData | undefined): readonly Problem[] {
  return (seat?.problems ?? []).filter(({ code }) => code !== "ALREADY_SIGNED_UP");
}
