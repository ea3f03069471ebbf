import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import { InviteButton } from "./invite-button.tsx";
import { PoolDirectory } from "./pool-directory.tsx";
import { anybody } from "./pool-wish.ts";

/** The pool as an organizer looks through it: near one of the organisation's places, and on to an invitation. */
export function DeskDirectory({ organisationId }: { readonly organisationId: string }) {
  const trpc = useTRPC();
  const [wish, setWish] = useState(anybody);
  const places = useQuery(trpc.desk.places.queryOptions({ organisationId })).data ?? [];
  const client = useTRPCClient();
  const asked = { organisationId, ...wish };
  const search = useInfiniteQuery({
    queryKey: [...trpc.pool.searchForDesk.queryKey(asked), "pages"],
    queryFn: ({ pageParam, signal }) => client.pool.searchForDesk.query({ ...asked, cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  // Places in one division are equally near to everybody.
  const byDivision = new Map<string, string>();
  for (const { divisionCode, name } of places) {
    if (divisionCode !== null && !byDivision.has(divisionCode)) byDivision.set(divisionCode, name);
  }
  return (
    <PoolDirectory
      wish={wish}
      onWish={setWish}
      places={[...byDivision].map(([id, label]) => ({ id, label }))}
      search={search}
      actionsFor={({ personId, name }) => (
        <InviteButton organisationId={organisationId} personId={personId} name={name} />
      )}
    />
  );
}
