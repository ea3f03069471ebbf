import { codeTable, type CodeOf } from "./code-table.ts";

/** 时长录入方式, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. 3 is in the table only to read what others recorded: we recognise no faces. */
export const hoursEntryModes = codeTable([
  { code: "0", zh: "强制签退", en: "Forced check-out" },
  { code: "1", zh: "团体录入", en: "Entered by the organisation" },
  { code: "2", zh: "个人申请", en: "Asked for by the volunteer" },
  { code: "3", zh: "人脸识别", en: "Face recognition" },
  { code: "4", zh: "快速打卡", en: "Quick check-in" },
]);
export type HoursEntryModeCode = CodeOf<typeof hoursEntryModes>;
