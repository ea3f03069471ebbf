import { findAccount, updatePasswordHash } from "@nuanlin/db/accounts/account-repository";
import { deleteSessionsOf } from "@nuanlin/db/accounts/session-repository";
import type { ChangePasswordInput } from "@nuanlin/domain/accounts/account";
import { decidePassword } from "@nuanlin/domain/accounts/password-rule";
import { isPerson } from "@nuanlin/domain/actor";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** Sets a new password for whoever knows the old one, and ends every session of the account. */
export const changePassword = command({
  verb: "account.change-password",
  load: async (tx, _input: ChangePasswordInput, actor) =>
    actor.kind === "person" ? found(await findAccount(tx, actor.accountId), "person") : null,
  allow: isPerson,
  run: async ({ tx, actor, subject, input, passwords }) => {
    if (!subject || !(await passwords.verify(subject.passwordHash, input.current)))
      throw new ProblemError({ code: "WRONG_CREDENTIALS" });
    const value = subject.phone ?? subject.email ?? "";
    refuseIfAny(decidePassword(input.next, { kind: subject.phone === null ? "email" : "phone", value }, actor.name));
    await updatePasswordHash(tx, actor.accountId, await passwords.hash(input.next));
    await deleteSessionsOf(tx, actor.accountId);
    return { accountId: actor.accountId };
  },
  target: (_subject, { accountId }) => accountId,
});
