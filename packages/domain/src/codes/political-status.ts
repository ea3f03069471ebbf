import { codeTable, type CodeOf } from "./code-table.ts";

/** 政治面貌, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. */
export const politicalStatuses = codeTable([
  { code: "01", zh: "中共党员", en: "Member of the Communist Party" },
  { code: "02", zh: "中共预备党员", en: "Probationary member of the Communist Party" },
  { code: "03", zh: "共青团员", en: "Member of the Youth League" },
  { code: "04", zh: "民革党员", en: "Member of the Revolutionary Committee of the Kuomintang" },
  { code: "05", zh: "民盟盟员", en: "Member of the Democratic League" },
  { code: "06", zh: "民建会员", en: "Member of the Democratic National Construction Association" },
  { code: "07", zh: "民进会员", en: "Member of the Association for Promoting Democracy" },
  { code: "08", zh: "农工党党员", en: "Member of the Peasants' and Workers' Democratic Party" },
  { code: "09", zh: "致公党党员", en: "Member of the Zhi Gong Party" },
  { code: "10", zh: "九三学社社员", en: "Member of the Jiusan Society" },
  { code: "11", zh: "台盟盟员", en: "Member of the Taiwan Democratic Self-Government League" },
  { code: "12", zh: "无党派人士", en: "Independent" },
  { code: "13", zh: "群众", en: "No party" },
  { code: "20", zh: "其他", en: "Other" },
]);
export type PoliticalStatusCode = CodeOf<typeof politicalStatuses>;
