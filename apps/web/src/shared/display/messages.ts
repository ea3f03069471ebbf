import { defineMessages } from "../messages.ts";

export const brandMessages = defineMessages({
  zh: { name: "暖邻" },
  en: { name: "Nuanlin" },
});

export const displayMessages = defineMessages({
  zh: {
    loading: "正在打开",
    failedTitle: "没连上",
    failedDetail: "你填的都还在，等一下再试",
    tryAgain: "再试",
    more: "再看一些",
    shown: (p: { shown: number; total: number }) => `看了 ${p.shown} 个，共 ${p.total} 个`,
    allShown: (p: { total: number }) => `共 ${p.total} 个，都在这里了`,
    chooseAll: "全选",
    chooseRow: (p: { name: string }) => `选 ${p.name}`,
    chosen: (p: { count: number }) => `选了 ${p.count} 个`,
    back: "返回",
    showTable: "看表格",
    showPicture: "看图",
  },
  en: {
    loading: "Opening",
    failedTitle: "No connection",
    failedDetail: "What you filled in is still here. Wait a moment and try again",
    tryAgain: "Try again",
    more: "Show more",
    shown: (p) => `${p.shown} of ${p.total} shown`,
    allShown: (p) => `That is all of the ${p.total}`,
    chooseAll: "Choose all",
    chooseRow: (p) => `Choose ${p.name}`,
    chosen: (p) => `${p.count} chosen`,
    back: "Back",
    showTable: "As a table",
    showPicture: "As a picture",
  },
});
