import { privacyNoticeVersion, registerInput } from "@nuanlin/domain/accounts/account";
import { ProblemError } from "@nuanlin/domain/problem";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { checkSignIn } from "./check-sign-in.ts";
import { register } from "./register.ts";

const { db } = await useTestDatabase();
const services = testServices(db);
const visitor = { kind: "visitor" } as const;

const asked = (contact: string, password = "tai hu li deng") =>
  registerInput.parse({ name: "沈雨桐", contact, password, noticeVersion: privacyNoticeVersion, locale: "zh-CN" });

const codesOf = (answer: PromiseSettledResult<unknown>): string[] =>
  answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];

test("a neighbour registers with a phone number, however it is typed, and signs in with it", async () => {
  const { accountId } = await register(services, visitor, asked("+86 138-0000-0101"));
  await expect(
    checkSignIn(services, visitor, { contact: { kind: "phone", value: "13800000101" }, password: "tai hu li deng" }),
  ).resolves.toEqual({ accountId });
  const row = await db.selectFrom("account").selectAll().where("id", "=", accountId).executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    phone: "13800000101",
    email: null,
    notice_version: privacyNoticeVersion,
    locale: "zh-CN",
  });
  expect(row.password_hash).not.toBe("tai hu li deng");
});

test("an e-mail address is the same account in capitals and in small letters", async () => {
  await register(services, visitor, asked("Yutong@Example.org"));
  const [again] = await Promise.allSettled([register(services, visitor, asked("yutong@example.org"))]);
  expect(again && codesOf(again)).toEqual(["EMAIL_TAKEN"]);
});

test("two people who register the same phone number at the same moment get one account", async () => {
  const answers = await Promise.allSettled([1, 2].map(() => register(services, visitor, asked("13800000102"))));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(answers.flatMap(codesOf)).toEqual(["PHONE_TAKEN"]);
  const rows = await db.selectFrom("account").select("id").where("phone", "=", "13800000102").execute();
  expect(rows).toHaveLength(1);
});

test("a password from the list of common ones, or one's own phone number, is refused, and nothing is written", async () => {
  const answers = await Promise.allSettled([
    register(services, visitor, asked("13800000103", "password123")),
    register(services, visitor, asked("13800000103", "13800000103")),
  ]);
  expect(answers.flatMap(codesOf)).toEqual(["PASSWORD_COMMON", "PASSWORD_COMMON"]);
  expect(await db.selectFrom("account").select("id").where("phone", "=", "13800000103").execute()).toEqual([]);
});

test("a wrong password and an unknown contact are answered alike", async () => {
  await register(services, visitor, asked("13800000104"));
  const ask = (value: string) =>
    checkSignIn(services, visitor, { contact: { kind: "phone", value }, password: "not this one" });
  const answers = await Promise.allSettled([ask("13800000104"), ask("13800000999")]);
  expect(answers.map(codesOf)).toEqual([["WRONG_CREDENTIALS"], ["WRONG_CREDENTIALS"]]);
});

test("that an account is disabled is told only to whoever knows its password", async () => {
  const { accountId } = await register(services, visitor, asked("13800000105"));
  await db.updateTable("account").set({ status: "disabled" }).where("id", "=", accountId).execute();
  const ask = (password: string) =>
    checkSignIn(services, visitor, { contact: { kind: "phone", value: "13800000105" }, password });
  const answers = await Promise.allSettled([ask("a wrong guess"), ask("tai hu li deng")]);
  expect(answers.flatMap(codesOf)).toEqual(["WRONG_CREDENTIALS", "ACCOUNT_DISABLED"]);
});
