import type { Spoken } from "./notice-words.ts";

export const spokenZh: Spoken = {
  title: (title) => (title === undefined ? "这个项目" : `「${title}」`),
  someOrganisation: "组织",
  someCredential: "证书",
  somebody: "一位邻居",
  you: "你",
  your: (name) => (name === undefined ? "你的" : `${name}的`),
  duration: (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [hours > 0 ? `${hours} 小时` : "", rest > 0 || hours === 0 ? `${rest} 分钟` : ""].filter(Boolean).join(" ");
  },
};
