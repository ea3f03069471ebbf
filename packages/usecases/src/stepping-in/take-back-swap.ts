import { endSwap, findSwap } from "@nuanlin/db/stepping-in/swap-repository";
import type { TakeBackSwapInput } from "@nuanlin/domain/stepping-in/swap";
import { ProblemError } from "@nuanlin/domain/problem";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import { command, found } from "../command.ts";

/** Takes a question back that nobody answered yet; taken back twice is taken back. */
export const takeBackSwap = command({
  verb: "swap.take_back",
  load: async (tx, { swapId }: TakeBackSwapInput) => found(await findSwap(tx, swapId), "swap"),
  allow: (actor, { fromPerson, fromBroughtBy }) =>
    mayAnswerFor(actor, { personId: fromPerson, broughtBy: fromBroughtBy }),
  hidden: "swap",
  run: async ({ tx, subject: swap, now }) => {
    if (await endSwap(tx, swap.id, "taken_back", now)) return;
    const ended = await findSwap(tx, swap.id);
    if (ended?.status === "accepted") throw new ProblemError({ code: "SWAP_OVER" });
  },
  target: ({ id }) => id,
});
