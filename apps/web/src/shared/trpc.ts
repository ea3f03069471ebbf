import type { AppRouter } from "@nuanlin/api/app-router";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** The one client of the page: at most ten calls in a request, always as POST so that no input ends up in an address. */
export const trpcClient = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: "/api/trpc",
      maxItems: 10,
      methodOverride: "POST",
      fetch: (url, options) => fetch(url, { ...(options as RequestInit), credentials: "same-origin" }),
    }),
  ],
});
