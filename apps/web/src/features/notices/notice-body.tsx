import { topicOf } from "@nuanlin/domain/notices/preferences";
import type { NoticeTopic } from "@nuanlin/domain/notices/notice";
import type { ReactNode } from "react";
import { Dotted, withDots } from "../../shared/art/dotted.tsx";
import { IconBox } from "../../shared/art/icon-box.tsx";
import type { IconName } from "../../shared/art/icon.tsx";
import { showTime } from "../../shared/dates.ts";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { AnswerLine } from "./answer-line.tsx";
import { noticeMessages } from "./messages.ts";
import { noticeSentence } from "./notice-sentence.ts";
import { toNoticeWords } from "./notice-words.ts";
import type { InboxNotice } from "./use-notices.ts";

const icons: Readonly<Record<NoticeTopic, IconName>> = {
  places: "calendar",
  offers: "window",
  cover: "hand",
  reminders: "clock",
  messages: "chat",
  hours: "medal",
  credentials: "shield-check",
  desk: "people",
};

interface NoticeBodyProps {
  readonly notice: InboxNotice;
  /** What somebody wrote themselves, as whole or as short as the row shows it. */
  readonly quote?: ReactNode;
}

/** One notice: what happened in a sentence, which shift it is about, why, and until when it wants an answer. */
export function NoticeBody({ notice: { kind, facts, at, read }, quote }: NoticeBodyProps) {
  const text = useMessages(noticeMessages);
  const view = useDateView(facts.timeZone ?? districtZone);
  const here = useDateView(districtZone);
  const words = toNoticeWords(kind, facts, view);
  const topic = topicOf(kind);
  return (
    <>
      <span className="relative flex-none self-start">
        <IconBox
          icon={icons[topic]}
          tone={read ? "plain" : topic === "offers" || topic === "cover" ? "warm" : "lake"}
        />
        {!read && (
          <span
            aria-hidden
            className="absolute -end-1 -top-1 size-3 rounded-full border-2 border-surface bg-warm-solid"
          />
        )}
      </span>
      <span className="min-w-0 flex-1">
        <span className="flex items-start gap-3">
          <span className={`min-w-0 flex-1 text-pretty ${read ? "" : "strong"}`}>
            {!read && <span className="sr-only">{text.isUnread} </span>}
            {withDots(noticeSentence(kind, words, view.language))}
          </span>
          <span className="fs-13 flex-none pt-[.2em] tabular-nums text-ink-3">{showTime(at, here)}</span>
        </span>
        <span className="meta block empty:hidden">
          <Dotted parts={[words.when, facts.placeName, facts.seatName]} />
        </span>
        {words.oldWhen !== "" && (
          <span className="meta block">
            {kind === "swap.asked" ? text.gives({ when: words.oldWhen }) : text.was({ when: words.oldWhen })}
          </span>
        )}
        {words.reason !== "" && <span className="meta block">{text.reason({ reason: words.reason })}</span>}
        {quote}
        <AnswerLine kind={kind} answerBy={facts.answerBy} view={view} />
      </span>
    </>
  );
}
