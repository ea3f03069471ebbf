import { codeTable } from "./code-table.ts";

/** 培训类型 of the national volunteer data (confidence B): what everybody learns, what one post needs, what a profession needs. */
export const courseKinds = codeTable([
  { code: "1", zh: "通用培训", en: "General training" },
  { code: "2", zh: "岗位培训", en: "Training for a post" },
  { code: "3", zh: "专业培训", en: "Professional training" },
]);
