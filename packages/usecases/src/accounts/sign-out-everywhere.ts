import { deleteSessionsOf } from "@nuanlin/db/accounts/session-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { command, nothingYet } from "../command.ts";

/** Ends every session of one's own account, this one too. */
export const signOutEverywhere = command({
  verb: "account.sign-out-everywhere",
  load: (_tx, _input: Record<never, never>) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor }) => {
    await deleteSessionsOf(tx, actor.accountId);
    return { accountId: actor.accountId };
  },
  target: (_nothing, { accountId }) => accountId,
});
