import type { Caution } from "./caution-list.tsx";
import type { CoverScene } from "./cover.tsx";
import type { FunnelStep } from "./funnel.tsx";
import type { LampStreet } from "./lamp-layout.ts";
import type { NeedHave } from "./need-have-bars.tsx";
import type { YearWeek } from "./year-ring.tsx";

/** Made-up words and figures for the gallery; nothing here is shown anywhere else. */
export const samples = {
  brand: "暖邻",
  full: "满",
  left: "余",
  ringLabel: (left: number, total: number) => `还剩 ${left} 个位置，共 ${total} 个`,
  project: {
    title: "周末倾听角 · 陪家长说说话",
    badge: "由社工带队",
    place: "仁皇山街道",
    distance: "0.8 公里",
    time: "11月28日 周六 09:00–11:30",
    reason: "你周六上午有空，做过 3 次陪伴",
    facesNote: "6 位邻居已加入",
    queue: "排候补",
    keep: "收藏",
  },
  reason: "你周六上午有空，离得近，还做过 3 次陪伴。沈佳怡也在这一队。",
  lead: { name: "陈静", credential: "社会工作师 · 心理疏导 6 年", badge: "带队" },
  leadFree: { name: "还缺一位社工", credential: "要社工证，带过小组更好" },
  neighbours: ["沈佳怡", "周国强", "姚晓敏", "王磊", "钱丽娟", "吴昊"],
  free: ["可以是你", "空位"],
  shifts: [
    { day: "28", dayNote: "周六", time: "09:00–11:30", note: "你有空 · 还差 2 位", taken: 6 },
    { day: "5", dayNote: "12月", time: "09:00–11:30", note: "还差 5 位", taken: 3 },
    { day: "12", dayNote: "12月", time: "09:00–11:30", note: "已满 · 候补 2 位", taken: 8 },
  ],
  schedule: {
    go: "怎么去",
    undo: "撤销",
    confirmed: {
      day: "25",
      dayNote: "明天",
      time: "14:00–16:00",
      title: "手机小课堂 · 教爷爷奶奶挂号",
      badge: "已确认",
      line: "龙溪社区活动室 2 楼",
    },
    waitlist: {
      day: "29",
      dayNote: "周日",
      time: "14:00–16:00",
      title: "独居老人下午茶",
      badge: "候补第 2 位",
      line: "有位置会马上告诉你，留 4 小时给你考虑",
    },
    cancelled: {
      day: "30",
      dayNote: "周一",
      time: "18:30–20:30",
      title: "夜读陪伴",
      badge: "已取消",
      line: "区图书馆",
    },
  },
  facts: [
    { icon: "calendar", tone: "lake", title: "周六上午", note: "每周一次" },
    { icon: "pin", tone: "lake", title: "步行 12 分钟", note: "仁皇山社区" },
    { icon: "clock", tone: "lake", title: "2.5 小时", note: "记入服务时长" },
    { icon: "shield-check", tone: "ok", title: "保险已买", note: "保到 12月31日" },
  ] as const,
  cautions: [
    { icon: "alert", tone: "warm", title: "可能听到沉重的事", note: "每班结束后，社工带大家聊 15 分钟" },
    { icon: "lock", tone: "plain", title: "别人的事不外传", note: "出发前签一份保密约定" },
    { icon: "shield-check", tone: "ok", title: "人身意外险", note: "保额 20 万 · 保单已生效，可以查看" },
  ] satisfies Caution[],
  cautionFooter: "很难受的时候，随时打 12356 心理援助热线。",
  ticket: {
    status: "组织已确认",
    facts: [
      { label: "时间", main: "11月28日 周六", sub: "09:00–11:30" },
      { label: "集合点", main: "仁皇山社区 1 号门", sub: "找陈静社工" },
    ],
    facesNote: "和你一队",
    action: "打招呼",
  },
  night: { title: "位置留好了", note: "第 7 盏灯，是你点的" },
  next: {
    kicker: ["下一班", "明天"],
    start: "14:00",
    until: "到 16:00",
    title: "手机小课堂 · 教爷爷奶奶挂号",
    place: ["龙溪社区活动室 2 楼", "步行 9 分钟"],
    go: "怎么去",
  },
  hero: { title: "离你不远，有人正需要一点帮忙" },
  empty: { title: "这附近周三晚上还没有班", note: "走远一点有 3 个，或者换到周四" },
  year: {
    months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
    center: { above: "已确认", big: "128.5", below: "小时 · 2026 年" },
    label: "2026 年每周服务时长",
    few: "少",
    many: "多",
    note: "一圈 12 个月，每格一周",
  },
  star: {
    title: "一星志愿者",
    amount: "128.5 / 300",
    note: "再 171.5 小时，评价良好，就是二星",
    steps: ["100", "300", "600", "1000", "1500"],
  } as const,
  ledger: [
    {
      cover: "elder",
      title: "独居老人下午茶",
      date: "11月22日",
      recordedBy: "滨湖街道社区",
      hours: "+2.00",
      state: "已确认",
      tone: "ok",
    },
    {
      cover: "digital",
      title: "手机小课堂",
      date: "11月18日",
      recordedBy: "龙溪街道社工站",
      hours: "2.00",
      state: "等组织确认",
      tone: "wait",
    },
    {
      cover: "env",
      title: "太湖岸线净滩",
      date: "11月14日",
      recordedBy: "南太湖环保协会",
      hours: "2.50",
      state: "公示到 11月27日",
      tone: "lake",
    },
    {
      cover: "child",
      title: "夜读陪伴",
      date: "11月11日",
      recordedBy: "区图书馆",
      hours: "1.50",
      state: "已提出疑问",
      tone: "warm",
    },
  ] as const,
  stats: [
    { label: "服务小时", value: "3,846.5", note: "比上月多 12%", noteTone: "ok", trend: [10, 15, 13, 20, 22, 26] },
    {
      label: "办成的需求",
      value: "128",
      unit: "/ 151",
      note: "中位 2.5 天配到人",
      noteTone: "plain",
      trend: [21, 20, 22, 22, 23, 24],
    },
    { label: "社工带队", value: "64", unit: "%", note: "目标 70%", noteTone: "plain", trend: [50, 52, 58, 60, 61, 64] },
    {
      label: "新来的邻居",
      value: "87",
      unit: "位",
      note: "第 2 次再来 61%",
      noteTone: "plain",
      trend: [30, 62, 50, 75, 63, 87],
    },
  ] as const,
  timeline: {
    label: "今天的班",
    now: "14:20",
    find: "去找人",
    rows: [
      {
        cover: "child",
        title: "晨读陪伴",
        place: "滨湖小学",
        start: 480,
        end: 570,
        time: "08:00–09:30",
        tone: "done",
        people: 2,
        count: "6/6",
        words: "到齐，等你核对时长",
      },
      {
        cover: "digital",
        title: "手机小课堂",
        place: "龙溪社区活动室",
        start: 840,
        end: 960,
        time: "14:00–16:00",
        tone: "live",
        people: 3,
        count: "6/8",
        words: "到了 6 位，2 位在路上",
      },
      {
        cover: "mind",
        title: "课后情绪小组",
        place: "仁皇山中学",
        start: 990,
        end: 1080,
        time: "16:30–18:00",
        tone: "short",
        people: 2,
        count: "3/5",
        words: "差 2 位",
      },
      {
        cover: "elder",
        title: "独居老人晚间问候",
        place: "电话，居家可做",
        start: 1110,
        end: 1230,
        time: "18:30–20:30",
        tone: "next",
        people: 3,
        count: "6/8",
        words: "差 2 位",
      },
    ] as const,
  },
  lampLabel: "六个街道一百个社区的亮灯图，78 个已亮灯",
  water: "太湖",
  lampNone: "没亮",
  lampMore: "时长多",
  needLabel: "要的人次",
  haveLabel: "能来的",
  needs: [
    ["心理疏导", 34, 19, "缺 15"],
    ["护理照护", 41, 30, "缺 11"],
    ["水域救援", 12, 6, "缺 6"],
    ["法律咨询", 14, 14, "够"],
    ["手机教学", 26, 38, "余 12"],
    ["课业辅导", 31, 46, "余 15"],
  ].map(([name, need, have, words]): NeedHave => ({
    key: String(name),
    name: String(name),
    need: Number(need),
    have: Number(have),
    words: String(words),
    label: `${name}：要 ${need}，能来 ${have}，${words}`,
  })),
  funnelLabel: "从登记到回访的漏斗",
  funnel: [
    { key: "asked", count: 151, name: "登记" },
    { key: "checked", count: 146, name: "核实", lost: "少 5" },
    { key: "matched", count: 131, name: "配到人", lost: "少 15", hot: true },
    { key: "served", count: 128, name: "服务完", lost: "少 3" },
    { key: "recorded", count: 124, name: "记时长", lost: "少 4" },
    { key: "content", count: 117, name: "回访满意", lost: "少 7" },
  ] satisfies FunnelStep[],
};

/** Cards of every state. */
export const sampleScenes: readonly CoverScene[] = [
  "mind",
  "elder",
  "env",
  "rescue",
  "child",
  "culture",
  "legal",
  "health",
  "digital",
  "community",
  "able",
  "event",
];

const minutesOfStep = [0, 45, 100, 200, 300] as const;

/** A plausible year up to the second week of November. */
export const sampleWeeks: readonly YearWeek[] = Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) =>
  Array.from({ length: 5 }, (_, at) => at + 1).map((week) => ({
    month,
    week,
    minutes: month > 11 ? 0 : (minutesOfStep[(month * 7 + week * week * 3 + month * week) % 5] ?? 0),
  })),
);

const streetRows: readonly (readonly [string, number, number, number, number, string])[] = [
  ["滨湖街道", 72, 48, 11, 21, "18/21"],
  ["杨家埠街道", 0, 138, 6, 11, "7/11"],
  ["仁皇山街道", 190, 138, 8, 16, "15/16"],
  ["龙溪街道", 24, 228, 5, 13, "12/13"],
  ["凤凰街道", 190, 228, 8, 16, "13/16"],
  ["康山街道", 46, 346, 12, 23, "13/23"],
];

/** Six streets with a hundred communities. */
export const sampleStreets: readonly LampStreet[] = streetRows.map(([name, x, y, columns, cells, count], street) => ({
  key: name,
  name,
  count,
  x,
  y,
  columns,
  cells: Array.from({ length: cells }, (_, at) => {
    const level = ([1, 4, 2, 3, 0, 3, 2, 1, 4, 2, 0, 3] as const)[(at * 5 + street * 3) % 12] ?? 0;
    return {
      key: `${name}-${at}`,
      name: `${name.slice(0, 2)}第${at + 1}社区`,
      level,
      details: level === 0 ? ["这个月还没有人去过"] : [`${level * 8.5} 小时`, `上次 11月${at + 2}日`],
    };
  }),
}));
