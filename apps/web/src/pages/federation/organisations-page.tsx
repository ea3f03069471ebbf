import { organisationStatuses, type OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import { answerPromiseDays, maxQueueLength } from "@nuanlin/domain/organisations/organisation-queue";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { organisationCaseMessages } from "../../features/organisation-cases/messages.ts";
import { OrganisationCaseCard } from "../../features/organisation-cases/organisation-case.tsx";
import type { QueuedOrganisation } from "../../features/organisation-cases/organisation-case-types.ts";
import { OrganisationList } from "../../features/organisation-cases/organisation-list.tsx";
import { useWaited } from "../../features/organisation-cases/use-waited.ts";
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
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";
import { useLetterKeys } from "../../shared/use-letter-keys.ts";

const route = getRouteApi("/federation/organisations");
const pageSize = 50;

/** Applications and organisations by state; beside the list the one that is open. */
export function OrganisationsPage() {
  const text = useMessages(organisationCaseMessages);
  const { status = "pending", id } = route.useSearch();
  const navigate = route.useNavigate();
  const trpc = useTRPC();
  const [limit, setLimit] = useState(pageSize);
  const [decided, setDecided] = useState(false);
  const queue = useQuery(
    trpc.organisationCase.queue.queryOptions({ status, limit }, { placeholderData: keepPreviousData }),
  );
  const organisations = queue.isPlaceholderData && limit === pageSize ? [] : (queue.data?.organisations ?? []);
  const open = id ?? organisations[0]?.id;
  const at = organisations.findIndex((one) => one.id === open);
  const show = (next: string | undefined, after: "choice" | "decision") => {
    setDecided(after === "decision");
    void navigate({
      search: { ...(status === "pending" ? {} : { status }), ...(next ? { id: next } : {}) },
      replace: after === "decision",
      resetScroll: false,
    });
  };
  const neighbour = (step: 1 | -1) => organisations[at + step]?.id;
  const step = (by: 1 | -1) => {
    const next = neighbour(by);
    if (next) show(next, "choice");
  };
  useLetterKeys({ j: () => step(1), k: () => step(-1) });
  const change = (next: OrganisationStatus) => {
    setLimit(pageSize);
    setDecided(false);
    void navigate({ search: next === "pending" ? {} : { status: next } });
  };
  return (
    <>
      <PageTitle
        title={text.title}
        detail={<QueueDetail status={status} organisations={organisations} count={queue.data?.counts.pending} />}
        actions={
          organisations.length > 1 && (
            <div className="hidden gap-2 lg:flex">
              <Button kind="text" size="desk" onPress={() => step(1)}>
                <KeyHint>J</KeyHint>
                {text.next}
              </Button>
              <Button kind="text" size="desk" onPress={() => step(-1)}>
                <KeyHint>K</KeyHint>
                {text.previous}
              </Button>
            </div>
          )
        }
      />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(20rem,5fr)_minmax(0,8fr)]">
        <Card padding="none" className={`p-3 ${id === undefined ? "" : "max-lg:hidden"}`}>
          <Tabs
            label={text.states}
            tabs={organisationStatuses.map((one) => ({
              id: one,
              label: text[one],
              count: queue.data?.counts[one] ?? 0,
            }))}
            value={status}
            onChange={change}
          >
            {queue.isError ? (
              <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />
            ) : queue.isPending || (queue.isPlaceholderData && organisations.length === 0) ? (
              <Loading>
                <RowsSkeleton rows={5} />
              </Loading>
            ) : organisations.length === 0 ? (
              <NothingHere status={status} onChange={change} />
            ) : (
              <>
                <OrganisationList
                  status={status}
                  organisations={organisations}
                  chosen={open}
                  onChoose={(next) => show(next, "choice")}
                />
                {queue.data.counts[status] > organisations.length && (
                  <LoadMore
                    shown={organisations.length}
                    total={queue.data.counts[status]}
                    busy={queue.isFetching}
                    onMore={() => setLimit(Math.min(maxQueueLength, limit + pageSize))}
                  />
                )}
              </>
            )}
          </Tabs>
        </Card>
        {open !== undefined && (
          <div className={id === undefined ? "max-lg:hidden" : ""}>
            <div className="mb-3 lg:hidden">
              <Button kind="text" icon="back" onPress={() => show(undefined, "choice")}>
                {text.back}
              </Button>
            </div>
            <OrganisationCaseCard
              key={open}
              id={open}
              focusHeading={decided}
              onDecided={() => show(neighbour(1) ?? neighbour(-1), "decision")}
            />
          </div>
        )}
      </div>
    </>
  );
}

interface QueueDetailProps {
  readonly status: OrganisationStatus;
  readonly organisations: readonly QueuedOrganisation[];
  readonly count: number | undefined;
}

function QueueDetail({ status, organisations, count }: QueueDetailProps) {
  const text = useMessages(organisationCaseMessages);
  const waited = useWaited();
  const first = organisations[0];
  if (count === undefined) return null;
  if (count === 0) return text.noneWaiting({ promise: answerPromiseDays });
  if (status !== "pending" || !first) return null;
  return text.waiting({ count, wait: waited(first.createdAt).words, promise: answerPromiseDays });
}

function NothingHere({
  status,
  onChange,
}: {
  readonly status: OrganisationStatus;
  readonly onChange: (next: OrganisationStatus) => void;
}) {
  const text = useMessages(organisationCaseMessages);
  const isPending = status === "pending";
  return (
    <EmptyState picture={<SmallTown />} title={isPending ? text.emptyPending : text.emptyOther}>
      <Button kind="soft" onPress={() => onChange(isPending ? "approved" : "pending")}>
        {isPending ? text.toApproved : text.toPending}
      </Button>
    </EmptyState>
  );
}
