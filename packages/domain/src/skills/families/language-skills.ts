import type { SkillRow } from "../skill-row.ts";

/** Languages and dialects. */
export const languageSkills = [
  ["language", "语言沟通", "Languages", "yu yan gou tong", "语言 翻译"],
  ["language.mandarin", "普通话", "Mandarin", "pu tong hua", "国语"],
  ["language.huzhou", "湖州话", "Huzhou dialect", "hu zhou hua", "本地话 土话 方言"],
  ["language.wu", "吴语其他方言", "Other Wu dialects", "wu yu qi ta fang yan", "上海话 苏州话 杭州话"],
  ["language.sign", "手语", "Sign language", "shou yu", "聋人 手语翻译"],
  ["language.braille", "盲文", "Braille", "mang wen", "点字 盲文翻译"],
  ["language.english", "英语", "English", "ying yu", "外语", "16"],
  ["language.japanese", "日语", "Japanese", "ri yu", "日文", "16"],
  ["language.korean", "韩语", "Korean", "han yu", "朝鲜语", "16"],
  ["language.other", "其他外语", "Other foreign languages", "qi ta wai yu", "法语 德语 俄语 西班牙语", "16"],
  ["language.interpreting", "口译", "Interpreting", "kou yi", "翻译 陪同翻译", "16"],
  ["language.translation", "笔译", "Translation", "bi yi", "翻译 文件翻译", "16"],
] as const satisfies readonly SkillRow[];
