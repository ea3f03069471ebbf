import type { Problem } from "@nuanlin/domain/problem";
import type { TravelWarning } from "@nuanlin/domain/signups/decide-travel";
import type { JoinAction } from "@nuanlin/domain/signups/signup";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { readNote } from "./kept-note.ts";
import { signupMessages } from "./messages.ts";
import { WaitlistRule } from "./waitlist-rule.tsx";

interface BeforeYouPressProps {
  readonly action: JoinAction;
  readonly seatId: string;
  readonly start: number;
  readonly zone: string;
  readonly answerHours: number;
  /** Why there is no place now; that the seat is full the rule of the waitlist says already. */
  readonly waitsFor: readonly Problem[];
  readonly exceptions: readonly Problem[];
  readonly warnings: readonly TravelWarning[];
}

/** What is good to know beside the button: how the waitlist works, when the organizer answers, what the exception is, how tight the way. */
export function BeforeYouPress(props: BeforeYouPressProps) {
  const { action, seatId, start, zone, answerHours, waitsFor, exceptions, warnings } = props;
  const text = useMessages(signupMessages);
  return (
    <>
      <Problems list={waitsFor.filter(({ code }) => code !== "SEAT_FULL")} zone={zone} tone="quiet" />
      <Problems list={exceptions} zone={zone} tone="quiet" />
      {warnings.map(({ otherTitle: title, minutesNeeded: needed, minutesBetween: between }) => (
        <Notice key={title} tint="wait" icon="route">
          {text.tight({ title, needed, between })}
        </Notice>
      ))}
      {action === "wait" && <WaitlistRule start={start} zone={zone} />}
      {action === "apply" && (
        <p className="meta">{readNote(seatId) === "" ? text.applyPromise({ hours: answerHours }) : text.unsent}</p>
      )}
    </>
  );
}
