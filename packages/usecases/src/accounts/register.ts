import { insertAccount } from "@nuanlin/db/accounts/account-repository";
import type { RegisterInput } from "@nuanlin/domain/accounts/account";
import { decidePassword } from "@nuanlin/domain/accounts/password-rule";
import { isAnybody } from "@nuanlin/domain/actor";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, nothingYet } from "../command.ts";

/** Opens an account with a phone number or an e-mail address. A contact that is in use is refused with PHONE_TAKEN or EMAIL_TAKEN. */
export const register = command({
  verb: "account.register",
  load: (_tx, _input: RegisterInput) => nothingYet(),
  allow: isAnybody,
  run: async ({ tx, input, now, passwords }) => {
    refuseIfAny(decidePassword(input.password, input.contact, input.name));
    const passwordHash = await passwords.hash(input.password);
    return insertAccount(tx, {
      contact: input.contact,
      name: input.name,
      passwordHash,
      locale: input.locale,
      noticeVersion: input.noticeVersion,
      at: now,
    });
  },
  target: (_nothing, { accountId }) => accountId,
});
