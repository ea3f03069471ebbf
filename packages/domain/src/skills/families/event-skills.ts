import type { SkillRow } from "../skill-row.ts";

/** Service at events. */
export const eventSkills = [
  ["event", "活动服务", "Event service", "huo dong fu wu", "活动 赛会", "13"],
  ["event.registration", "签到登记", "Registration", "qian dao deng ji", "签到 登记", "13"],
  ["event.reception", "接待引导", "Reception", "jie dai yin dao", "引导 迎宾 咨询台", "13"],
  ["event.host", "活动主持", "Hosting", "huo dong zhu chi", "主持人 司仪", "07"],
  ["event.order", "秩序维护", "Keeping order", "zhi xu wei hu", "秩序 安保", "10"],
  ["event.traffic", "交通引导", "Traffic guidance", "jiao tong yin dao", "文明交通 停车引导", "10"],
  ["event.setup", "会场布置", "Setting up", "hui chang bu zhi", "布展 搭建"],
  ["event.planning", "活动策划", "Event planning", "huo dong ce hua", "策划 方案", "07"],
  ["event.stage", "音响灯光", "Sound and light", "yin xiang deng guang", "音响 舞台"],
  ["event.large", "大型赛会服务", "Large events", "da xing sai hui fu wu", "马拉松 赛事 展会", "13"],
] as const satisfies readonly SkillRow[];
