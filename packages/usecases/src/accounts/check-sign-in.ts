import { findAccountByContact } from "@nuanlin/db/accounts/account-repository";
import type { SignInInput } from "@nuanlin/domain/accounts/account";
import { isAnybody } from "@nuanlin/domain/actor";
import { ProblemError } from "@nuanlin/domain/problem";
import { query } from "../query.ts";

/**
 * The account that a contact and password open. A wrong password and an unknown contact give the same answer after the same work;
 * that an account is disabled is told only to whoever knows its password.
 */
export const checkSignIn = query({
  load: (db, { contact }: SignInInput) => findAccountByContact(db, contact),
  allow: isAnybody,
  run: async ({ subject: account, input, passwords }) => {
    const right = await passwords.verify(account?.passwordHash ?? null, input.password);
    if (!account || !right) throw new ProblemError({ code: "WRONG_CREDENTIALS" });
    if (account.status === "disabled") throw new ProblemError({ code: "ACCOUNT_DISABLED" });
    return { accountId: account.id };
  },
});
