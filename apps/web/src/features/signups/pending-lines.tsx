import { Link } from "@tanstack/react-router";
import { Icon } from "../../shared/art/icon.tsx";
import { showInstant } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { signupMessages } from "./messages.ts";
import { untilWhen } from "./until-when.ts";

/** A sign-up that waits for others: for a place, or for the organizer's word. */
interface PendingSignup {
  readonly id: string;
  readonly projectId: string;
  readonly shiftId: string;
  readonly status: string;
  readonly answerBy: number | null;
  readonly position: number | null;
  readonly title: string;
  readonly start: number;
  readonly timeZone: string;
}

/** Waits and applications as quiet lines, each leading to its shift; nothing when there is none. */
export function PendingLines({ signups }: { readonly signups: readonly PendingSignup[] }) {
  const text = useMessages(signupMessages);
  const pending = signups.filter(({ status }) => status === "waiting" || status === "applied");
  if (pending.length === 0) return null;
  return (
    <ul aria-label={text.lines} className="flex flex-col">
      {pending.map((signup) => (
        <PendingLine key={signup.id} signup={signup} />
      ))}
    </ul>
  );
}

function PendingLine({ signup }: { readonly signup: PendingSignup }) {
  const text = useMessages(signupMessages);
  const view = useDateView(signup.timeZone);
  const { title, projectId, shiftId, position, answerBy } = signup;
  const when = showInstant(signup.start, view);
  return (
    <li>
      <Link
        to="/projects/$projectId"
        params={{ projectId }}
        search={{ shift: shiftId }}
        className="fs-15 flex min-h-11 items-center gap-2.5 py-1 text-ink-2"
      >
        <Icon name={signup.status === "waiting" ? "clock" : "inbox"} size={18} className="text-ink-3" />
        <span className="min-w-0 flex-1">
          {signup.status === "waiting"
            ? text.lineWaiting({ title, when, position: position ?? 1 })
            : text.lineApplied({ title, when, until: untilWhen(answerBy ?? signup.start, view) })}
        </span>
        <Icon name="chevron-right" size={18} className="text-ink-3" />
      </Link>
    </li>
  );
}
