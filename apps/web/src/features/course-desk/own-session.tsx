import type { OwnCoursesView } from "@nuanlin/api/courses/course-desk-view";
import { useState } from "react";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { Dialog } from "../../shared/overlays/dialog.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useDateView } from "../../shared/use-date-view.ts";
import { courseDeskMessages } from "./messages.ts";
import { SessionForm } from "./session-form.tsx";
import { useCancelSession } from "./use-course-desk.ts";

interface OwnSessionProps {
  readonly course: OwnCoursesView[number]["course"];
  readonly session: OwnCoursesView[number]["sessions"][number];
}

/** One date of a course on the desk: how many come or came, the roll, and changing it and calling it off. */
export function OwnSession({ course, session }: OwnSessionProps) {
  const text = useMessages(courseDeskMessages);
  const view = useDateView(session.timeZone);
  const toast = useToast();
  const cancel = useCancelSession();
  const [editing, setEditing] = useState(false);
  const { taken, capacity, attended, absent, status } = session;
  const when = showPeriod(session.start, session.end, view);
  const begun = session.start <= view.now.getTime();
  const over = session.end <= view.now.getTime();
  const callOff = async () => {
    const { told } = await cancel.mutateAsync({ sessionId: session.id });
    toast({ text: text.cancelled({ count: told }) });
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-2 first:border-0">
      <div className="min-w-0 flex-1 basis-56">
        <p className="fs-15">{when}</p>
        <p className="meta">
          <Dotted
            parts={[
              session.place,
              status === "cancelled" ? text.called : text.enrolled({ taken, capacity }),
              attended + absent > 0 ? text.cameAway({ attended, absent }) : undefined,
            ]}
          />
        </p>
      </div>
      {status !== "cancelled" && (
        <ButtonLink
          to="/desk/courses/$sessionId"
          params={{ sessionId: session.id }}
          kind={begun ? "soft" : "text"}
          size="desk"
          aria-label={text.ofDate({ what: begun ? text.roll : text.names, when })}
        >
          {begun ? text.roll : text.names}
        </ButtonLink>
      )}
      {status === "open" && !begun && (
        <>
          <Button
            kind="text"
            size="desk"
            aria-label={text.ofDate({ what: text.editSession, when })}
            onPress={() => setEditing(true)}
          >
            {text.editSession}
          </Button>
          <Dialog isOpen={editing} onOpenChange={setEditing} title={text.editSession}>
            <SessionForm course={course} session={session} onDone={() => setEditing(false)} />
          </Dialog>
        </>
      )}
      {status === "open" && !over && (
        <ConfirmAction
          label={text.cancel}
          kind="text"
          size="desk"
          title={text.cancelTitle}
          confirmLabel={text.cancelDo}
          confirmKind="danger-outline"
          onConfirm={callOff}
        >
          <p>{when}</p>
          <p>{text.cancelBody({ count: taken })}</p>
        </ConfirmAction>
      )}
    </li>
  );
}
