import type { SkillRow } from "../skill-row.ts";

/** Phones, computers and networks. */
export const digitalSkills = [
  ["digital", "数字服务", "Digital help", "shu zi fu wu", "电脑 手机 信息技术", "05"],
  ["digital.smartphone", "手机教学", "Teaching smartphones", "shou ji jiao xue", "智能手机 教手机", "05"],
  ["digital.smartphone.payment", "扫码支付教学", "Paying by phone", "sao ma zhi fu jiao xue", "扫码 支付", "05"],
  [
    "digital.smartphone.hospital",
    "网上挂号教学",
    "Booking a doctor online",
    "wang shang gua hao jiao xue",
    "预约挂号 医保码",
    "05",
  ],
  ["digital.smartphone.safety", "手机防骗设置", "Phone safety", "shou ji fang pian she zhi", "骚扰电话 防骗", "05"],
  ["digital.computer", "电脑教学", "Teaching computers", "dian nao jiao xue", "打字 上网", "05"],
  ["digital.office", "办公软件", "Office programs", "ban gong ruan jian", "表格 文档 幻灯片", "05"],
  ["digital.repair", "电脑手机维修", "Repairing devices", "dian nao shou ji wei xiu", "修电脑 修手机", "05"],
  ["digital.network", "网络布设", "Networks", "wang luo bu she", "路由器 宽带", "22"],
  ["digital.programming", "软件开发", "Programming", "ruan jian kai fa", "编程 小程序 网站", "22"],
  ["digital.programming.children", "少儿编程", "Programming for children", "shao er bian cheng", "编程课 机器人", "22"],
  ["digital.data", "数据整理分析", "Data work", "shu ju zheng li fen xi", "统计 数据", "05"],
  ["digital.livestream", "直播助力", "Livestreaming", "zhi bo zhu li", "直播 带货 助农", "22"],
] as const satisfies readonly SkillRow[];
