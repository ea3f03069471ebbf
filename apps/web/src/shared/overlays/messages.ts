import { defineMessages } from "../messages.ts";

export const overlayMessages = defineMessages({
  zh: { close: "关上", undo: "撤销", news: "提示", keep: "留着" },
  en: { close: "Close", undo: "Undo", news: "Notices", keep: "Keep it" },
});
