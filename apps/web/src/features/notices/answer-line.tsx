import type { NoticeKind } from "@nuanlin/domain/notices/notice";
import { Icon } from "../../shared/art/icon.tsx";
import { type DateView, showNearDay, showTime } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useNow } from "../../shared/use-now.ts";
import { noticeMessages } from "./messages.ts";

const asks: ReadonlySet<NoticeKind> = new Set([
  "signup.offered",
  "signup.invited",
  "shift.moved",
  "swap.asked",
  "desk.applied",
  "desk.application_waits",
]);

interface AnswerLineProps {
  readonly kind: NoticeKind;
  readonly answerBy: number | undefined;
  readonly view: DateView;
}

/** Until when an answer is wanted and how long that is; that it is over, once it is. Nothing where nobody asks. */
export function AnswerLine({ kind, answerBy, view }: AnswerLineProps) {
  const text = useMessages(noticeMessages);
  const now = useNow(30_000);
  if (answerBy === undefined || !asks.has(kind)) return null;
  const minutes = Math.floor((answerBy - now.getTime()) / 60_000);
  if (minutes < 0) return <span className="fs-14 mt-1 block text-ink-3">{text.answered}</span>;
  const until = `${showNearDay(answerBy, { ...view, now })} ${showTime(answerBy, view)}`;
  const left =
    minutes < 60
      ? text.leftMinutes({ count: minutes })
      : minutes < 48 * 60
        ? text.leftHours({ count: Math.floor(minutes / 60) })
        : text.leftDays({ count: Math.floor(minutes / (24 * 60)) });
  return (
    <span className="fs-14 mt-1 flex items-center gap-1.5 text-warm-ink">
      <Icon name="clock" size={16} />
      <span className="tabular-nums">
        {text.answerBy({ until })}
        <span className="dot">·</span>
        {left}
      </span>
    </span>
  );
}
