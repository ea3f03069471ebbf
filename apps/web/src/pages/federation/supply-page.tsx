import { timeSlots } from "@nuanlin/domain/codes/time-slot";
import { supplyWeeks } from "@nuanlin/domain/matching/supply-demand";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { missing, shortestSlot, type Supply } from "../../features/matching/supply.ts";
import { SupplyFilters } from "../../features/matching/supply-filters.tsx";
import { supplyMessages } from "../../features/matching/supply-messages.ts";
import { SupplyStreets } from "../../features/matching/supply-streets.tsx";
import { SupplyWeek } from "../../features/matching/supply-week.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { PageTitle } from "../../shared/display/page-title.tsx";
import { Loading, Skeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { usePreferences } from "../../shared/preferences.tsx";
import { useTRPC } from "../../shared/trpc.ts";

const route = getRouteApi("/federation/supply");

/** Where and when people are short; the title says the finding. */
export function SupplyPage() {
  const text = useMessages(supplyMessages);
  const { street, family } = route.useSearch();
  const navigate = route.useNavigate();
  const wish = { street: street ?? null, family: family ?? null };
  const supply = useQuery(useTRPC().supply.show.queryOptions(wish, { placeholderData: keepPreviousData }));
  const title = useTitle(supply.data);
  return (
    <>
      <PageTitle
        title={title}
        detail={text.detail({ weeks: supplyWeeks })}
        actions={
          <SupplyFilters
            wish={wish}
            onChange={(next) =>
              void navigate({
                search: {
                  ...(next.street ? { street: next.street } : {}),
                  ...(next.family ? { family: next.family } : {}),
                },
                replace: true,
              })
            }
          />
        }
      />
      {supply.isError ? (
        <ErrorState error={supply.error} onRetry={() => void supply.refetch()} />
      ) : supply.data ? (
        <div aria-busy={supply.isPlaceholderData} className="grid grid-cols-1 gap-4">
          <SupplyWeek supply={supply.data} />
          <SupplyStreets supply={supply.data} />
        </div>
      ) : (
        <Loading>
          <div className="flex flex-col gap-4">
            <Skeleton height="320px" />
            <Skeleton height="320px" />
          </div>
        </Loading>
      )}
    </>
  );
}

function useTitle(supply: Supply | undefined): string {
  const text = useMessages(supplyMessages);
  const { language } = usePreferences();
  if (!supply) return text.page;
  if (supply.slots.every(({ places }) => places === 0)) return text.titleEmpty;
  const shortest = shortestSlot(supply);
  if (shortest === null) return text.titleEnough;
  return text.titleShort({ slot: nameIn(timeSlots.byCode(shortest.slot), language), count: missing(shortest) });
}
