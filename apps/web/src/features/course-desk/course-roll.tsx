import type { CourseRollView } from "@nuanlin/api/courses/course-desk-view";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Icon } from "../../shared/art/icon.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { showInstant } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { courseDeskMessages } from "./messages.ts";
import { useMark } from "./use-course-desk.ts";

type Line = CourseRollView["lines"][number];

/** The roll of one date with big rows for a phone in one hand: everybody at once, or one by one. */
export function CourseRoll({ roll: { session, lines } }: { readonly roll: CourseRollView }) {
  const text = useMessages(courseDeskMessages);
  const view = useDateView(session.timeZone);
  const toast = useToast();
  const mark = useMark();
  const open = session.start <= view.now.getTime() && session.status !== "cancelled";
  const attended = lines.filter(({ status }) => status === "attended").length;
  const left = lines.filter(({ status, own }) => status === "enrolled" && !own);
  const markAll = () =>
    mark.mutate(
      { sessionId: session.id, personIds: null, attended: true },
      { onSuccess: ({ marked }) => toast({ text: text.allMarked({ count: marked }) }) },
    );
  if (lines.length === 0) {
    return <EmptyState picture={<SmallTown />} title={text.nobody} detail={text.nobodyDetail} />;
  }
  return (
    <Card as="section">
      <p className="meta" role="status">
        {text.sum({ attended, left: left.length })}
      </p>
      {session.status === "cancelled" && <Notice tint="bad">{text.called}</Notice>}
      {session.status !== "cancelled" && !open && (
        <Notice tint="lake" icon="clock">
          {text.opensAt({ when: showInstant(session.start, view) })}
        </Notice>
      )}
      <ul>
        {lines.map((line) => (
          <RollRow key={line.personId} line={line} sessionId={session.id} open={open} />
        ))}
      </ul>
      <Problems list={problemsOf(mark.error)} zone={session.timeZone} />
      {open && left.length > 0 && (
        <div className="sticky bottom-(--bar,0px) mt-3 flex flex-wrap gap-2 bg-surface py-3 [--bar:calc(64px+env(safe-area-inset-bottom))] lg:[--bar:0px]">
          <Button busy={mark.isPending} onPress={markAll}>
            {text.everybody({ count: left.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}

interface RollRowProps {
  readonly line: Line;
  readonly sessionId: string;
  readonly open: boolean;
}

function RollRow({ line, sessionId, open }: RollRowProps) {
  const text = useMessages(courseDeskMessages);
  const toast = useToast();
  const mark = useMark();
  const { name, personId, status, own, stands } = line;
  const words = { attended: text.came, absent: text.away, enrolled: text.waiting, withdrawn: text.waiting }[status];
  const note = (attended: boolean) =>
    mark.mutate(
      { sessionId, personIds: [personId], attended },
      { onSuccess: () => toast({ text: text.marked({ name, mark: attended ? text.came : text.away }) }) },
    );
  const asked = mark.isPending ? mark.variables?.attended : undefined;
  return (
    <li className="border-t border-line py-3 first:border-0">
      <div className="flex items-center gap-3">
        <Avatar seed={line.avatarSeed} size={44} />
        <div className="min-w-0 flex-1">
          <p className="fs-16 strong flex flex-wrap items-center gap-x-2">
            {name}
            {status === "attended" && <Icon name="check" size={18} className="text-ok" />}
          </p>
          <p className="fs-13 text-ink-3">{own ? text.own : stands ? text.stands : words}</p>
        </div>
      </div>
      {open && !own && !stands && (
        <div role="group" aria-label={text.markFor({ name })} className="mt-2.5 grid grid-cols-2 gap-2">
          <Button
            kind={status === "attended" ? "soft" : "outline"}
            {...(status === "attended" ? { icon: "check" as const } : {})}
            busy={asked === true}
            onPress={() => note(true)}
          >
            {text.came}
          </Button>
          <Button
            kind={status === "absent" ? "soft" : "outline"}
            {...(status === "absent" ? { icon: "check" as const } : {})}
            busy={asked === false}
            onPress={() => note(false)}
          >
            {text.away}
          </Button>
        </div>
      )}
      <Problems list={problemsOf(mark.error)} />
    </li>
  );
}
