import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "../../shared/button.tsx";
import { showNearDay, showTime, showTimes } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { CheckedOut } from "./checked-out.tsx";
import { checkInMessages } from "./messages.ts";
import type { OpenPromise } from "./use-check-in.ts";
import { useNow } from "../../shared/use-now.ts";

const minute = 60_000;

interface CheckInCardProps {
  readonly promise: OpenPromise;
  /** How to get there, while one has not arrived. */
  readonly directions: ReactNode;
}

/** One shift that is open: the one big button, or what came of it. */
export function CheckInCard({ promise, directions }: CheckInCardProps) {
  const text = useMessages(checkInMessages);
  const view = useDateView(promise.timeZone);
  const now = useNow(20_000);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const renew = { onSettled: () => queryClient.invalidateQueries() };
  const checkIn = useMutation(trpc.attendance.checkIn.mutationOptions(renew));
  const checkOut = useMutation(trpc.attendance.checkOut.mutationOptions(renew));
  const { id: signupId, attendance, start, end } = promise;
  const inAt = attendance?.inAt ?? null;
  const state = attendance?.outAt ? "out" : inAt !== null ? "in" : end <= now.getTime() ? "closed" : "open";
  const badges = { open: text.canCheckIn, in: text.checkedIn, out: text.done, closed: text.closed };
  return (
    <article className="rounded-hero bg-surface shadow-card">
      <div
        className="flex flex-col items-center gap-3 rounded-t-hero bg-[linear-gradient(165deg,var(--lake-deep-2),var(--lake-deep)_75%)] px-5 pt-8 pb-16 text-center text-on-deep"
        aria-live="polite"
      >
        {state === "open" && (
          <>
            <Round busy={checkIn.isPending} onPress={() => checkIn.mutate({ signupId })}>
              {text.checkIn}
            </Round>
            <p className="fs-15 text-on-deep-2">{text.checkInHint}</p>
          </>
        )}
        {state === "in" && inAt !== null && (
          <>
            <p className="fs-15 text-on-deep-2">{text.since({ time: showTime(inAt, view) })}</p>
            <p className="fs-36 strong">{elapsed(inAt, now, text.elapsed)}</p>
            {end <= now.getTime() ? (
              <Round busy={checkOut.isPending} onPress={() => checkOut.mutate({ signupId })}>
                {text.checkOut}
              </Round>
            ) : (
              <span className="[&_.btn]:min-h-16 [&_.btn]:min-w-44 [&_.btn]:bg-on-deep [&_.btn]:text-lake-deep">
                <ConfirmAction
                  label={text.checkOut}
                  title={text.earlyTitle}
                  confirmLabel={text.leaveNow}
                  keepLabel={text.stay}
                  onConfirm={() => checkOut.mutateAsync({ signupId })}
                >
                  <p>{text.early}</p>
                </ConfirmAction>
              </span>
            )}
            <p className="fs-14 text-on-deep-2">{text.checkOutHint}</p>
          </>
        )}
        {state === "out" && <CheckedOut promise={promise} />}
        {state === "closed" && <p className="max-w-measure">{text.closedHint}</p>}
      </div>
      <div className="relative -mt-7 rounded-hero bg-surface p-5">
        <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-2">
          <div className="min-w-0 flex-1 basis-48">
            <h2 className="fs-18">{promise.title}</h2>
            <p className="meta mt-1">
              {showNearDay(start, view)} {showTimes(start, end, view)}
              <br />
              {promise.place.name}
            </p>
          </div>
          <Badge tint={state === "closed" ? "plain" : "ok"} {...(state === "closed" ? {} : { icon: "check" as const })}>
            {badges[state]}
          </Badge>
        </div>
        {state === "open" && <div className="mt-4">{directions}</div>}
        <div className="mt-3 empty:hidden">
          <Problems list={problemsOf(checkIn.error ?? checkOut.error)} zone={promise.timeZone} />
        </div>
      </div>
    </article>
  );
}

function elapsed(since: number, now: Date, say: (p: { hours: number; minutes: number }) => string): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since) / minute));
  return say({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

interface RoundProps {
  readonly busy: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/** The big round button in a ring of lamplight. */
function Round({ busy, onPress, children }: RoundProps) {
  return (
    <span className="rounded-full border-[6px] border-lamp p-3 [&_.btn]:size-40 [&_.btn]:bg-on-deep [&_.btn]:text-[2rem] [&_.btn]:text-lake-deep">
      <Button busy={busy} onPress={onPress}>
        {children}
      </Button>
    </span>
  );
}
