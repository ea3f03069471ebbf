import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { Badge, type Tint } from "../../shared/display/badge.tsx";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { CaseFacts } from "./case-facts.tsx";
import { organisationCaseMessages } from "./messages.ts";
import { PendingDecision } from "./pending-decision.tsx";
import { StandingDecision } from "./standing-decision.tsx";

const tints: Readonly<Record<"pending" | "approved" | "returned" | "suspended", Tint>> = {
  pending: "wait",
  approved: "ok",
  returned: "warm",
  suspended: "bad",
};

interface OrganisationCaseCardProps {
  readonly id: string;
  /** After a decision the heading takes the focus, so that a screen reader goes on with the next one. */
  readonly focusHeading: boolean;
  readonly onDecided: () => void;
}

/** One organisation beside the list: all it says, and the decision. */
export function OrganisationCaseCard({ id, focusHeading, onDecided }: OrganisationCaseCardProps) {
  const text = useMessages(organisationCaseMessages);
  const trpc = useTRPC();
  const shown = useQuery(trpc.organisationCase.show.queryOptions({ organisationId: id }));
  const heading = useRef<HTMLHeadingElement>(null);
  const loaded = shown.data !== undefined;
  useEffect(() => {
    if (loaded && focusHeading) heading.current?.focus();
  }, [loaded, focusHeading]);
  if (shown.isError) return <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />;
  if (!shown.data) {
    return (
      <Card>
        <Loading>
          <RowsSkeleton rows={9} />
        </Loading>
      </Card>
    );
  }
  const organisation = shown.data;
  return (
    <Card as="article">
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 ref={heading} tabIndex={-1} className="fs-20 min-w-0 flex-1 outline-none">
          {organisation.name}
        </h2>
        <Badge tint={tints[organisation.status]}>{text[organisation.status]}</Badge>
      </div>
      <CaseFacts organisation={organisation} />
      <div className="mt-4 border-t border-line bg-surface pt-4 lg:sticky lg:bottom-0 lg:-mb-6 lg:rounded-b-card lg:pb-6">
        {organisation.status === "pending" ? (
          <PendingDecision organisation={organisation} onDecided={onDecided} />
        ) : (
          <StandingDecision organisation={organisation} onDecided={onDecided} />
        )}
      </div>
    </Card>
  );
}
