import * as z from "zod/mini";
import { expect, test } from "vitest";
import { missingText, type ShapeIssue } from "./missing-text.ts";

function complaint(shape: z.ZodMiniType, input: unknown): string {
  const result = z.safeParse(shape, input, { reportInput: true });
  return result.success ? "" : missingText(result.error.issues[0] as ShapeIssue, "zh-CN");
}

test("somebody who left a field empty hears that it is empty, whatever the rule behind it", () => {
  const name = z.string().check(z.minLength(2, "too_short"));
  expect(complaint(name, "")).toBe("这里还空着");
  expect(complaint(z.number(), Number.NaN)).toBe("这里还空着");
});

test("somebody who wrote too little hears how much is missing", () => {
  expect(complaint(z.string().check(z.minLength(20, "too_short")), "一位老人想学手机")).toBe("还差 12 个字");
  expect(complaint(z.string().check(z.maxLength(4)), "一位老人想学手机")).toBe("多了 4 个字");
});

test("somebody who chose too many hears how many may be chosen", () => {
  expect(complaint(z.array(z.string()).check(z.maxLength(1)), ["a", "b"])).toBe("最多选 1 项");
});

test("a rule of ours that names its reason is told in words", () => {
  const digits = z.string().check(z.refine((value) => value.startsWith("1"), "bad_format"));
  expect(complaint(digits, "238")).toBe("写法不太对，再看一眼");
});
