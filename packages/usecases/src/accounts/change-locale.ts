import { updateLocale } from "@nuanlin/db/accounts/account-repository";
import type { ChangeLocaleInput } from "@nuanlin/domain/accounts/account";
import { isPerson } from "@nuanlin/domain/actor";
import { command, nothingYet } from "../command.ts";

/** Keeps the language in which we write to somebody. */
export const changeLocale = command({
  verb: "account.change-locale",
  load: (_tx, _input: ChangeLocaleInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input }) => {
    await updateLocale(tx, actor.accountId, input.locale);
    return { accountId: actor.accountId };
  },
  target: (_nothing, { accountId }) => accountId,
});
