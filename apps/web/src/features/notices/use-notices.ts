import type { AppRouter } from "@nuanlin/api/app-router";
import { type InfiniteData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";

type Notices = inferRouterOutputs<AppRouter>["notices"];
export type InboxNotice = Notices["list"]["notices"][number];
export type NoticePreferences = Notices["preferences"];

type Pages = InfiniteData<Notices["list"], Notices["list"]["next"]>;

const everyMinute = { refetchInterval: 60_000, refetchOnWindowFocus: "always" } as const;

/** How many notices are unread, up to a hundred; asked for again each minute, and when somebody comes back to the page. */
export function useUnread(enabled = true) {
  return useQuery({ ...useTRPC().notices.unread.queryOptions(undefined, everyMinute), enabled });
}

/** The inbox page by page, newest first, as fresh as the count. */
export function useInbox() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  return useInfiniteQuery({
    ...everyMinute,
    queryKey: trpc.notices.list.infiniteQueryKey({}),
    queryFn: ({ pageParam: cursor }) => client.notices.list.query({ cursor }),
    initialPageParam: null as Notices["list"]["next"],
    getNextPageParam: (page) => page.next,
  });
}

/** Marks one notice, or all up to a moment, as read: on the page at once, and as the server has it when it answered. */
export function useReading() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const showRead = (isMeant: (notice: InboxNotice) => boolean) => {
    queryClient.setQueryData<Pages>(
      trpc.notices.list.infiniteQueryKey({}),
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            notices: page.notices.map((notice) => (isMeant(notice) ? { ...notice, read: true } : notice)),
          })),
        },
    );
  };
  const settle = () => queryClient.invalidateQueries(trpc.notices.pathFilter());
  const one = useMutation(
    trpc.notices.markRead.mutationOptions({
      onMutate: ({ noticeId }) => showRead(({ id }) => id === noticeId),
      onSettled: settle,
    }),
  );
  const all = useMutation(
    trpc.notices.markAllRead.mutationOptions({
      onSuccess: (_answer, { until }) => showRead(({ at }) => at <= Number(until)),
      onSettled: settle,
    }),
  );
  return { one, all };
}
