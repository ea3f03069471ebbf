import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../shared/trpc.ts";

/** Everybody for whom a place of the shift is kept: those who come, and those who were offered one. */
export function useSeatedPeople(shiftId: string, enabled: boolean) {
  const trpc = useTRPC();
  const about = { shiftId };
  const quiet = { enabled, refetchOnWindowFocus: false };
  const joined = useQuery(trpc.applicants.list.queryOptions({ about, tab: "joined" }, quiet));
  const waiting = useQuery(trpc.applicants.list.queryOptions({ about, tab: "waiting" }, quiet));
  const offered = waiting.data?.applicants.filter(({ status }) => status === "offered");
  return {
    people: joined.data && offered ? [...joined.data.applicants, ...offered] : undefined,
    error: joined.error ?? waiting.error,
    refetch: () => Promise.all([joined.refetch(), waiting.refetch()]),
  };
}
