import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Avatar } from "../../shared/art/avatar.tsx";
import { SmallTown } from "../../shared/art/small-town.tsx";
import { Button } from "../../shared/button.tsx";
import { Badge } from "../../shared/display/badge.tsx";
import { EmptyState } from "../../shared/display/empty-state.tsx";
import { ErrorState } from "../../shared/display/error-state.tsx";
import { Loading, RowsSkeleton } from "../../shared/display/skeleton.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import { useCatalogue } from "../../shared/use-catalogue.ts";
import { profileMessages } from "./profile-messages.ts";

const typesShown = 2;

/** Everybody who opened a page of their own, the newest first. */
export function ProfessionalList() {
  const text = useMessages(profileMessages);
  const { typeName } = useCatalogue();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const list = useInfiniteQuery({
    queryKey: [...trpc.professionalProfile.list.queryKey({}), "pages"],
    queryFn: ({ pageParam, signal }) => client.professionalProfile.list.query({ cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) {
    return (
      <Loading>
        <RowsSkeleton rows={6} />
      </Loading>
    );
  }
  const people = list.data.pages.flatMap(({ professionals }) => professionals);
  if (people.length === 0) return <EmptyState picture={<SmallTown />} title={text.none} detail={text.noneDetail} />;
  return (
    <>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {people.map(({ personId, name, avatarSeed, headline, leading, types }) => (
          <li key={personId} className="card" data-pad="none">
            <Link to="/professionals/$personId" params={{ personId }} className="flex gap-3.5 rounded-card p-5">
              <Avatar seed={avatarSeed} size={52} />
              <span className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
                <span className="fs-18 strong [overflow-wrap:anywhere]">{name}</span>
                {headline !== "" && <span className="meta [overflow-wrap:anywhere]">{headline}</span>}
                {leading && (
                  <Badge tint="warm" icon="medal">
                    {text.leadingBadge}
                  </Badge>
                )}
                <span className="flex flex-wrap gap-2">
                  {types.slice(0, typesShown).map((type) => (
                    <Badge key={type} tint="iris" icon="shield-check">
                      {typeName(type)}
                    </Badge>
                  ))}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className="flex justify-center py-4">
          <Button kind="soft" busy={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {text.more}
          </Button>
        </div>
      )}
    </>
  );
}
