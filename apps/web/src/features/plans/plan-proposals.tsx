import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { Dotted } from "../../shared/art/dotted.tsx";
import { Button } from "../../shared/button.tsx";
import { showPeriod } from "../../shared/dates.ts";
import { Badge } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { useShortReasons } from "../../shared/use-short-reasons.ts";
import { planMessages } from "./messages.ts";
import type { PlannedSeat } from "./plan-run.ts";

type Proposal = PlannedSeat["proposals"][number];
const keyOf = (seatId: string, personId: string) => `${seatId} ${personId}`;

interface PlanProposalsProps {
  readonly runId: string;
  readonly seats: readonly PlannedSeat[];
}

/** Whom the plan proposes for what, to be sent as invitations in whole or in part, and why other places stay empty. */
export function PlanProposals({ runId, seats }: PlanProposalsProps) {
  const text = useMessages(planMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const reasons = useShortReasons(districtZone);
  const open = seats.flatMap(({ seatId, proposals }) =>
    proposals.filter(({ state }) => state === "proposed").map(({ personId, name }) => ({ seatId, personId, name })),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [passed, setPassed] = useState<readonly string[]>([]);
  const chosen = open.filter(({ seatId, personId }) => !left.has(keyOf(seatId, personId)));
  const accept = useMutation(
    trpc.plans.accept.mutationOptions({
      onSuccess: ({ invited, passed: out }) => {
        toast({ text: invited > 0 ? text.sent({ count: invited }) : text.sentNone });
        setPassed(
          out.map(({ personId, problems }) =>
            text.passedLine({
              name: open.find((one) => one.personId === personId)?.name ?? "",
              reasons: reasons(problems),
            }),
          ),
        );
      },
      onSettled: () => queryClient.invalidateQueries(trpc.plans.show.queryFilter({ runId })),
    }),
  );
  const toggle = (key: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <Card as="section" aria-labelledby="plan-proposals" padding="none">
      <div className="flex flex-wrap items-center gap-3 px-5 pt-5 pb-3">
        <h2 id="plan-proposals" className="fs-18 flex-1">
          {text.proposals}
        </h2>
        {open.length > 0 && (
          <>
            <Button
              kind="text"
              size="desk"
              onPress={() =>
                setLeft(
                  chosen.length === open.length
                    ? new Set(open.map((one) => keyOf(one.seatId, one.personId)))
                    : new Set(),
                )
              }
            >
              {chosen.length === open.length ? text.chooseNone : text.chooseAll}
            </Button>
            <Button
              size="desk"
              kind="professional"
              busy={accept.isPending}
              disabledReason={chosen.length === 0 ? text.chooseFirst : undefined}
              onPress={() =>
                accept.mutate({ runId, pairs: chosen.map(({ seatId, personId }) => ({ seatId, personId })) })
              }
            >
              {text.send({ count: chosen.length })}
            </Button>
          </>
        )}
      </div>
      <p className="meta px-5 pb-3">{text.human}</p>
      <div className="px-5">
        <Problems list={problemsOf(accept.error)} />
        {passed.length > 0 && (
          <Notice tint="wait" icon="alert">
            <ul>
              {passed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      {seats.every(({ proposals }) => proposals.length === 0) && <p className="px-5 pb-4">{text.noProposals}</p>}
      <ul>
        {seats.map((seat) => (
          <li key={seat.seatId} className="border-t border-line px-5 py-4">
            <SeatHead seat={seat} />
            <ul>
              {seat.proposals.map((person) => (
                <ProposalRow
                  key={person.personId}
                  person={person}
                  title={seat.title}
                  chosen={!left.has(keyOf(seat.seatId, person.personId))}
                  onToggle={(on) => toggle(keyOf(seat.seatId, person.personId), on)}
                />
              ))}
            </ul>
            {seat.empty > 0 && (
              <p className="fs-14 mt-2 text-ink-2">
                <Dotted parts={[text.empty({ count: seat.empty }), ...(seat.why === null ? [] : [text[seat.why]])]} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SeatHead({ seat }: { readonly seat: PlannedSeat }) {
  const view = useDateView(seat.times.timeZone);
  const { title, seatName, times, placeName, organisationName, professional } = seat;
  return (
    <div>
      <h3 className="fs-16 flex flex-wrap items-center gap-2">
        {title}
        <Badge tint={professional ? "iris" : "plain"} {...(professional ? { icon: "shield-check" as const } : {})}>
          {seatName}
        </Badge>
      </h3>
      <p className="meta">
        <Dotted parts={[showPeriod(times.start, times.end, view), placeName, organisationName]} />
      </p>
    </div>
  );
}

interface ProposalRowProps {
  readonly person: Proposal;
  readonly title: string;
  readonly chosen: boolean;
  readonly onToggle: (on: boolean) => void;
}

function ProposalRow({ person, title, chosen, onToggle }: ProposalRowProps) {
  const text = useMessages(planMessages);
  const { personId, name, avatarSeed, score, state, known } = person;
  const open = state === "proposed";
  const Row = open ? "label" : "div";
  return (
    <li>
      <Row className="flex min-h-row items-center gap-3 py-1">
        {open ? (
          <input
            type="checkbox"
            className="check-box"
            aria-label={text.choose({ name, title })}
            checked={chosen}
            onChange={(event) => onToggle(event.target.checked)}
          />
        ) : (
          <span aria-hidden className="w-6 flex-none" />
        )}
        <Avatar seed={avatarSeed === "" ? personId : avatarSeed} size={36} />
        <span className="min-w-0 flex-1">
          {name}
          {!known && name.endsWith("*") && <span className="fs-13 block text-ink-3">{text.stranger}</span>}
        </span>
        {state !== "proposed" && <Badge tint={state === "invited" ? "ok" : "wait"}>{text[state]}</Badge>}
        <span className="strong whitespace-nowrap tabular-nums">{text.score({ score })}</span>
      </Row>
    </li>
  );
}
