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
  "swap.asked": (w) =>
    w.oldWhen === ""
      ? `${w.name}想请你接“${w.title}”${w.start} 这一班${until(w.by)}。`
      : `${w.name}想用“${w.title}”${w.start} 换你 ${w.oldWhen}${until(w.by)}。`,
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
  "desk.organisation_applied": (w) => `${w.organisation}申请入驻，等联合会看。`,
  "desk.hours_returned": (w) => `联合会退回了“${w.title}”${w.start} 的时长。${because(w.reason)}`,
  "desk.unconfirmed": (w) => `“${w.title}”改到 ${w.start}，还有${w.people > 0 ? ` ${w.people} 位` : "人"}没说来不来。`,
  "credential.verified": (w) => `你的${w.credential}核验通过了。`,
  "credential.returned": (w) => `你的${w.credential}退回来了，补好可以再交。${because(w.reason)}`,
  "credential.asked": (w) => `核验你的${w.credential}时有一句话想问你，请登录回一声。`,
  "credential.revoked": (w) => `你的${w.credential}撤销了，不再算数。${because(w.reason)}`,
  "desk.credential_lost": (w) => `要补人：${w.name}的证明不再有效，“${w.title}”${w.start} 空出一个位置。`,
  "desk.escalation": (w) => `请马上去看看：${w.name}在“${w.title}”请值班的专业人员过去。有危险先打 110 或 120。`,
  "credential.expiring": (w) =>
    `你的${w.credential}${w.validUntil === "" ? "快到期了" : `到 ${w.validUntil} 为止`}，可以换新的了。`,
  "course.enrolled": (w) => `“${w.title}”培训报上了，${w.when}，${w.place}。`,
  "course.cancelled": (w) => `“${w.title}”${w.start} 这一场培训取消了，你不用来。`,
  "course.moved": (w) => `培训“${w.title}”改到 ${w.when}，${w.place}。来不了请退掉。`,
  "course.reminder": (w) => `明天上课：“${w.title}”，${w.when}，${w.place}。来不了请退掉。`,
};
