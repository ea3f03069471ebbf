import { defineMessages, plural } from "../messages.ts";

/** What a field lacks; `reason` is one of the domain's input reasons. */
export const formMessages = defineMessages({
  zh: {
    required: "这里还空着",
    too_short: (p: { missing: number }) => (p.missing > 0 ? `还差 ${p.missing} 个字` : "再写长一点"),
    too_long: (p: { over: number }) => (p.over > 0 ? `多了 ${p.over} 个字` : "再写短一点"),
    too_small: (p: { least: string }) => (p.least ? `最少 ${p.least}` : "再大一点"),
    too_big: (p: { most: string }) => (p.most ? `最多 ${p.most}` : "再小一点"),
    too_few: (p: { missing: number }) => (p.missing > 0 ? `还差 ${p.missing} 项` : "再选几项"),
    too_many: (p: { most: string }) => (p.most ? `最多选 ${p.most} 项` : "少选几项"),
    bad_format: "写法不太对，再看一眼",
    bad_characters: "里面有看不见或存不了的字符，重新打一遍",
    unknown_key: "这一项我们不认识，去掉再交",
    unknown_value: "从给出的里面选一个",
    end_before_start: "结束要比开始晚",
    other: "这里再看一下",
  },
  en: {
    required: "This is still empty",
    too_short: (p) =>
      p.missing > 0
        ? plural(p.missing, { one: "1 more character", other: `${p.missing} more characters` })
        : "Write a little more",
    too_long: (p) =>
      p.over > 0
        ? plural(p.over, { one: "1 character too many", other: `${p.over} characters too many` })
        : "Make it a little shorter",
    too_small: (p) => (p.least ? `At least ${p.least}` : "A little more"),
    too_big: (p) => (p.most ? `At most ${p.most}` : "A little less"),
    too_few: (p) =>
      p.missing > 0
        ? plural(p.missing, { one: "1 more to choose", other: `${p.missing} more to choose` })
        : "Choose a few more",
    too_many: (p) => (p.most ? `Choose at most ${p.most}` : "Choose fewer"),
    bad_format: "Have another look at how it is written",
    bad_characters: "It holds characters that cannot be seen or kept. Type it again",
    unknown_key: "We do not know this entry. Take it out and send again",
    unknown_value: "Choose one of those given",
    end_before_start: "The end comes after the start",
    other: "Have another look here",
  },
});
