import type { TextsByKind } from "./notice-words.ts";

const until = (by: string) => (by === "" ? "" : `，${by} 前回一声`);
const because = (reason: string) => (reason === "" ? "" : `原因：${reason}。`);

/** Short messages in Chinese; the provider puts the name in front. */
export const shortTextsZh: TextsByKind<string> = {
  "signup.confirmed": (w) => `“${w.title}”的位置留好了，${w.when}。来不了请早点说。`,
  "signup.waiting": (w) => `“${w.title}”满了，你在候补里，轮到你会告诉你。`,
  "signup.offered": (w) => `“${w.title}”轮到你了，${w.start}${until(w.by)}。`,
  "signup.offer_lapsed": (w) => `“${w.title}”的位置没等到答复，问下一位了。`,
  "signup.invited": (w) => `${w.organisation}请你参加“${w.title}”，${w.start}${until(w.by)}。`,
  "signup.invitation_lapsed": (w) => `“${w.title}”的邀请到时间了。`,
  "signup.application_lapsed": (w) => `“${w.title}”的组织没来得及回，申请结束了。`,
  "signup.refused": (w) => `“${w.title}”这次没排上。${because(w.reason)}`,
  "signup.removed": (w) => `“${w.title}”${w.start} 这一班你不用来了。${because(w.reason)}`,
  "signup.handed_over": (w) => `有人接了你在“${w.title}”的位置，${w.start} 你不用来了。`,
  "shift.moved": (w) => `“${w.title}”改到 ${w.when}，能不能来请说一声。`,
  "shift.cancelled": (w) => `“${w.title}”${w.start} 这一班取消了，你不用来。${because(w.reason)}`,
  "shift.reminder": (w) => `快到了：“${w.title}”，${w.when}，${w.place}。来不了请现在说。`,
  "standing.skipped": (w) => `“${w.title}”${w.start} 这次没给你排。${because(w.reason)}`,
  "cover.asked": (w) => `“${w.title}”${w.start} 缺人，你能顶一下吗？`,
  "cover.over": (w) => `“${w.title}”${w.start} 已经找到人了，谢谢你。`,
  "swap.asked": (w) => `${w.name}想请你接“${w.title}”${w.start} 这一班${until(w.by)}。`,
  "swap.accepted": (w) => `“${w.title}”${w.start} 换好了。`,
  "swap.declined": (w) => `“${w.title}”${w.start} 这次换不了，你的班次照旧。`,
  "swap.lapsed": (w) => `“${w.title}”${w.start} 换班没等到答复，你的班次照旧。`,
  broadcast: (w) => `${w.organisation}（${w.title}）：${w.words}`,
  "hours.confirmed": (w) => `“${w.title}”的 ${w.hours}记上了。`,
  "hours.returned": (w) => `“${w.title}”的时长退回来了。${because(w.reason)}`,
  "recognition.issued": (w) => `你是 ${w.level} 星志愿者了，谢谢你。`,
  "organisation.decided": (w) => `联合会对${w.organisation}有了决定，请登录查看。`,
  "desk.applied": (w) => `${w.name}申请“${w.title}”，${w.start}${until(w.by)}。`,
  "desk.application_waits": (w) => `“${w.title}”有申请还没回${until(w.by)}。`,
  "desk.withdrawn": (w) => `${w.name}退出了“${w.title}”，${w.start}。`,
  "desk.cant_come": (w) => `${w.name}来不了：“${w.title}”，${w.start}。`,
  "desk.cover_filled": (w) => `“${w.title}”${w.start} 补上人了。`,
  "desk.at_risk": (w) => `“${w.title}”${w.start} 人还不够。`,
};
