import { mayRunAgain, problemOf } from "@nuanlin/db/constraint-problems";
import { ProblemError } from "@nuanlin/domain/problem";

const mostRuns = 4;

/**
 * Runs a transaction, and again up to three times when the database asked for it (deadlock, serialization failure, a lost race for
 * one person's time), each after a longer random pause. Errors of the database that a person can act on come back as problems.
 */
export async function runAgainIfAsked<R>(transaction: () => Promise<R>): Promise<R> {
  for (let run = 1; ; run += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (run < mostRuns && mayRunAgain(error)) {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** run));
        continue;
      }
      const problem = problemOf(error);
      throw problem === null ? error : new ProblemError(problem);
    }
  }
}
