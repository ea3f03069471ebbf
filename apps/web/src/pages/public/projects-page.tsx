import { useSearch, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { CategoryChips } from "../../features/projects/category-chips.tsx";
import { FilterFields } from "../../features/projects/filter-fields.tsx";
import { FilterSheet } from "../../features/projects/filter-sheet.tsx";
import { projectMessages } from "../../features/projects/messages.ts";
import { NothingFound } from "../../features/projects/nothing-found.tsx";
import { changeFilter, countNarrowing, type ProjectFilter } from "../../features/projects/project-filter.ts";
import { ProjectGrid, ProjectGridSkeleton } from "../../features/projects/project-grid.tsx";
import { SearchBox } from "../../features/projects/search-box.tsx";
import { SortChoice } from "../../features/projects/sort-choice.tsx";
import { usePosition } from "../../features/projects/use-position.ts";
import { useProjectSearch } from "../../features/projects/use-project-search.ts";
import { Button } from "../../shared/button.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { LoadMore } from "../../shared/display/load-more.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { useMessages } from "../../shared/messages.ts";
import { publicMessages } from "./messages.ts";

/** Looking for a project; everything chosen stands in the address, so a search can be kept and sent on. */
export function ProjectsPage() {
  const text = useMessages(publicMessages);
  const words = useMessages(projectMessages);
  const filter = useSearch({ from: "/public/projects" });
  const navigate = useNavigate({ from: "/projects" });
  const position = usePosition();
  const { search, facets, cards, total } = useProjectSearch(filter, position.position);
  const change = (next: ProjectFilter) => void navigate({ search: next, replace: true, resetScroll: false });
  const clear = () => change(changeFilter({}, { q: filter.q, sort: filter.sort }));
  const { ask, state } = position;
  const wantsPosition = (filter.km !== undefined || filter.sort === "nearest") && state.kind === "off";
  useEffect(() => {
    if (wantsPosition) ask();
  }, [wantsPosition, ask]);
  const fields = { filter, onChange: change, position, streets: facets?.streets };
  return (
    <>
      <PageTitle title={text.findTitle} />
      <div className="flex flex-col gap-4">
        <SearchBox
          value={filter.q ?? ""}
          onSearch={(q) => change(changeFilter(filter, { q }))}
          end={
            <span className="lg:hidden">
              <FilterSheet {...fields} total={total} onClear={clear} />
            </span>
          }
        />
        <CategoryChips filter={filter} onChange={change} counts={facets?.categories} />
      </div>
      <div className="mt-5 lg:grid lg:grid-cols-[18rem_minmax(0,1fr)] lg:gap-8">
        <aside className="hidden lg:block" aria-label={words.filters}>
          <div className="sticky top-4 max-h-[calc(100dvh-2rem)] overflow-y-auto rounded-card bg-surface p-5 shadow-card">
            <FilterFields {...fields} />
            {countNarrowing(filter) > 0 && (
              <Button kind="text" size="desk" className="mt-4" onPress={clear}>
                {words.clearAll}
              </Button>
            )}
          </div>
        </aside>
        <section aria-labelledby="results" aria-busy={search.isFetching}>
          <h2 id="results" className="sr-only">
            {text.results}
          </h2>
          <div className="mb-3 flex min-h-tap-min items-center justify-between gap-4">
            <p className="text-ink-2" role="status">
              {search.isSuccess ? words.found({ total }) : ""}
            </p>
            <SortChoice filter={filter} onChange={change} onNearest={ask} refused={state.kind === "refused"} />
          </div>
          {search.isPending ? (
            <ProjectGridSkeleton count={6} room="beside" />
          ) : search.isError && cards.length === 0 ? (
            <ErrorState error={search.error} onRetry={() => void search.refetch()} />
          ) : cards.length === 0 ? (
            <NothingFound filter={filter} onChange={change} />
          ) : (
            <>
              <ProjectGrid cards={cards} room="beside" />
              {search.isFetchNextPageError && (
                <ErrorState error={search.error} onRetry={() => void search.fetchNextPage()} />
              )}
              <LoadMore
                shown={cards.length}
                total={total}
                busy={search.isFetchingNextPage}
                onMore={() => void search.fetchNextPage()}
              />
            </>
          )}
        </section>
      </div>
    </>
  );
}
