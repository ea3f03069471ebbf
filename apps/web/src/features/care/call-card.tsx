import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { careMessages } from "./messages.ts";
import { minutesSince } from "./minutes-since.ts";

const askAgainMs = 10_000;

/** One call: where, who, since when; and one press to take over, so that whoever called knows. */
export function CallCard({ escalationId }: { readonly escalationId: string }) {
  const text = useMessages(careMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const call = useQuery({
    ...trpc.escalation.show.queryOptions({ escalationId }),
    refetchInterval: ({ state }) => (state.data?.answeredAt === null ? askAgainMs : false),
  });
  const view = useDateView(call.data?.timeZone ?? districtZone);
  const answer = useMutation(
    trpc.escalation.answer.mutationOptions({
      onSuccess: () => toast({ text: text.nowTaken, icon: "check" }),
      onSettled: () => queryClient.invalidateQueries(trpc.escalation.pathFilter()),
    }),
  );
  if (call.isError) return <ErrorState error={call.error} onRetry={() => void call.refetch()} />;
  if (!call.data) {
    return (
      <Loading>
        <Skeleton height="220px" className="rounded-card" />
      </Loading>
    );
  }
  const { title, placeName, start, end, raisedName, raisedAt, answeredName, mayAnswer } = call.data;
  return (
    <Card as="section">
      <h2 className="fs-18">{title}</h2>
      <p className="meta">{placeName}</p>
      <p className="meta">{showPeriod(start, end, view)}</p>
      <p className="mt-3">
        {text.openBy({ name: raisedName })} {text.openSince({ minutes: minutesSince(raisedAt, view.now) })}
      </p>
      <div className="mt-4 flex flex-col gap-3">
        {answeredName !== null && (
          <Notice tint="ok" icon="check">
            {text.taken({ name: answeredName })}
          </Notice>
        )}
        {mayAnswer && (
          <>
            <p>{text.goThere}</p>
            <Button
              kind="professional"
              icon="shield"
              wide
              busy={answer.isPending}
              onPress={() => answer.mutate({ escalationId })}
            >
              {text.take}
            </Button>
          </>
        )}
        <Problems list={problemsOf(answer.error)} />
        <p className="meta">{text.noNotes}</p>
      </div>
    </Card>
  );
}
