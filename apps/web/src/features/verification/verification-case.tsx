import { divisionPath } from "@nuanlin/domain/divisions/huzhou-divisions";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { Avatar } from "../../shared/art/avatar.tsx";
import { showShortDay } from "../../shared/dates.ts";
import { Card } from "../../shared/display/card.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Notice } from "../../shared/display/notice.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useDateView } from "../../shared/use-date-view.ts";
import { ClaimDecision } from "./claim-decision.tsx";
import { ClaimFields } from "./claim-fields.tsx";
import { ClaimHistory, StatusBadge } from "./claim-history.tsx";
import { verificationMessages } from "./messages.ts";
import { PaperViewer } from "./paper-viewer.tsx";
import { RevokeAction } from "./revoke-action.tsx";
import { useDecide } from "./use-verification.ts";
import type { VerificationCase } from "./verification-types.ts";

interface VerificationCaseCardProps {
  readonly id: string;
  /** After a decision the heading takes the focus, so that a screen reader goes on with the next one. */
  readonly focusHeading: boolean;
  readonly onDecided: () => void;
  /** What the page knows about the person besides, such as their safety check. */
  readonly aboutPerson: (claim: VerificationCase) => ReactNode;
}

/** One claim beside the list: the papers, what was typed, what happened so far, and the decision. */
export function VerificationCaseCard({ id, focusHeading, onDecided, aboutPerson }: VerificationCaseCardProps) {
  const trpc = useTRPC();
  const shown = useQuery(trpc.verification.show.queryOptions({ credentialId: id }));
  const heading = useRef<HTMLHeadingElement>(null);
  const decide = useDecide();
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
  const claim = shown.data;
  const street = divisionPath(claim.divisionCode ?? "").at(-1)?.name;
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(22rem,23.25rem)]">
      <PaperViewer claim={claim} />
      <Card as="article">
        <div className="mb-2 flex items-center gap-3">
          <Avatar seed={claim.avatarSeed} size={48} />
          <div className="min-w-0 flex-1">
            <h2 ref={heading} tabIndex={-1} className="fs-18 outline-none">
              {claim.personName}
            </h2>
            {street && <p className="meta">{street}</p>}
          </div>
          <StatusBadge status={claim.status} />
        </div>
        <StandingNotes claim={claim} />
        <ClaimFields claim={claim} />
        {aboutPerson(claim)}
        <div className="mt-4 border-t border-line pt-4">
          <div className="mb-3 empty:hidden">
            <Problems list={problemsOf(decide.error)} />
          </div>
          <Decision claim={claim} decide={decide} onDecided={onDecided} />
        </div>
        <ClaimHistory claim={claim} />
      </Card>
    </div>
  );
}

function StandingNotes({ claim }: { readonly claim: VerificationCase }) {
  const text = useMessages(verificationMessages);
  const view = useDateView(districtZone);
  const { status, firstName, firstAt, replacesId } = claim;
  return (
    <div className="mb-2 flex flex-col gap-2 empty:hidden">
      {status === "half" && firstName !== null && firstAt !== null && (
        <p className="fs-14 rounded-control bg-sunken px-4 py-2.5">
          {text.firstYes({ name: firstName, day: showShortDay(firstAt, view) })}
        </p>
      )}
      {replacesId !== null && <p className="fs-14 rounded-control bg-sunken px-4 py-2.5">{text.renewal}</p>}
    </div>
  );
}

interface DecisionProps {
  readonly claim: VerificationCase;
  readonly decide: ReturnType<typeof useDecide>;
  readonly onDecided: () => void;
}

function Decision({ claim, decide, onDecided }: DecisionProps) {
  const text = useMessages(verificationMessages);
  switch (claim.status) {
    case "claimed":
    case "half":
      return <ClaimDecision claim={claim} decide={decide} onDecided={onDecided} />;
    case "verified":
    case "superseded":
      return <RevokeAction claim={claim} />;
    case "asked":
      return <Notice tint="lake">{text.waitsForPerson}</Notice>;
    default:
      return <Notice tint="lake">{text.nothingToDo}</Notice>;
  }
}
