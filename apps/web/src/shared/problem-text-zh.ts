import type { Noun, ProfileField } from "@nuanlin/domain/problem";
import { showInstant, showPeriod } from "./dates.ts";
import type { ProblemSentences } from "./problem-text.ts";
import { showHours } from "./quantities.ts";

const nouns: Record<Noun, string> = {
  project: "这个项目",
  shift: "这一班",
  seat: "这个位置",
  signup: "这次报名",
  organisation: "这个组织",
  person: "这个人",
  hours: "这条时长",
  place: "这个地点",
  page: "这一页",
  series: "这个系列",
  standing: "这个固定位",
  companion: "这位同行的人",
  cover: "这次找人",
  swap: "这次换班",
  notice: "这条消息",
  delivery: "这次发送",
};

const profileFields: Record<ProfileField, string> = {
  name: "姓名",
  birthDate: "出生日期",
  division: "住在哪个社区",
  phoneOrEmail: "手机号或邮箱",
};

function minutesText(minutes: number): string {
  return `${showHours(minutes, "zh-CN")} 小时`;
}

function waitText(seconds: number): string {
  return seconds < 90 ? `${Math.max(1, seconds)} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
}

export const problemTextZh: ProblemSentences = {
  NOT_SIGNED_IN: () => "登录一下就能接着做",
  NOT_ALLOWED: () => "这里要别的身份才能做；问问组织的负责人",
  WRONG_CREDENTIALS: () => "账号和密码对不上，再看一眼大小写",
  TOO_MANY_ATTEMPTS: (p) => `试得有点多，过 ${waitText(p.retryAfterSeconds)}再来`,
  ACCOUNT_DISABLED: () => "这个账号停用了，想恢复可以联系联合会",
  PHONE_TAKEN: () => "这个手机号已经注册过，直接登录就行",
  EMAIL_TAKEN: () => "这个邮箱已经注册过，直接登录就行",
  PASSWORD_COMMON: () => "这个密码太多人用了，换一句只有你想得到的",
  TOO_YOUNG_FOR_ACCOUNT: (p) => `满 ${p.minAge} 岁才能自己注册；可以请家长带你一起来`,

  NOT_FOUND: (p) => `${nouns[p.what]}找不到了，可能已经撤下；回上一页看看别的`,
  INVALID_INPUT: () => "有几处要再看一下，改好再交",
  BODY_TOO_LARGE: (p) => `内容太大了，最多 ${Math.floor(p.maxBytes / 1024)} KB；删短一点再交`,
  BATCH_TOO_LARGE: (p) => `一次最多 ${p.max} 个，分几次来`,
  FOREIGN_ORIGIN: () => "这个请求不是从暖邻的页面来的；回到暖邻再做一次",
  UNSUPPORTED_CONTENT: () => "这种格式读不了，换一种再试",
  CONFLICT_TRY_AGAIN: () => "刚好有人同时在改，再按一次就好",
  DATABASE_UNAVAILABLE: () => "后台正在恢复，你填的都还在，过一会儿再试",
  INTERNAL: () => "我们这边出了点问题，已经记下；过一会儿再试",
  NETWORK: () => "没连上，你填的都还在，再试一下",

  PROFILE_INCOMPLETE: (p) => `还差${p.missing.map((field) => profileFields[field]).join("、")}，补上就能报名`,
  PROJECT_NOT_PUBLISHED: () => "这个项目现在不收报名，等它开放了再来",
  SHIFT_STARTED: () => "这一班已经开始了，看看后面的班",
  SHIFT_CANCELLED: () => "这一班取消了，看看别的班",
  SEAT_FULL: () => "满了；换一班，或者看看旁边的位置",
  SHIFT_OVERLAP: (p, view) =>
    `你在 ${showPeriod(p.otherStart, p.otherEnd, view)} 已经有「${p.otherTitle}」，时间撞上了`,
  ALREADY_SIGNED_UP: () => "这一班你已经报上了，在日程里",
  SKILLS_MISSING: (p) => `这个位置要的本事你还差 ${p.skills.length} 项；会的话先写进资料里`,
  PROFESSIONAL_ONLY: () => "这个位置要专业证书；你可以报旁边的志愿者位",
  CREDENTIAL_NOT_VERIFIED: () => "你的证书还在核验，通过了就能报",
  CREDENTIAL_EXPIRED: (p) => `你的证书到 ${p.validUntil} 为止，那天已经过期；更新后再报`,
  CREDENTIAL_EXISTS: () => "这张证书已经登记过，在资料里",
  TOO_YOUNG: (p) => `这个位置满 ${p.minAge} 岁才能报，那天你 ${p.ageOnDay} 岁；看看别的位置`,
  MINOR_DANGEROUS: () => "可能有危险的服务，18 岁以后才能来；看看别的项目",
  GUARDIAN_CONSENT_MISSING: () => "还差家长同意；请家长先确认一下",
  NOT_SIGNED_UP: () => "你不在这一班里，先报名",
  WITHDRAW_TOO_LATE: (p, view) => `${showInstant(p.deadline, view)} 以后不能在这里取消，直接告诉组织者一声`,

  CHECK_IN_TOO_EARLY: (p, view) => `来得早，${showInstant(p.opensAt, view)} 开始签到`,
  CHECK_IN_CLOSED: () => "签到时间过了，告诉组织者，由他们补上",
  NOT_CHECKED_IN: () => "还没签到，先签到再签退",
  ALREADY_CHECKED_OUT: () => "已经签退了，时长在算",
  ATTENDANCE_ALREADY_COUNTED: () => "这次到场已经算进时长；要改就去时长里改",

  ORGANISATION_NOT_APPROVED: () => "组织还在审核，通过了就能发布",
  ORGANISATION_EXISTS: () => "已经有同名或同代码的组织；加入它就行",
  ORGANISATION_WRONG_STATE: () => "这个组织的状态刚变过，刷新看看现在到哪一步",
  ORGANISATION_SUSPENDED: () => "组织暂停着，暂时不能发布和记时长；联系联合会恢复",
  LAST_ADMIN: () => "组织至少要有一位负责人；先请另一位当负责人",
  RISKS_MISSING: () => "还没写可能的风险，写上才能发布",
  PROTECTIONS_MISSING: () => "还没写防护办法，写上才能发布",
  SAFEGUARDS_MISSING: () => "还没选志愿者保障，至少选一项",
  INSURANCE_MISSING: () => "可能有危险，先填保险公司、保单号和期限",
  TRAINING_MISSING: () => "这一类要先培训，写上培训安排",
  NOT_VOLUNTEERING: () => "这不算志愿服务，不能在这里发布和记时长",
  MINORS_IN_DANGER: () => "可能有危险的服务不能收未成年人，把最低年龄改成 18 岁",
  FORBIDDEN_WORD: (p) => `「${p.word}」不能写在这里，换个说法`,
  NO_SEATS: () => "还没有位置，至少加一个",
  NO_SHIFTS: () => "还没有排班，至少加一班",
  PROJECT_CLOSED: () => "这个项目已经结束，不能再改",
  SHIFT_IN_PAST: () => "这个时间已经过去，选后面的时间",
  SHIFT_TOO_LONG: (p) => `一班最长 ${minutesText(p.maxMinutes)}，分成几班`,
  SEATS_BELOW_SIGNUPS: (p) => `「${p.seatName}」已经有 ${p.taken} 位报名，名额不能比这少`,
  PLACE_MISSING: () => "项目还没有地点，先填地点再排班",
  PEOPLE_OVERLAP: (p) => `有 ${p.count} 位报名的人那时有别的班；换个时间，或者先和他们说好`,
  SHIFT_HAS_SIGNUPS: (p) => `这一班有 ${p.count} 位报名，先和他们说好再取消`,

  JOIN_CODE_MISSING: () => "这个项目要口令才能进，问组织者要",
  JOIN_CODE_WRONG: () => "口令对不上，再看一眼数字",
  INVITATION_ONLY: () => "这个项目只收组织者邀请的人；想来可以先联系他们",
  ACTION_CHANGED: () => "刚有变化，看看按钮现在说什么再按",
  NO_WAITLIST: () => "满了，这个项目不排候补；看看别的班",
  NOT_OFFERED: () => "现在没有等你答复的位置，看看日程里的状态",
  OFFER_OVER: (p, view) => `留给你的时间到 ${showInstant(p.answerBy, view)} 为止，已经问下一位了；可以再排候补`,
  ALREADY_ANSWERED: () => "这件事已经有人答复过，刷新看看",
  UNDO_TOO_LATE: () => "撤回的时间过了，对方已经收到消息",
  GROUP_TOO_BIG: (p) => `一起来的最多 ${p.max} 人，连你在内；少带几位`,
  GROUP_NOT_ENOUGH_PLACES: (p) =>
    p.free > 0 ? `只剩 ${p.free} 个位置，少带几位或者换一班` : "位置刚被报满，换一班看看",
  GROUP_SAME_PERSON: (p) => `「${p.name}」写了两遍，每人报一次就好`,
  GROUP_MEMBER: (p) => `${p.name}：`,
  WALK_IN_TOO_EARLY: (p, view) => `${showInstant(p.opensAt, view)} 起才能现场登记；现在可以请对方自己报名`,
  WALK_IN_CLOSED: () => "这一班已经结束，不能再现场登记",
  CLAIM_CODE_WRONG: () => "凭证号对不上或者过期了，请组织者再给一个",
  REST_TOO_SHORT: (p) =>
    `和「${p.otherTitle}」之间只歇 ${minutesText(p.restMinutes)}，要歇够 ${minutesText(p.neededMinutes)}；可以请组织者破例`,
  DAY_TOO_LONG: (p) => `那天加起来 ${minutesText(p.minutes)}，一天最多 ${minutesText(p.maxMinutes)}；可以请组织者破例`,
  WEEK_TOO_LONG: (p) =>
    `那一周加起来 ${minutesText(p.minutes)}，一周最多 ${minutesText(p.maxMinutes)}；可以请组织者破例`,
  MINOR_DAY_TOO_LONG: (p) =>
    `未满 18 岁一天最多 ${minutesText(p.maxMinutes)}，那天会有 ${minutesText(p.minutes)}；换一天`,
  MINOR_HOURS: (p) => `未满 18 岁只在 ${p.from}–${p.until} 之间服务；换一个时间`,
  SERIES_RULE_INVALID: () => "这个重复规则读不懂，重新选一下",
  SERIES_EMPTY: () => "这个规则一次也排不出来，看看起止日期",
  SERIES_TOO_MANY: (p) => `一次最多排 ${p.max} 班，缩短一点`,
  SERIES_ENDED: () => "这个系列已经结束，可以另开一个",
  SERIES_CHANGED: () => "预览之后有人报名或改动，看看新的预览再定",
  STANDING_FULL: (p) =>
    p.open > 0 ? `固定位满了，还留着 ${p.open} 个给新人；一班一班报也可以` : "固定位满了；一班一班报也可以",
  STANDING_EXISTS: () => "你已经是这个系列的固定邻居了",
  COVER_OVER: () => "已经有人顶上了，谢谢你愿意来",
  COVER_EXISTS: () => "已经在帮你找人了，找到会告诉你",
  NOBODY_TO_ASK: () => "暂时没有合适的人可问；直接联系组织者更快",
  SWAP_OVER: () => "这次换班已经结束，重新问一次就好",
  SWAP_SELF: () => "换班要和另一位换，选别人的班",
  NOT_AGREED: () => "先问过本人，同意了再替 ta 报名",
  NO_RECIPIENTS: () => "这一班还没有人可以通知",

  HOURS_NOT_FINISHED: (p, view) => `要到 ${showInstant(p.endsAt, view)} 结束以后才能记`,
  HOURS_WRONG_STATE: () => "这条时长的状态刚变过，刷新看看现在到哪一步",
  HOURS_OVERLAP: (p, view) => `${showPeriod(p.otherStart, p.otherEnd, view)} 已经记过，时间不能重叠`,
  HOURS_EMPTY: () => "没有可以记的时间，看看起止时间",
  HOURS_TOO_LONG: (p) => `一条最多 ${minutesText(p.maxMinutes)}，看看起止时间`,
  OWN_HOURS: () => "自己的时长要别人来核对",
  OWN_CASE: () => "这件事和你自己有关，请一位同事来定",
  REASON_MISSING: () => "写一句为什么，对方会看到",
  STAR_NOT_REACHED: (p) => `离 ${p.level} 星还差 ${minutesText(p.minutesMissing)}`,
  RECOGNITION_EXISTS: () => "这一级已经发过了",
};
