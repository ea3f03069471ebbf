import { codeTable } from "./code-table.ts";

/** 培训方式 of the national volunteer data (confidence B). */
export const courseWays = codeTable([
  { code: "1", zh: "远程", en: "Remote" },
  { code: "2", zh: "面授", en: "Face to face" },
]);
