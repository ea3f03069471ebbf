import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "../../shared/button.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useNow } from "../../shared/use-now.ts";
import { careMessages } from "./messages.ts";
import { minutesSince } from "./minutes-since.ts";

const askAgainMs = 5000;

/** Calls the professionals of the shift, and shows from then on who takes over. There is nothing to write. */
export function AskForProfessional({ shiftId }: { readonly shiftId: string }) {
  const text = useMessages(careMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const now = useNow(askAgainMs);
  const mine = useQuery({
    ...trpc.escalation.mine.queryOptions({ shiftId }),
    refetchInterval: ({ state }) => (state.data?.answeredAt === null ? askAgainMs : false),
  });
  const raise = useMutation(
    trpc.escalation.raise.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(trpc.escalation.mine.queryFilter({ shiftId })),
    }),
  );
  const last = mine.data ?? null;
  const waiting = last !== null && last.answeredAt === null;
  const call = () => raise.mutate({ shiftId });
  return (
    <div className="flex flex-col gap-2.5">
      <div aria-live="polite" className="flex flex-col gap-2.5">
        {last?.answeredName && (
          <Notice tint="ok" icon="check">
            <p className="strong">{text.taken({ name: last.answeredName })}</p>
            <p>{text.takenDetail}</p>
          </Notice>
        )}
        {waiting && (
          <Notice tint="wait" icon="clock">
            <p className="strong">{text.waiting({ minutes: minutesSince(last.raisedAt, now) })}</p>
            {raise.data && <Called names={raise.data.onDuty} />}
          </Notice>
        )}
        {waiting && raise.data?.onDuty.length === 0 && (
          <Problems list={[{ code: "NO_PROFESSIONAL_ON_DUTY" }]} tone="quiet" />
        )}
        <Problems list={problemsOf(raise.error)} />
      </div>
      {!waiting && (
        <>
          <Button kind="professional" icon="shield" wide busy={raise.isPending} onPress={call}>
            {last === null ? text.callDuty : text.again}
          </Button>
          <p className="meta text-center">{text.dutyNote}</p>
        </>
      )}
    </div>
  );
}

function Called({ names }: { readonly names: readonly string[] }) {
  const text = useMessages(careMessages);
  return <p>{names.length === 0 ? text.calledDesk : text.called({ names: names.join(text.nameJoint) })}</p>;
}
