import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Dotted, withDots } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useNow } from "../../shared/use-now.ts";
import { steppingInMessages } from "./messages.ts";
import { RequestCard } from "./request-card.tsx";
import { timeToStart } from "./time-to-start.ts";
import { type CoverRequest, useMyCover } from "./use-stepping-in.ts";

/** Who asks one to step in, the soonest first; nothing while nobody does. */
export function CoverRequests() {
  const mine = useMyCover();
  return mine.data?.requests.map((request) => <CoverRequestCard key={request.id} request={request} />);
}

function CoverRequestCard({ request }: { readonly request: CoverRequest }) {
  const text = useMessages(steppingInMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const view = useDateView(request.timeZone);
  const left = timeToStart(request.start, useNow(30_000).getTime());
  const answer = useMutation(
    trpc.cover.answer.mutationOptions({
      onSuccess: ({ seated }) => {
        toast({ text: seated ? text.steppedIn : text.thanksAnyway });
        // The card goes; the page itself takes the focus.
        document.getElementById("main")?.focus();
        return queryClient.invalidateQueries();
      },
    }),
  );
  const say = (yes: boolean) => answer.mutate({ coverAskId: request.id, answer: yes ? "yes" : "no" });
  const said = answer.isPending ? answer.variables.answer : undefined;
  const { personName, organisationName } = request;
  return (
    <RequestCard
      id={request.id}
      icon="hand"
      title={
        personName === null ? text.organisationAsks({ name: organisationName }) : text.personAsks({ name: personName })
      }
      actions={
        <>
          <Button kind="urgent" size="desk" busy={said === "yes"} onPress={() => say(true)}>
            {text.stepIn}
          </Button>
          <Button kind="text" size="desk" busy={said === "no"} onPress={() => say(false)}>
            {text.notThisTime}
          </Button>
        </>
      }
    >
      <p className="strong mt-1">
        <Link to="/projects/$projectId" params={{ projectId: request.projectId }}>
          {withDots(request.title)}
        </Link>
      </p>
      <p className="fs-15 mt-0.5 text-ink-2">
        <Dotted parts={[showPeriod(request.start, request.end, view), request.placeName, request.seatName]} />
      </p>
      <p className="fs-14 mt-1 text-warm-ink">{text[left.unit]({ count: left.count })}</p>
      <div className="mt-2 empty:hidden">
        <Problems list={problemsOf(answer.error)} zone={request.timeZone} />
      </div>
    </RequestCard>
  );
}
