import { codeTable, type CodeOf } from "./code-table.ts";

/** 证件类型, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. 08 was seen with the name of 99 as well. */
export const documentTypes = codeTable([
  { code: "01", zh: "内地居民身份证", en: "Mainland resident identity card" },
  { code: "02", zh: "香港居民身份证", en: "Hong Kong identity card" },
  { code: "03", zh: "澳门居民身份证", en: "Macao identity card" },
  { code: "04", zh: "台湾居民身份证", en: "Taiwan identity card" },
  { code: "05", zh: "护照", en: "Passport" },
  { code: "06", zh: "军官证", en: "Officer's card" },
  { code: "07", zh: "士兵证", en: "Soldier's card" },
  { code: "08", zh: "其他有效旅行证件", en: "Other valid travel document" },
  { code: "99", zh: "其他有效旅行证件", en: "Other valid travel document" },
]);
export type DocumentTypeCode = CodeOf<typeof documentTypes>;
