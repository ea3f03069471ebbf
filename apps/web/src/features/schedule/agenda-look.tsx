import type { ReactNode } from "react";
import { reasonWords } from "../../shared/reason-words.ts";
import type { ScheduleState } from "../../shared/art/schedule-card.tsx";
import { showInstant, type DateView } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { scheduleMessages } from "./messages.ts";
import { deadlineOf } from "./signup-sheet.tsx";
import type { MySignup } from "./use-my-signups.ts";

interface AgendaLook {
  readonly state: ScheduleState;
  readonly badge: ReactNode;
  readonly lines: readonly string[];
}

/** How a sign-up stands, as its frame, its badge, and what to know about it; state and badge say the same. */
export function useAgendaLook(signup: MySignup, view: DateView): AgendaLook {
  const text = useMessages(scheduleMessages);
  const where = `${signup.place.name} · ${signup.seatName}`;
  const until = (at: number | null, say: (shown: { until: string }) => string) =>
    at === null ? [] : [say({ until: showInstant(at, view) })];
  switch (signup.status) {
    case "confirmed":
      return confirmedLook();
    case "offered":
      return {
        state: "asked",
        badge: <Badge tint="warm">{text.offered}</Badge>,
        lines: [where, ...until(signup.answerBy, text.answerUntil)],
      };
    case "invited":
      return {
        state: "asked",
        badge: (
          <Badge tint="lake" icon="mail">
            {text.invited}
          </Badge>
        ),
        lines: [where, ...until(signup.answerBy, text.invitedUntil)],
      };
    case "waiting":
      return {
        state: "waitlist",
        badge: <Badge tint="wait">{text.waitingAs({ position: signup.position ?? 1 })}</Badge>,
        lines: [where, text.waitingDetail],
      };
    case "applied":
      return {
        state: "waitlist",
        badge: <Badge tint="wait">{text.applied}</Badge>,
        lines: [where, ...until(signup.answerBy, text.appliedUntil)],
      };
    default:
      return {
        state: "cancelled",
        badge: <Badge>{text.cancelled}</Badge>,
        lines: [signup.shiftStatus === "cancelled" ? text.cancelledShift : text.removed, ...why(signup.reason ?? "")],
      };
  }

  /** What the organisation wrote is theirs; where a rule decided, its words are ours. */
  function why(reason: string): string[] {
    const words = reasonWords(reason, view.language);
    if (words === "") return [];
    return [words === reason ? text.cancelledWhy({ reason }) : text.because({ reason: words })];
  }

  function confirmedLook(): AgendaLook {
    const state = "confirmed";
    if (signup.late) {
      return { state, badge: <Badge tint="wait">{text.late}</Badge>, lines: [where, text.lateDetail] };
    }
    if (signup.start <= view.now.getTime()) {
      return { state, badge: <Badge tint="warm">{text.running}</Badge>, lines: [where] };
    }
    if (signup.reconfirmBy !== null) {
      return {
        state,
        badge: (
          <Badge tint="wait" icon="clock">
            {text.movedAsk}
          </Badge>
        ),
        lines: [where, ...until(signup.reconfirmBy, text.reconfirmUntil)],
      };
    }
    const deadline = deadlineOf(signup);
    return {
      state,
      badge: (
        <Badge tint="ok" icon="check">
          {text.confirmed}
        </Badge>
      ),
      lines: [where, ...(deadline > view.now ? [text.cancelUntil({ until: showInstant(deadline, view) })] : [])],
    };
  }
}
