import { codeTable, type CodeOf } from "./code-table.ts";

/** 性别, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. */
export const genders = codeTable([
  { code: "1", zh: "男", en: "Male" },
  { code: "2", zh: "女", en: "Female" },
]);
export type GenderCode = CodeOf<typeof genders>;
