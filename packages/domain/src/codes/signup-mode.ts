import { codeTable, type CodeOf } from "./code-table.ts";

/** 招募范围, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. */
export const signupModes = codeTable([
  { code: "1", zh: "公开招募(审核)", en: "Open, with approval" },
  { code: "2", zh: "指定队伍", en: "Named teams only" },
  { code: "3", zh: "免审密码", en: "Password instead of approval" },
  { code: "4", zh: "不公开(邀请)", en: "By invitation" },
  { code: "5", zh: "补录", en: "Recorded afterwards" },
]);
export type SignupModeCode = CodeOf<typeof signupModes>;
