import type { PoolPersonView } from "@nuanlin/api/pool/pool-view";
import { type InfiniteData, type UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { LoadMore } from "../../shared/display/load-more.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import type { Choice } from "../../shared/fields/select-field.tsx";
import { useMessages } from "../../shared/messages.ts";
import { poolMessages } from "./messages.ts";
import { PersonCard } from "./person-card.tsx";
import { PoolFilters } from "./pool-filters.tsx";
import { anybody, type PoolWish } from "./pool-wish.ts";
import { usePoolWords } from "./use-pool-words.ts";

interface Page {
  readonly day: string;
  readonly total: number;
  readonly people: readonly PoolPersonView[];
}

interface PoolDirectoryProps {
  readonly wish: PoolWish;
  readonly onWish: (wish: PoolWish) => void;
  readonly places: readonly Choice[];
  readonly search: UseInfiniteQueryResult<InfiniteData<Page>, unknown>;
  readonly actionsFor: (person: PoolPersonView) => ReactNode;
}

/** The people of the pool that meet a wish, a page at a time. */
export function PoolDirectory({ wish, onWish, places, search, actionsFor }: PoolDirectoryProps) {
  const text = useMessages(poolMessages);
  const words = usePoolWords();
  const pages = search.data?.pages ?? [];
  const first = pages[0];
  const people = pages.flatMap((page) => page.people);
  return (
    <div className="flex flex-col gap-4">
      <PoolFilters wish={wish} onChange={onWish} places={places} />
      {search.isError && <ErrorState error={search.error} onRetry={() => void search.refetch()} />}
      {search.isPending && (
        <Loading>
          <RowsSkeleton rows={6} />
        </Loading>
      )}
      {first && (
        <p className="meta" role="status">
          {text.total({ count: first.total, day: words.day(first.day) })}
        </p>
      )}
      {first?.total === 0 && (
        <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneDetail}>
          <Button kind="soft" onPress={() => onWish(anybody)}>
            {text.clear}
          </Button>
        </EmptyState>
      )}
      {people.length > 0 && first && (
        <>
          <ul className="grid gap-4 xl:grid-cols-2">
            {people.map((person) => (
              <PersonCard key={person.personId} person={person} actions={actionsFor(person)} />
            ))}
          </ul>
          <LoadMore
            shown={people.length}
            total={first.total}
            busy={search.isFetchingNextPage}
            onMore={() => void search.fetchNextPage()}
          />
        </>
      )}
    </div>
  );
}
