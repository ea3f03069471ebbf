import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useCallback, useEffect } from "react";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { isoDay, showNearDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useNow } from "../../shared/use-now.ts";
import { noticeMessages } from "./messages.ts";
import { NoticeRow } from "./notice-row.tsx";
import { useUnreadWords } from "./unread-words.ts";
import { type InboxNotice, useInbox, useReading, useUnread } from "./use-notices.ts";

/** Everything somebody was told, day by day, newest first; `way` leads on while there is nothing yet. */
export function Inbox({ way }: { readonly way: ReactNode }) {
  const text = useMessages(noticeMessages);
  const view = { ...useDateView(districtZone), now: useNow(60_000) };
  const list = useInbox();
  const { refetch } = list;
  // A link that names a notice may be newer than what an open page has read.
  const named = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (named !== "") void refetch({ cancelRefetch: false });
  }, [named, refetch]);
  const { one, all } = useReading();
  const notices = list.data?.pages.flatMap((page) => page.notices) ?? [];
  const newest = notices[0];
  const { mutate } = one;
  const read = useCallback(
    (notice: InboxNotice) => {
      if (!notice.read) mutate({ noticeId: notice.id });
    },
    [mutate],
  );
  if (list.isError && !list.data) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <InboxSkeleton />;
  if (newest === undefined) {
    return (
      <EmptyState picture={<SmallTown />} title={text.emptyTitle} detail={text.emptyDetail}>
        {way}
      </EmptyState>
    );
  }
  return (
    <>
      <ReadAll all={all} until={newest.at} />
      <div className="flex flex-col gap-6">
        {byDay(notices).map(([day, ofDay]) => (
          <section key={day} aria-labelledby={`inbox-${day}`}>
            <h2 id={`inbox-${day}`} className="fs-15 mb-2 text-ink-2">
              {showNearDay(ofDay[0].at, view)}
            </h2>
            <Card padding="none">
              <ul>
                {ofDay.map((notice) => (
                  <NoticeRow key={notice.id} notice={notice} onRead={read} />
                ))}
              </ul>
            </Card>
          </section>
        ))}
      </div>
      {list.hasNextPage && (
        <div className="mt-5 text-center">
          <Button kind="soft" busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {text.more}
          </Button>
        </div>
      )}
    </>
  );
}

interface ReadAllProps {
  readonly all: ReturnType<typeof useReading>["all"];
  /** The newest notice on the page; what came in after it stays unread. */
  readonly until: number;
}

/** How much is unread, and the one press that has seen it all. The line keeps its height when there is nothing to press. */
function ReadAll({ all, until }: ReadAllProps) {
  const text = useMessages(noticeMessages);
  const toast = useToast();
  const words = useUnreadWords();
  const unread = useUnread().data?.unread;
  return (
    <div className="-mt-3 mb-2">
      <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-3">
        <p className="meta">{unread === undefined ? " " : unread === 0 ? text.noneUnread : words(unread).said}</p>
        {unread !== undefined && unread > 0 && (
          <Button
            kind="text"
            size="desk"
            icon="check"
            className="-mx-3"
            busy={all.isPending}
            onPress={() =>
              all.mutate(
                { until },
                {
                  onSuccess: () => {
                    toast({ text: text.allRead });
                    // The button goes; the page itself takes the focus.
                    document.getElementById("main")?.focus({ preventScroll: true });
                  },
                },
              )
            }
          >
            {text.readAll}
          </Button>
        )}
      </div>
      <Problems list={problemsOf(all.error)} />
    </div>
  );
}

/** Neighbouring notices of one day, in the order they come. */
function byDay(notices: readonly InboxNotice[]): (readonly [day: string, [InboxNotice, ...InboxNotice[]]])[] {
  const days: (readonly [string, [InboxNotice, ...InboxNotice[]]])[] = [];
  for (const notice of notices) {
    const day = isoDay(notice.at, districtZone);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(notice);
    else days.push([day, [notice]]);
  }
  return days;
}

function InboxSkeleton() {
  return (
    <Loading>
      <div className="-mt-3 mb-2 flex min-h-12 items-center">
        <Skeleton width="96px" height="16px" />
      </div>
      <Skeleton width="48px" height="16px" className="mb-3" />
      <Card padding="none">
        {Array.from({ length: 6 }, (_, row) => (
          <div
            key={row}
            className="flex min-h-21 items-start gap-3 border-t border-line px-4 py-3.5 first:border-0 sm:px-5"
          >
            <Skeleton width="36px" height="36px" className="rounded-[12px]" />
            <span className="flex flex-1 flex-col gap-2.5 pt-1">
              <Skeleton width={`${60 + ((row * 17) % 30)}%`} height="16px" />
              <Skeleton width={`${40 + ((row * 23) % 35)}%`} height="14px" />
            </span>
          </div>
        ))}
      </Card>
    </Loading>
  );
}
