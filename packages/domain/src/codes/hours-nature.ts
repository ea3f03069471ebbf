import { codeTable, type CodeOf } from "./code-table.ts";

/** 时长性质, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. Here checked-in time is 信用时长 and added time is 荣誉时长; they are shown apart for ever. */
export const hoursNatures = codeTable([
  { code: "1", zh: "信用时长", en: "Verified time" },
  { code: "2", zh: "荣誉时长", en: "Added time" },
]);
export type HoursNatureCode = CodeOf<typeof hoursNatures>;
