import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { CandidateList } from "../../features/recognition/candidate-list.tsx";
import { IssuedStars } from "../../features/recognition/issued-stars.tsx";
import { recognitionMessages } from "../../features/recognition/messages.ts";
import { RuleNote } from "../../features/recognition/rule-note.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { LoadMore } from "../../shared/display/load-more.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { Tabs } from "../../shared/display/tabs.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC } from "../../shared/trpc.ts";

const route = getRouteApi("/federation/stars");
const pageSize = 50;
type StarTab = "waiting" | "issued";

/** Stars that wait to be issued, and the register of those that were. */
export function StarsPage() {
  const text = useMessages(recognitionMessages);
  const { tab = "waiting" } = route.useSearch();
  const navigate = route.useNavigate();
  const trpc = useTRPC();
  const [limit, setLimit] = useState(pageSize);
  const candidates = useQuery(trpc.recognition.candidates.queryOptions());
  const issued = useQuery(trpc.recognition.issued.queryOptions({ limit }, { placeholderData: keepPreviousData }));
  const show = (next: StarTab) => void navigate({ search: next === "issued" ? { tab: next } : {} });
  const shown = tab === "waiting" ? candidates : issued;
  const panel = (): ReactNode => {
    if (shown.isError) return <ErrorState error={shown.error} onRetry={() => void shown.refetch()} />;
    if (tab === "waiting" && candidates.data) {
      const { rule, total } = candidates.data;
      return (
        <div className="flex flex-col gap-4">
          <RuleNote rule={rule} />
          {total === 0 ? (
            <EmptyState picture={<SmallTown />} title={text.emptyTitle}>
              <Button kind="soft" onPress={() => show("issued")}>
                {text.toIssued}
              </Button>
            </EmptyState>
          ) : (
            <div>
              <CandidateList candidates={candidates.data.candidates} total={total} />
            </div>
          )}
        </div>
      );
    }
    if (tab === "issued" && issued.data) {
      const { stars, total } = issued.data;
      if (total === 0) {
        return (
          <EmptyState picture={<SmallTown />} title={text.emptyIssued}>
            <Button kind="soft" onPress={() => show("waiting")}>
              {text.toWaiting}
            </Button>
          </EmptyState>
        );
      }
      return (
        <>
          <IssuedStars stars={stars} />
          <LoadMore
            shown={stars.length}
            total={total}
            busy={issued.isFetching}
            onMore={() => setLimit(Math.min(1000, limit + pageSize))}
          />
        </>
      );
    }
    return (
      <Loading>
        <RowsSkeleton rows={6} />
      </Loading>
    );
  };
  const waiting = candidates.data?.total ?? 0;
  return (
    <>
      <PageTitle
        title={text.title}
        detail={candidates.data && (waiting === 0 ? text.detailNone : text.detail({ count: waiting }))}
      />
      <Tabs<StarTab>
        label={text.tabs}
        tabs={[
          { id: "waiting", label: text.waiting, count: waiting },
          { id: "issued", label: text.issued, count: issued.data?.total ?? 0 },
        ]}
        value={tab}
        onChange={show}
      >
        <div className="pt-4">{panel()}</div>
      </Tabs>
    </>
  );
}
