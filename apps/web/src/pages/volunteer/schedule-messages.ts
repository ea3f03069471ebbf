import { defineMessages } from "../../shared/messages.ts";

export const schedulePageMessages = defineMessages({
  zh: {
    title: "日程",
    coming: "接下来的班",
    past: "去过的",
    toPast: "去过的",
    empty: "还没有报班",
    emptyDetail: "挑一个离你近、你有空的",
    emptyPast: "还没有去过",
    emptyPastDetail: "去过的班和时长会留在这里",
    find: "去找一班",
    more: "再看一些",
  },
  en: {
    title: "Schedule",
    coming: "Coming shifts",
    past: "Where you have been",
    toPast: "Past shifts",
    empty: "No shift yet",
    emptyDetail: "Choose one nearby, when you are free",
    emptyPast: "Nothing yet",
    emptyPastDetail: "Shifts you have been to and their hours stay here",
    find: "Find a shift",
    more: "Show more",
  },
});
