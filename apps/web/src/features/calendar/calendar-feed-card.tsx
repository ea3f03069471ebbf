import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../shared/button.tsx";
import { showInstant, showShortDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { ConfirmAction } from "../../shared/overlays/confirm-action.tsx";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { FeedAddress } from "./feed-address.tsx";
import { calendarMessages } from "./messages.ts";

/** One's schedule in one's own calendar: makes the secret address, shows it once, and ends it. */
export function CalendarFeedCard() {
  const text = useMessages(calendarMessages);
  const toast = useToast();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const feed = useQuery(trpc.calendarFeed.show.queryOptions());
  // Only here, and only until the page is left: nobody can show the address again.
  const [path, setPath] = useState<string | null>(null);
  const refresh = () => queryClient.invalidateQueries(trpc.calendarFeed.pathFilter());
  const create = useMutation(
    trpc.calendarFeed.create.mutationOptions({
      onSuccess: async (made) => {
        setPath(made.path);
        await refresh();
      },
    }),
  );
  const revoke = useMutation(
    trpc.calendarFeed.revoke.mutationOptions({
      onSuccess: async () => {
        setPath(null);
        await refresh();
        toast({ text: text.revoked });
      },
    }),
  );
  return (
    <Card as="section" aria-labelledby="calendar">
      <h2 id="calendar" className="fs-18 scroll-mt-6">
        {text.title}
      </h2>
      <p className="meta mt-1 mb-4">{text.intro}</p>
      {feed.isPending && (
        <Loading>
          <Skeleton height="48px" round />
        </Loading>
      )}
      {feed.isError && <ErrorState error={feed.error} onRetry={() => void feed.refetch()} />}
      {feed.data === null && (
        <>
          <Button kind="soft" icon="calendar" busy={create.isPending} onPress={() => create.mutate()}>
            {text.create}
          </Button>
          <Problems list={problemsOf(create.error)} />
        </>
      )}
      {feed.data && (
        <div className="flex flex-col gap-4">
          {path === null ? <FeedState {...feed.data} /> : <FeedAddress path={path} />}
          <div className="flex flex-wrap gap-3">
            <ConfirmAction
              label={text.renew}
              kind="soft"
              title={text.renewTitle}
              confirmLabel={text.renewDo}
              keepLabel={text.keep}
              onConfirm={() => create.mutateAsync()}
            >
              <p>{text.renewDetail}</p>
            </ConfirmAction>
            <ConfirmAction
              label={text.revoke}
              kind="danger-outline"
              title={text.revokeTitle}
              confirmLabel={text.revokeDo}
              confirmKind="danger-outline"
              keepLabel={text.keep}
              onConfirm={() => revoke.mutateAsync()}
            >
              <p>{text.revokeDetail}</p>
            </ConfirmAction>
          </div>
        </div>
      )}
    </Card>
  );
}

function FeedState({ createdAt, readAt }: { readonly createdAt: number; readonly readAt: number | null }) {
  const text = useMessages(calendarMessages);
  const view = useDateView(districtZone);
  return (
    <p>
      {text.made({ day: showShortDay(createdAt, view) })}
      {readAt === null ? text.neverRead : text.readAt({ at: showInstant(readAt, view) })}
    </p>
  );
}
