import { expect, test } from "vitest";
import { reasonWords } from "./reason-words.ts";

test("a code is never shown to anybody: it has words, or nothing is said; what a person wrote stays", () => {
  expect(reasonWords("CREDENTIAL_REVOKED", "zh-CN")).toBe("要的证书撤销了");
  expect(reasonWords("NOBODY_KNOWS_THIS", "zh-CN")).toBe("");
  expect(reasonWords("下雨了", "en")).toBe("下雨了");
});
