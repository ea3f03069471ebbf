import { type CodeOf, codeTable } from "../codes/code-table.ts";

/** What a supervision was about: our own list, since no official one is known. It names kinds of questions, never cases. */
export const supervisionTopics = codeTable([
  { code: "method", zh: "个案方法", en: "Case methods" },
  { code: "group", zh: "小组带领", en: "Leading groups" },
  { code: "community", zh: "社区工作", en: "Community work" },
  { code: "risk", zh: "风险研判", en: "Judging risk" },
  { code: "referral", zh: "转介", en: "Handing over" },
  { code: "boundaries", zh: "关系与界限", en: "Relations and boundaries" },
  { code: "ethics", zh: "伦理与保密", en: "Ethics and confidence" },
  { code: "volunteers", zh: "志愿者带领", en: "Leading volunteers" },
  { code: "resources", zh: "资源链接", en: "Linking resources" },
  { code: "design", zh: "服务设计", en: "Designing services" },
  { code: "evaluation", zh: "评估与总结", en: "Evaluation" },
  { code: "self_care", zh: "自我照顾", en: "Looking after oneself" },
  { code: "growth", zh: "职业成长", en: "Growing in the job" },
  { code: "administration", zh: "行政与协作", en: "Administration and teamwork" },
]);
export type SupervisionTopicCode = CodeOf<typeof supervisionTopics>;
