import type { CoursePageView } from "@nuanlin/api/courses/course-view";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { problemText } from "../../shared/problem-text.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { courseMessages } from "./messages.ts";
import { useEnrol, useWithdraw } from "./use-courses.ts";

type ShownSession = CoursePageView["sessions"][number];

interface SessionCardProps {
  readonly shown: ShownSession;
  readonly signedIn: boolean;
  /** The page to come back to after signing in. */
  readonly next: string;
  /** The first one that can be taken is the one loud button of the page. */
  readonly loud: boolean;
}

/** One date of a course: when, where, whether there is room, and how the reader stands with it. */
export function SessionCard({ shown, signedIn, next, loud }: SessionCardProps) {
  const text = useMessages(courseMessages);
  const { session, clash, mine } = shown;
  const view = useDateView(session.timeZone);
  const free = session.capacity - session.taken;
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div>
        <p className="fs-16 strong">{showPeriod(session.start, session.end, view)}</p>
        <p className="meta">
          <Dotted parts={[session.place, free > 0 ? text.free({ count: free }) : text.full]} />
        </p>
      </div>
      {clash && mine === null && (
        <p className="fs-14 text-wait-ink">
          {text.clash({ title: clash.title, when: showPeriod(clash.start, clash.end, view) })}
        </p>
      )}
      <Standing shown={shown} signedIn={signedIn} next={next} loud={loud} />
    </Card>
  );
}

function Standing({ shown: { session, mine, problems }, signedIn, next, loud }: SessionCardProps) {
  const text = useMessages(courseMessages);
  const view = useDateView(session.timeZone);
  const toast = useToast();
  const enrol = useEnrol();
  const withdraw = useWithdraw();
  const given = { sessionId: session.id };
  const leave = () =>
    withdraw.mutate(given, {
      onSuccess: () => toast({ text: text.withdrawnToast, onUndo: () => enrol.mutate(given) }),
    });
  const take = () => enrol.mutate(given, { onSuccess: () => toast({ text: text.enrolledToast }) });
  const refused = <Problems list={problemsOf(enrol.error ?? withdraw.error)} zone={session.timeZone} />;
  if (session.status === "cancelled") {
    return (
      <p>
        <Badge tint="bad" icon="alert">
          {text.called}
        </Badge>
      </p>
    );
  }
  if (mine !== null && mine !== "withdrawn") {
    const begun = session.start <= view.now.getTime();
    return (
      <>
        <div className="flex flex-wrap items-center gap-3">
          <Badge tint={mine === "absent" ? "wait" : "ok"} icon={mine === "absent" ? "alert" : "check"}>
            {text[mine]}
          </Badge>
          {mine === "enrolled" && !begun && (
            <Button kind="text" busy={withdraw.isPending} onPress={leave}>
              {text.withdraw}
            </Button>
          )}
        </div>
        {refused}
      </>
    );
  }
  const [why] = problems;
  if (!signedIn && why === undefined) {
    return (
      <ButtonLink to="/sign-in" search={{ next }} kind={loud ? "lake" : "soft"} wide>
        {text.signIn}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button
        wide
        kind={loud ? "lake" : "soft"}
        busy={enrol.isPending}
        disabledReason={why && problemText(why, view)}
        onPress={take}
      >
        {text.enrol}
      </Button>
      {refused}
    </>
  );
}
