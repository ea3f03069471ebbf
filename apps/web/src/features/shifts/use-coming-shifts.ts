import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "../../shared/trpc.ts";
import type { ShiftData } from "./shift-data.ts";

interface FirstShifts {
  readonly id: string;
  readonly shifts: readonly ShiftData[];
  readonly next: { readonly start: number; readonly id: string } | null;
}

/** The coming shifts of a project: those that came with its page, and as many further pages as somebody asked for. */
export function useComingShifts(project: FirstShifts) {
  const trpc = useTRPC();
  const [asked, setAsked] = useState(false);
  const client = useTRPCClient();
  const further = useInfiniteQuery({
    queryKey: [...trpc.project.moreShifts.queryKey({ projectId: project.id }), project.next],
    queryFn: ({ pageParam, signal }) =>
      client.project.moreShifts.query({ projectId: project.id, cursor: pageParam }, { signal }),
    initialPageParam: project.next,
    getNextPageParam: ({ next }) => next,
    enabled: asked && project.next !== null,
  });
  const pages = further.data?.pages.flatMap(({ shifts }) => shifts) ?? [];
  // The shift somebody came back to may be on a later page too.
  const shifts = [...new Map([...pages, ...project.shifts].map((shift) => [shift.id, shift])).values()].sort(
    (a, b) => a.start - b.start,
  );
  const more = () => {
    if (asked) void further.fetchNextPage();
    else setAsked(true);
  };
  const hasMore = project.next !== null && (!asked || further.hasNextPage || further.isFetching || further.isError);
  return {
    shifts,
    onMore: hasMore ? more : undefined,
    busy: asked && further.isFetching,
    error: asked ? further.error : null,
  };
}
