import type { ApplicantView } from "@nuanlin/api/signups/applicants-view";
import { applicantTabs } from "@nuanlin/domain/signups/applicants";
import { useEffect, useRef, useState } from "react";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { ButtonLink } from "../../shared/button-link.tsx";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { KeyHint } from "../../shared/display/key-hint.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { Tabs } from "../../shared/display/tabs.tsx";
import { districtZone } from "../../shared/district-zone.ts";
import { useMessages } from "../../shared/messages.ts";
import { Problems } from "../../shared/problems.tsx";
import { problemsOf } from "../../shared/problems-of.ts";
import { useShortReasons } from "../../shared/use-short-reasons.ts";
import { useWide } from "../../shared/use-wide.ts";
import { DeclineDialog, ExceptionDialog } from "./answer-dialog.tsx";
import { ApplicantCards } from "./applicant-cards.tsx";
import { ApplicantTable } from "./applicant-table.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { FailedAnswers } from "./failed-answers.tsx";
import { applicantsMessages } from "./messages.ts";
import { type About, type Tab, useApplicants } from "./use-applicants.ts";
import { useAnswers } from "./use-answers.ts";
import { useListKeys } from "./use-list-keys.ts";
import { useMinute } from "./use-minute.ts";

interface ApplicantsBoardProps {
  readonly about: About;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

type Asking = { readonly what: "decline" | "exception"; readonly people: readonly ApplicantView[] };

/** Everybody around one's shifts by where they stand, with answers for one or for many at once. */
export function ApplicantsBoard({ about, tab, onTab }: ApplicantsBoardProps) {
  const text = useMessages(applicantsMessages);
  const reasons = useShortReasons(districtZone);
  const wide = useWide();
  const now = useMinute();
  const list = useRef<HTMLDivElement>(null);
  const found = useApplicants(about, tab);
  const { answer, failed, forgetFailed } = useAnswers(reasons);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Asking | null>(null);
  const people = found.data?.pages.flatMap((page) => page.applicants) ?? [];
  const counts = found.data?.pages[0]?.counts;
  // Only who is still in the list can be answered.
  const chosen = people.filter(({ signupId }) => marked.has(signupId));
  const give = (given: "approve" | "refuse", whom: readonly ApplicantView[], reason: string) => {
    setAsking(null);
    setMarked(new Set());
    answer.mutate({ people: whom, answer: given, reason });
  };
  const approve = (whom: readonly ApplicantView[]) => {
    if (whom.some(({ exceptions }) => exceptions.length > 0)) setAsking({ what: "exception", people: whom });
    else if (whom.length > 0) give("approve", whom, "");
  };
  const decline = (whom: readonly ApplicantView[]) => whom.length > 0 && setAsking({ what: "decline", people: whom });
  const whomAt = (row: number) => (chosen.length > 0 ? chosen : people.slice(row, row + 1));
  useListKeys(list, {
    a: (row) => tab === "open" && row + chosen.length >= 0 && approve(whomAt(row)),
    r: (row) => tab === "open" && row + chosen.length >= 0 && decline(whomAt(row)),
  });
  const answered = answer.isSuccess ? answer.submittedAt : 0;
  useEffect(() => {
    // Whoever was answered has left the list, and with them the focus.
    if (answered > 0 && document.activeElement === document.body) list.current?.focus();
  }, [answered]);
  const bar =
    tab === "open" && chosen.length > 0 ? (
      <BulkBar
        count={chosen.length}
        busy={answer.isPending}
        onApprove={() => approve(chosen)}
        onDecline={() => decline(chosen)}
        onClear={() => setMarked(new Set())}
      />
    ) : undefined;
  const rows = {
    people,
    now,
    busy: answer.isPending,
    onApprove: approve,
    onDecline: decline,
    ...(tab === "open" ? { selection: { chosen: marked, onChange: setMarked } } : {}),
  };
  return (
    <Card>
      <Tabs<Tab>
        label={text.tabs}
        tabs={applicantTabs.map((id) => ({ id, label: text[id], ...(counts ? { count: counts[id] } : {}) }))}
        value={tab}
        onChange={(next) => {
          setMarked(new Set());
          onTab(next);
        }}
        end={wide && bar}
      >
        <div ref={list} tabIndex={-1} className="outline-none">
          <FailedAnswers failed={failed} reasons={reasons} onClose={forgetFailed} />
          <Problems list={problemsOf(answer.error)} />
          {found.error && !found.data && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
          {found.isPending && (
            <Loading>
              <RowsSkeleton rows={6} />
            </Loading>
          )}
          {found.data && people.length === 0 && (
            <EmptyState
              picture={<SmallTown />}
              title={tab === "open" ? text.noneOpen : text.noneHere}
              detail={tab === "open" ? text.noneOpenDetail : text.noneHereDetail}
            >
              <ButtonLink to="/desk/projects" kind="soft">
                {text.toProjects}
              </ButtonLink>
            </EmptyState>
          )}
          {people.length > 0 && (wide ? <ApplicantTable {...rows} /> : <ApplicantCards {...rows} />)}
          {found.hasNextPage && (
            <div className="flex justify-center pt-4">
              <Button kind="soft" busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
                {text.more}
              </Button>
            </div>
          )}
          {tab === "open" && people.length > 0 && wide && (
            <p className="fs-13 mt-3 flex items-center gap-1.5 text-ink-3">
              <KeyHint>J</KeyHint>
              <KeyHint>K</KeyHint>
              <KeyHint>Space</KeyHint>
              <KeyHint>A</KeyHint>
              <KeyHint>R</KeyHint>
              {text.keys}
            </p>
          )}
        </div>
      </Tabs>
      {!wide && bar && (
        <div className="sticky bottom-[calc(var(--bar,0px)+12px)] z-10 mt-4 rounded-card bg-surface p-3 shadow-3">
          {bar}
        </div>
      )}
      {asking?.what === "decline" && (
        <DeclineDialog
          people={asking.people}
          onClose={() => setAsking(null)}
          onAnswer={(reason) => give("refuse", asking.people, reason)}
        />
      )}
      {asking?.what === "exception" && (
        <ExceptionDialog
          people={asking.people}
          onClose={() => setAsking(null)}
          onAnswer={(reason) => give("approve", asking.people, reason)}
        />
      )}
    </Card>
  );
}
