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
  ["event.registration.materials", "物料发放", "Handing out materials", "wu liao fa fang", "发放", "13"],
  ["event.lost_found", "失物招领", "Lost and found", "shi wu zhao ling", "失物", "13"],
  ["event.accessible", "无障碍引导", "Accessible guidance", "wu zhang ai yin dao", "轮椅席", "13"],
  ["event.crowd", "人流疏导", "Crowds", "ren liu shu dao", "疏导", "10"],
  ["event.first_aid_point", "医疗点协助", "Help at the aid point", "yi liao dian xie zhu", "医疗点", "01"],
  ["event.supply", "补给点服务", "Refreshment points", "bu ji dian fu wu", "补给"],
  ["event.guests", "嘉宾联络", "Guests", "jia bin lian luo", "联络", "07"],
  ["event.market", "公益集市摆摊", "Charity markets", "gong yi ji shi bai tan", "义卖 集市", "07"],
  ["event.fundraising", "募捐劝募", "Fundraising", "mu juan quan mu", "募捐", "07"],
  ["event.review", "活动复盘", "Review of events", "huo dong fu pan", "总结", "15"],
  ["event.safety", "活动安全预案", "Safety plans", "huo dong an quan yu an", "预案", "10"],
] as const satisfies readonly SkillRow[];
