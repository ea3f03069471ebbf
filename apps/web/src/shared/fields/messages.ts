import { defineMessages, plural } from "../messages.ts";

export const fieldMessages = defineMessages({
  zh: {
    optional: "选填",
    choose: "选一个",
    showPassword: "显示密码",
    hidePassword: "藏起密码",
    more: "多一个",
    fewer: "少一个",
    date: "日期",
    time: "时间",
    clear: "清除",
    left: (p: { count: number }) => `还能写 ${p.count} 个字`,
  },
  en: {
    optional: "optional",
    choose: "Choose one",
    showPassword: "Show password",
    hidePassword: "Hide password",
    more: "One more",
    fewer: "One fewer",
    date: "Date",
    time: "Time",
    clear: "Clear",
    left: (p) => plural(p.count, { one: "1 character left", other: `${p.count} characters left` }),
  },
});
