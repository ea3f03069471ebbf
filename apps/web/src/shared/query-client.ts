import { QueryClient } from "@tanstack/react-query";
import { TRPCClientError } from "@trpc/client";

/** Whether asking again may help: the line or the server failed, not the request itself. */
export function mayRetry(failures: number, error: Error): boolean {
  if (failures >= 2) return false;
  if (!(error instanceof TRPCClientError)) return true;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("httpStatus" in data)) return true;
  return typeof data.httpStatus !== "number" || data.httpStatus >= 500;
}

/** What the server said stays good for ten seconds; commands are never sent twice by themselves. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 10_000, retry: mayRetry }, mutations: { retry: false } },
  });
}
