import { useMessages } from "../../shared/messages.ts";
import { signupMessages } from "./messages.ts";
import { isSpoken, type TimeLeft } from "./time-left.ts";

/** The time that is left to answer, running down on the page and said aloud only at a few marks. */
export function Countdown({ left }: { readonly left: TimeLeft }) {
  const text = useMessages(signupMessages);
  const words = useWords(left);
  if (words === null) return null;
  return (
    <>
      <span role="timer" className="tabular-nums">
        {words}
      </span>
      <span className="sr-only" aria-live="polite">
        {left.kind === "seconds" ? text.leftUnderMinute : isSpoken(left) ? words : ""}
      </span>
    </>
  );
}

function useWords(left: TimeLeft): string | null {
  const text = useMessages(signupMessages);
  switch (left.kind) {
    case "over":
      return null;
    case "seconds":
      return text.leftSeconds(left);
    case "minutes":
      return text.leftMinutes(left);
    case "hours":
      return text.leftHours(left);
    case "days":
      return text.leftDays(left);
  }
}
