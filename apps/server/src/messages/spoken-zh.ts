import type { Spoken } from "./notice-words.ts";

const weekdays = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];

export const spokenZh: Spoken = {
  someProject: "这个项目",
  someOrganisation: "组织",
  someCredential: "证书",
  somebody: "一位邻居",
  moment: ({ year, month, day, weekday, time, thisYear }) =>
    `${thisYear ? "" : `${year} 年 `}${month} 月 ${day} 日（${weekdays[weekday - 1] ?? ""}）${time}`,
  span: (start, end) => `${start}–${end}`,
  elsewhere: "（当地时间）",
  duration: (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [hours > 0 ? `${hours} 小时` : "", rest > 0 || hours === 0 ? `${rest} 分钟` : ""].filter(Boolean).join(" ");
  },
  reasons: {
    SHIFT_OVERLAP: "那个时间你已经有别的班次",
    SEAT_FULL: "位置已经满了",
    REST_TOO_SHORT: "离你的上一班太近，休息时间不够",
    DAY_TOO_LONG: "加上它，一天的时间就超了",
    WEEK_TOO_LONG: "加上它，一周的时间就超了",
    MINOR_DAY_TOO_LONG: "加上它，一天的时间就超了",
    MINOR_HOURS: "这个钟点未成年人不能服务",
    GUARDIAN_CONSENT_MISSING: "还没有监护人的同意",
    CREDENTIAL_EXPIRED: "需要的证书到期了",
    PROOF_LOST: "需要的证明不再有效",
    CREDENTIAL_REVOKED: "需要的证书撤销了",
    CREDENTIAL_NOT_VERIFIED: "需要的证书还没核对",
    SKILLS_MISSING: "这一次要的技能还差一点",
    TOO_YOUNG: "年龄还不到",
    MINOR_DANGEROUS: "可能有危险，18 岁以后才能来",
    PROFESSIONAL_ONLY: "这个位置要专业证书",
    SAFETY_CHECK_MISSING: "跟孩子在一起的服务要先做从业查询",
    SAFETY_CHECK_EXPIRED: "从业查询到期了，每年要再查一次",
    SAFETY_CHECK_NOT_CLEAR: "这个位置现在报不了",
    TRAINING_NEEDED: "要先上的课还没上",
    HOURS_NEEDED: "服务时长还不够",
    OUTSIDE_AREA: "这个项目只请附近的邻居",
    INSURANCE_ENDS: "那天项目的保险到期了",
    INSURANCE_MISSING: "那天项目还没有保险",
    WAITS_FOR_PROFESSIONAL: "专业人员还没到位，可以先排队",
    RATIO_REACHED: "专业人员带满了，可以先排队",
    PROFILE_INCOMPLETE: "资料还没填全",
  },
};
