import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { showInstant, showPeriod } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { steppingInMessages } from "./messages.ts";
import { RequestCard } from "./request-card.tsx";
import { type SwapRequest, useMySwaps } from "./use-stepping-in.ts";

/** Who wants to swap with one, or to hand a place over; nothing while nobody does. */
export function SwapRequests() {
  const mine = useMySwaps();
  return mine.data?.asked.map((swap) => <SwapRequestCard key={swap.id} swap={swap} />);
}

function SwapRequestCard({ swap }: { readonly swap: SwapRequest }) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const view = useDateView(swap.from.timeZone);
  const swapping = swap.to !== null;
  const answer = useMutation(
    trpc.swap.answer.mutationOptions({
      onSuccess: ({ signupId }) => {
        const done = swapping ? text.swapDone : text.handOverDone;
        toast({ text: signupId === null ? text.swapSaid : done });
        document.getElementById("main")?.focus();
        return queryClient.invalidateQueries();
      },
    }),
  );
  const say = (yes: boolean) => answer.mutate({ swapId: swap.id, answer: yes ? "accept" : "decline" });
  const said = answer.isPending ? answer.variables.answer : undefined;
  return (
    <RequestCard
      id={swap.id}
      icon="swap"
      title={(swapping ? text.swapAsks : text.handOverAsks)({ name: swap.name })}
      actions={
        <>
          <Button size="desk" kind="urgent" busy={said === "accept"} onPress={() => say(true)}>
            {swapping ? text.swapYes : text.handOverYes}
          </Button>
          <Button size="desk" kind="text" busy={said === "decline"} onPress={() => say(false)}>
            {text.notThisTime}
          </Button>
        </>
      }
    >
      <dl className="fs-15 mt-1.5">
        <dt className="text-ink-2">{text.youTake}</dt>
        <dd>
          <ShiftLine shift={swap.from} />
        </dd>
        {swap.to && (
          <>
            <dt className="mt-1.5 text-ink-2">{text.youGive}</dt>
            <dd>
              <ShiftLine shift={swap.to} />
            </dd>
          </>
        )}
      </dl>
      {swap.note !== "" && <p className="fs-15 mt-1.5 whitespace-pre-line">“{swap.note}”</p>}
      <p className="fs-14 mt-1 text-warm-ink">{text.answerUntil({ until: showInstant(swap.answerBy, view) })}</p>
      <div className="mt-2 empty:hidden">
        <Problems list={problemsOf(answer.error)} zone={swap.from.timeZone} />
      </div>
    </RequestCard>
  );
}

function ShiftLine({ shift }: { readonly shift: SwapRequest["from"] }) {
  const view = useDateView(shift.timeZone);
  return <Dotted parts={[shift.title, showPeriod(shift.start, shift.end, view), shift.placeName, shift.seatName]} />;
}
