import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Avatar, AvatarStack } from "../../shared/art/avatar.tsx";
import type { RenderCardLink } from "../../shared/art/project-card.tsx";
import { ScheduleCard } from "../../shared/art/schedule-card.tsx";
import { isoDay, showNearDay, showTimes } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useAgendaLook } from "./agenda-look.tsx";
import { DirectionsButton } from "./directions-button.tsx";
import { scheduleMessages } from "./messages.ts";
import { narrowDay } from "./narrow-day.ts";
import { SignupSheet, type SheetParts } from "./signup-sheet.tsx";
import type { MySignup } from "./use-my-signups.ts";

const mostFaces = 3;

/** The link from a card's title to its project. */
export function projectLink(projectId: string): RenderCardLink {
  return ({ className, children }) => (
    <Link to="/projects/$projectId" params={{ projectId }} className={className}>
      {children}
    </Link>
  );
}

interface AgendaCardProps {
  readonly signup: MySignup;
  /** What can be done at once: say yes or no to an offer, leave the queue. */
  readonly actions?: ReactNode;
  /** More to do with a promise that stands, behind "more"; is handed what closes the sheet. */
  readonly sheet?: SheetParts;
  /** Inside the card, above the actions: a countdown, a swap that is asked for. */
  readonly children?: ReactNode;
}

/** One sign-up of the agenda: promised, asked, waiting, or ended by the organizer. */
export function AgendaCard({ signup, actions, sheet, children }: AgendaCardProps) {
  const view = useDateView(signup.timeZone);
  const { state, badge, lines } = useAgendaLook(signup, view);
  const { start, end, place } = signup;
  const stands = signup.status === "confirmed";
  return (
    // The messages about it lead here.
    <li id={signup.id} tabIndex={-1} className="rounded-card">
      <ScheduleCard
        day={String(Number(isoDay(start, signup.timeZone).slice(8)))}
        dayNote={narrowDay(start, view)}
        time={showTimes(start, end, view)}
        title={signup.title}
        state={state}
        badge={badge}
        lines={lines}
        renderLink={projectLink(signup.projectId)}
        {...(children === undefined ? {} : { extra: children })}
        {...(stands ? { faces: <Companions signup={signup} /> } : {})}
        {...(stands
          ? {
              actions: (
                <>
                  {actions}
                  <DirectionsButton place={place} />
                  <SignupSheet signup={signup} {...(sheet ? { parts: sheet } : {})} />
                </>
              ),
            }
          : actions === undefined
            ? {}
            : { actions })}
      />
      <span className="sr-only">{showNearDay(start, view)}</span>
    </li>
  );
}

function Companions({ signup: { people, heads } }: Pick<AgendaCardProps, "signup">) {
  const text = useMessages(scheduleMessages);
  const others = heads - 1;
  if (others <= 0) return <span className="meta">{text.alone}</span>;
  return (
    <AvatarStack
      size={30}
      label={text.together({ count: others })}
      {...(others > mostFaces ? { more: text.moreFaces({ count: others - mostFaces }) } : {})}
    >
      {people.slice(0, mostFaces).map(({ avatarSeed }) => (
        <Avatar key={avatarSeed} seed={avatarSeed} size={30} />
      ))}
    </AvatarStack>
  );
}
