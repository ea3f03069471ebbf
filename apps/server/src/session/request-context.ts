import type { ApiContext, DemoAccount } from "@nuanlin/api/api-context";
import { ProblemError } from "@nuanlin/domain/problem";
import { runAgainIfAsked } from "@nuanlin/usecases/run-again";
import type { Services } from "@nuanlin/usecases/services";
import { TRPCError } from "@trpc/server";
import { createAttemptLimit } from "./attempt-limit.ts";
import { createSessionKeeper, type SessionKeeper } from "./sessions.ts";

export interface ContextSettings {
  readonly services: Services;
  readonly production: boolean;
  /** Shown on the sign-in page of a demo district; nobody's otherwise. */
  readonly demoAccounts?: readonly DemoAccount[];
}

/** Makes the context of each API request: the services, and who is asking. */
export function createRequestContext({ services, production, demoAccounts = [] }: ContextSettings) {
  const keeper: SessionKeeper = createSessionKeeper(services.db, production, services.now);
  const signInAttempts = createAttemptLimit(10, 300);
  return async ({ req, resHeaders }: { req: Request; resHeaders: Headers }): Promise<ApiContext> => {
    const { actor, sessions } = await openOrRefuse(() => keeper.open(req.headers.get("cookie"), resHeaders));
    return { services, actor, sessions, signInAttempts, demoAccounts };
  };
}

/** Without a database nobody can be recognised: that is said as such, before any procedure runs, and is no fault of ours. */
async function openOrRefuse<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await runAgainIfAsked(open);
  } catch (error) {
    throw error instanceof ProblemError ? new TRPCError({ code: "SERVICE_UNAVAILABLE", cause: error }) : error;
  }
}
