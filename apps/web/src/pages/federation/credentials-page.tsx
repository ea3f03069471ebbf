import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { maxVerificationQueue, type VerificationTab, verificationTabs } from "@nuanlin/domain/credentials/verification";
import { verificationWorkingDays } from "@nuanlin/domain/credentials/verification-promise";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { RecordLearning } from "../../features/continuing-education/record-learning.tsx";
import { SafetyCheckCard } from "../../features/safety-check/safety-check-card.tsx";
import { SafetyCheckList } from "../../features/safety-check/safety-check-list.tsx";
import { ClaimList } from "../../features/verification/claim-list.tsx";
import { KeyHelp } from "../../features/verification/key-help.tsx";
import { familyMessages, verificationMessages } from "../../features/verification/messages.ts";
import { useWaited } from "../../features/verification/use-waited.ts";
import { VerificationCaseCard } from "../../features/verification/verification-case.tsx";
import type { VerificationCase } from "../../features/verification/verification-types.ts";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { Card } from "../../shared/display/card.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { KeyHint } from "../../shared/display/key-hint.tsx";
import { LoadMore } from "../../shared/display/load-more.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { Tabs } from "../../shared/display/tabs.tsx";
import { ChipGroup } from "../../shared/fields/chip-group.tsx";
import { SelectField } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useLetterKeys } from "../../shared/use-letter-keys.ts";
import type { CredentialsSearch } from "./search.ts";

const route = getRouteApi("/federation/credentials");
const pageSize = 50;
const families = [...new Set(credentialTypes.entries.map(({ family }) => family))];

/** The papers that wait for a clerk; beside the list the one that is open, below it the checks for work near children. */
export function CredentialsPage() {
  const text = useMessages(verificationMessages);
  const search = route.useSearch();
  const { tab = "waiting", id, family, late = false } = search;
  const navigate = route.useNavigate();
  const trpc = useTRPC();
  const [limit, setLimit] = useState(pageSize);
  const [decided, setDecided] = useState(false);
  const queue = useQuery(
    trpc.verification.queue.queryOptions(
      { tab, family: family ?? null, late, limit },
      { placeholderData: keepPreviousData },
    ),
  );
  const claims = queue.isPlaceholderData && limit === pageSize ? [] : (queue.data?.claims ?? []);
  const open = id ?? claims[0]?.id;
  const at = claims.findIndex((claim) => claim.id === open);
  const go = (next: CredentialsSearch, replace = false) => void navigate({ search: next, replace, resetScroll: false });
  const { id: _id, ...filters } = search;
  const show = (next: string | undefined, after: "choice" | "decision") => {
    setDecided(after === "decision");
    go({ ...filters, ...(next ? { id: next } : {}) }, after === "decision");
  };
  const neighbour = (step: 1 | -1) => claims[at + step]?.id;
  const step = (by: 1 | -1) => {
    const next = neighbour(by);
    if (next) show(next, "choice");
  };
  useLetterKeys({ j: () => step(1), k: () => step(-1) });
  const filter = (next: CredentialsSearch) => {
    setLimit(pageSize);
    setDecided(false);
    go(next);
  };
  const filtered = family !== undefined || late;
  const counts = queue.data?.counts;
  return (
    <>
      <PageTitle
        title={text.title}
        detail={<QueueDetail counts={counts} />}
        actions={
          <div className="hidden gap-2 lg:flex">
            <Button kind="text" size="desk" onPress={() => step(1)}>
              <KeyHint>J</KeyHint>
              {text.next}
            </Button>
            <Button kind="text" size="desk" onPress={() => step(-1)}>
              <KeyHint>K</KeyHint>
              {text.previous}
            </Button>
            <KeyHelp />
          </div>
        }
      />
      {/* On a phone the open claim stands alone. */}
      <div className={id === undefined ? "" : "max-lg:[&_.tabs-list]:hidden"}>
        <Tabs
          label={text.tabs}
          tabs={verificationTabs.map((one) => ({ id: one, label: text[one], count: counts?.[one] ?? 0 }))}
          value={tab}
          onChange={(next: VerificationTab) => filter(next === "waiting" ? {} : { tab: next })}
        >
          <div className="mt-4 grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(17.5rem,20rem)_minmax(0,1fr)]">
            <Card padding="none" className={`px-3 pb-3 ${id === undefined ? "" : "max-lg:hidden"}`}>
              <Filters search={filters} onChange={filter} />
              {queue.isError ? (
                <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />
              ) : queue.isPending || (queue.isPlaceholderData && claims.length === 0) ? (
                <Loading>
                  <RowsSkeleton rows={5} />
                </Loading>
              ) : claims.length === 0 ? (
                <EmptyState picture={<SmallTown />} title={filtered ? text.emptyFiltered : text.emptyOpen}>
                  <Button kind="soft" onPress={() => filter(filtered || tab === "decided" ? {} : { tab: "decided" })}>
                    {filtered ? text.clearFilters : tab === "decided" ? text.toWaiting : text.toDecided}
                  </Button>
                </EmptyState>
              ) : (
                <>
                  <ClaimList claims={claims} chosen={open} onChoose={(next) => show(next, "choice")} />
                  {!filtered && queue.data.counts[tab] > claims.length && limit < maxVerificationQueue && (
                    <LoadMore
                      shown={claims.length}
                      total={queue.data.counts[tab]}
                      busy={queue.isFetching}
                      onMore={() => setLimit(Math.min(maxVerificationQueue, limit + pageSize))}
                    />
                  )}
                </>
              )}
            </Card>
            {open !== undefined && (
              <div className={id === undefined ? "max-lg:hidden" : ""}>
                <div className="mb-3 lg:hidden">
                  <Button kind="text" icon="back" onPress={() => show(undefined, "choice")}>
                    {text.back}
                  </Button>
                </div>
                <VerificationCaseCard
                  key={open}
                  id={open}
                  focusHeading={decided}
                  onDecided={() => show(neighbour(1) ?? neighbour(-1), "decision")}
                  aboutPerson={(claim) => <AboutPerson claim={claim} />}
                />
              </div>
            )}
          </div>
        </Tabs>
      </div>
      <div className={id === undefined ? "" : "max-lg:hidden"}>
        <SafetyCheckList />
      </div>
    </>
  );
}

interface Counts {
  readonly waiting: number;
  readonly second: number;
  readonly late: number;
  readonly oldest: number | null;
}

function QueueDetail({ counts }: { readonly counts: Counts | undefined }) {
  const text = useMessages(verificationMessages);
  const waited = useWaited();
  if (!counts) return null;
  const { waiting, second, late, oldest } = counts;
  const promise = verificationWorkingDays;
  if (oldest === null) return text.noneWaiting({ promise });
  return text.waitingDetail({ count: waiting + second, wait: waited(oldest), promise, late });
}

interface FiltersProps {
  readonly search: CredentialsSearch;
  readonly onChange: (next: CredentialsSearch) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const text = useMessages(verificationMessages);
  const names = useMessages(familyMessages);
  const { family, late, ...rest } = search;
  return (
    <div className="flex flex-col gap-2 pt-3">
      <SelectField
        label={text.family}
        optional
        placeholder={text.allFamilies}
        choices={families.map((one) => ({ id: one, label: names[one] }))}
        value={families.find((one) => one === family) ?? ""}
        onChange={(next) => onChange({ ...rest, ...(late ? { late } : {}), ...(next === "" ? {} : { family: next }) })}
      />
      {search.tab !== "decided" && (
        <ChipGroup
          label={text.lateOnly}
          hideLabel
          choices={[{ id: "late", label: text.lateOnly }]}
          value={late ? ["late"] : []}
          onChange={(on) =>
            onChange({ ...rest, ...(family ? { family } : {}), ...(on.length > 0 ? { late: true } : {}) })
          }
        />
      )}
    </div>
  );
}

function AboutPerson({ claim }: { readonly claim: VerificationCase }) {
  const text = useMessages(verificationMessages);
  const { apart, personId, personName, checks } = claim;
  const reason = apart === "OWN_CASE" || apart === "CONFLICT_OF_INTEREST" ? text[apart] : undefined;
  return (
    <>
      <SafetyCheckCard personId={personId} name={personName} checks={checks} apart={reason} />
      <RecordLearning personId={personId} name={personName} disabledReason={reason} />
    </>
  );
}
