import { defineMessages } from "../../shared/messages.ts";

export const educationMessages = defineMessages({
  zh: {
    title: "继续教育",
    done: (p: { done: string; needed: string }) => `${p.done} / ${p.needed} 小时`,
    left: (p: { hours: string; day: string }) => `还差 ${p.hours} 小时，${p.day} 前学满`,
    full: (p: { day: string }) => `这一期学满了，算到 ${p.day}`,
    bar: (p: { type: string; done: string; needed: string }) => `${p.type}：学了 ${p.done} 小时，要 ${p.needed} 小时`,
    records: "学过的",
    noRecords: "还没有记录。在这里上的培训自动记上；外面学的，把证明交给联合会记。",
    outside: "外面学的，把证明交给联合会，由他们记上。督导不算在内。",
    hours: (p: { hours: string }) => `${p.hours} 小时`,
    notCounted: "不算继续教育",
  },
  en: {
    title: "Continuing education",
    done: (p) => `${p.done} / ${p.needed} hours`,
    left: (p) => `${p.hours} hours left, by ${p.day}`,
    full: (p) => `Enough for this term, which runs until ${p.day}`,
    bar: (p) => `${p.type}: ${p.done} hours done of ${p.needed}`,
    records: "What you learned",
    noRecords:
      "Nothing yet. Training taken here is noted by itself; for what you learn elsewhere, hand the proof to the federation.",
    outside: "For what you learn elsewhere, hand the proof to the federation. Supervision is not part of it.",
    hours: (p) => `${p.hours} hours`,
    notCounted: "no continuing education",
  },
});
