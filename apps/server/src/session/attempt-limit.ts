import type { AttemptLimit } from "@nuanlin/api/api-context";
import { ProblemError } from "@nuanlin/domain/problem";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** So many attempts at one key in so many seconds; the next is refused with the seconds to wait. Counted in this process. */
export function createAttemptLimit(points: number, seconds: number): AttemptLimit {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async count(key) {
      try {
        await limiter.consume(key);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new ProblemError({
          code: "TOO_MANY_ATTEMPTS",
          retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000),
        });
      }
    },
  };
}
