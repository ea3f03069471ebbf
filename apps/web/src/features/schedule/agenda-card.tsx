import { Link } from "@tanstack/react-router";
import { Avatar, AvatarStack } from "../../shared/art/avatar.tsx";
import type { RenderCardLink } from "../../shared/art/project-card.tsx";
import { ScheduleCard } from "../../shared/art/schedule-card.tsx";
import { isoDay, showInstant, showNearDay, showTimes } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { DirectionsButton } from "./directions-button.tsx";
import { scheduleMessages } from "./messages.ts";
import { narrowDay } from "./narrow-day.ts";
import { deadlineOf, SignupSheet } from "./signup-sheet.tsx";
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

/** One promise of the agenda: standing, under way, or ended by the organizer. */
export function AgendaCard({ signup }: { readonly signup: MySignup }) {
  const text = useMessages(scheduleMessages);
  const view = useDateView(signup.timeZone);
  const { start, end, place, people, heads } = signup;
  const stands = signup.status === "confirmed";
  const running = stands && start <= view.now.getTime();
  const deadline = deadlineOf(signup);
  const others = heads - 1;
  const lines = stands
    ? [
        `${place.name} · ${signup.seatName}`,
        ...(deadline > view.now ? [text.cancelUntil({ until: showInstant(deadline, view) })] : []),
      ]
    : [
        signup.shiftStatus === "cancelled" ? text.cancelledShift : text.removed,
        ...(signup.reason ? [text.cancelledWhy({ reason: signup.reason })] : []),
      ];
  const badge = running ? (
    <Badge tint="warm">{text.running}</Badge>
  ) : stands ? (
    <Badge tint="ok" icon="check">
      {text.confirmed}
    </Badge>
  ) : (
    <Badge>{text.cancelled}</Badge>
  );
  return (
    <li id={`day-${isoDay(start, signup.timeZone)}`} className="scroll-mt-4">
      <ScheduleCard
        day={String(Number(isoDay(start, signup.timeZone).slice(8)))}
        dayNote={narrowDay(start, view)}
        time={showTimes(start, end, view)}
        title={signup.title}
        state={stands ? "confirmed" : "cancelled"}
        badge={badge}
        lines={lines}
        renderLink={projectLink(signup.projectId)}
        {...(stands
          ? {
              faces:
                others > 0 ? (
                  <AvatarStack
                    size={30}
                    label={text.together({ count: others })}
                    {...(others > mostFaces ? { more: text.moreFaces({ count: others - mostFaces }) } : {})}
                  >
                    {people.slice(0, mostFaces).map(({ avatarSeed }) => (
                      <Avatar key={avatarSeed} seed={avatarSeed} size={30} />
                    ))}
                  </AvatarStack>
                ) : (
                  <span className="meta">{text.alone}</span>
                ),
              actions: (
                <>
                  <DirectionsButton place={place} />
                  <SignupSheet signup={signup} />
                </>
              ),
            }
          : {})}
      />
      <span className="sr-only">{showNearDay(start, view)}</span>
    </li>
  );
}
