import type { PoolPersonView } from "@nuanlin/api/pool/pool-view";
import { huzhouDivisions, streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { keepPreviousData, useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Button } from "../../shared/button.tsx";
import { useMessages } from "../../shared/messages.ts";
import { useToast } from "../../shared/overlays/toast.tsx";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import { poolMessages } from "./messages.ts";
import { PoolDirectory } from "./pool-directory.tsx";
import { anybody } from "./pool-wish.ts";

const ownStreets = streetsOfNewDistrict();
const places = [
  ...ownStreets,
  ...huzhouDivisions.filter(({ level, code }) => level === "street" && !ownStreets.some((own) => own.code === code)),
].map(({ code, name }) => ({ id: code, label: name }));

interface FederationDirectoryProps {
  /** What else the page can do for somebody. */
  readonly moreFor: (person: PoolPersonView) => ReactNode;
}

/** The pool as the federation looks through it. */
export function FederationDirectory({ moreFor }: FederationDirectoryProps) {
  const trpc = useTRPC();
  const [wish, setWish] = useState(anybody);
  const client = useTRPCClient();
  const search = useInfiniteQuery({
    queryKey: [...trpc.pool.search.queryKey(wish), "pages"],
    queryFn: ({ pageParam, signal }) => client.pool.search.query({ ...wish, cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  return (
    <PoolDirectory
      wish={wish}
      onWish={setWish}
      places={places}
      search={search}
      actionsFor={(person) => (
        <>
          <LeadingButton person={person} />
          {moreFor(person)}
        </>
      )}
    />
  );
}

function LeadingButton({ person: { personId, name, leading } }: { readonly person: PoolPersonView }) {
  const text = useMessages(poolMessages);
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toast = useToast();
  const mark = useMutation(
    trpc.pool.markLeading.mutationOptions({
      onSuccess: () => {
        toast({ text: leading ? text.unmarked({ name }) : text.marked({ name }) });
        return queryClient.invalidateQueries(trpc.pool.pathFilter());
      },
    }),
  );
  return (
    <Button
      kind="outline"
      size="desk"
      icon="medal"
      busy={mark.isPending}
      onPress={() => mark.mutate({ personId, leading: !leading })}
    >
      {leading ? text.unmarkLeading : text.markLeading}
    </Button>
  );
}
