import { defineMessages, plural } from "../../shared/messages.ts";

export const shiftGridMessages = defineMessages({
  zh: {
    title: "排班",
    week: (p: { from: string; to: string; shifts: number }) =>
      p.shifts === 0 ? `${p.from}–${p.to} · 还没有班` : `${p.from}–${p.to} · ${p.shifts} 班`,
    before: "上一周",
    after: "下一周",
    thisWeek: "这一周",
    table: "这一周的班",
    project: "项目",
    none: "这一周还没有班",
    noneDetail: "去项目里排一班，这里就能看到",
    toProjects: "去项目",
    nothing: "没有班",
    seat: (p: { name: string; taken: number; max: number }) => `${p.name} ${p.taken}/${p.max}`,
    applied: (p: { count: number }) => `${p.count} 位申请`,
    waiting: (p: { count: number }) => `候补 ${p.count} 位`,
    takesPlace: "会照常进行",
    short: (p: { count: number }) => `还差 ${p.count} 位`,
    needsProfessional: (p: { seats: string }) => `缺${p.seats}`,
    and: "、",
    over: "结束了",
    running: "进行中",
    keys: "在班之间移动，打开",
  },
  en: {
    title: "Schedule",
    week: (p) =>
      p.shifts === 0
        ? `${p.from}–${p.to} · no shifts yet`
        : `${p.from}–${p.to} · ${plural(p.shifts, { one: "1 shift", other: `${p.shifts} shifts` })}`,
    before: "Week before",
    after: "Week after",
    thisWeek: "This week",
    table: "Shifts of the week",
    project: "Project",
    none: "No shifts this week",
    noneDetail: "Plan one in a project and it shows up here",
    toProjects: "To the projects",
    nothing: "No shifts",
    seat: (p) => `${p.name} ${p.taken}/${p.max}`,
    applied: (p) => plural(p.count, { one: "1 applied", other: `${p.count} applied` }),
    waiting: (p) => plural(p.count, { one: "1 waits", other: `${p.count} wait` }),
    takesPlace: "Takes place",
    short: (p) => `${p.count} more needed`,
    needsProfessional: (p) => `Needs ${p.seats}`,
    and: ", ",
    over: "Over",
    running: "Running",
    keys: "move between shifts, open",
  },
});
