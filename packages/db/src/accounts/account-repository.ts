import type { Account, Locale } from "@nuanlin/domain/accounts/account";
import type { Contact } from "@nuanlin/domain/accounts/contact";
import type { AccountId, PersonId } from "@nuanlin/domain/ids";
import type { Reader, Tx } from "../database.ts";

export interface AccountWithSecret extends Account {
  readonly passwordHash: string;
}

function selectAccounts(db: Reader) {
  return db
    .selectFrom("account")
    .innerJoin("person", "person.account_id", "account.id")
    .select([
      "account.id",
      "person.id as personId",
      "account.phone",
      "account.email",
      "account.status",
      "account.locale",
      "account.password_hash as passwordHash",
    ]);
}

/** The account that signs in with this phone number or e-mail address. */
export async function findAccountByContact(db: Reader, contact: Contact): Promise<AccountWithSecret | undefined> {
  return selectAccounts(db).where(`account.${contact.kind}`, "=", contact.value).executeTakeFirst();
}

export async function findAccount(db: Reader, id: AccountId): Promise<AccountWithSecret | undefined> {
  return selectAccounts(db).where("account.id", "=", id).executeTakeFirst();
}

export interface NewAccount {
  readonly contact: Contact;
  readonly name: string;
  readonly passwordHash: string;
  readonly locale: Locale;
  readonly noticeVersion: string;
  readonly at: Date;
}

/** Writes an account and the person behind it; a contact that somebody already uses comes back as PHONE_TAKEN or EMAIL_TAKEN. */
export async function insertAccount(tx: Tx, given: NewAccount): Promise<{ accountId: AccountId; personId: PersonId }> {
  const account = await tx
    .insertInto("account")
    .values({
      phone: given.contact.kind === "phone" ? given.contact.value : null,
      email: given.contact.kind === "email" ? given.contact.value : null,
      password_hash: given.passwordHash,
      locale: given.locale,
      notice_version: given.noticeVersion,
      notice_accepted_at: given.at,
      created_at: given.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const person = await tx
    .insertInto("person")
    .values({ account_id: account.id, name: given.name, created_at: given.at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { accountId: account.id, personId: person.id };
}

export async function updatePasswordHash(tx: Tx, accountId: AccountId, passwordHash: string): Promise<void> {
  await tx.updateTable("account").set({ password_hash: passwordHash }).where("id", "=", accountId).execute();
}

export async function updateLocale(tx: Tx, accountId: AccountId, locale: Locale): Promise<void> {
  await tx.updateTable("account").set({ locale }).where("id", "=", accountId).execute();
}
