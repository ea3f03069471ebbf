import type { GenderCode } from "@nuanlin/domain/codes/gender";
import { pickOne, type Rng } from "./rng.ts";

/** Given names that were usual for people born from `from` (included) until the next row begins. */
interface NameGeneration {
  readonly from: number;
  readonly male: readonly string[];
  readonly female: readonly string[];
}

const nameGenerations: readonly NameGeneration[] = [
  {
    from: 1940,
    male: words(
      "根荣 水根 阿毛 金泉 荣林 福根 永法 炳荣 德兴 关林 银根 土根 伯荣 顺发 国强 志明 仁荣 松林 阿四 永林 子云",
    ),
    female: words(
      "秀英 桂珍 凤仙 阿宝 菊英 玉珍 彩娥 素珍 杏宝 美娟 兰英 惠珍 月仙 巧英 金娣 阿凤 梅英 三宝 文英 水珍",
    ),
  },
  {
    from: 1960,
    male: words(
      "卫东 国平 伟民 建新 学明 海林 惠明 勤荣 根法 国庆 建良 永明 新荣 志华 水明 金荣 春林 利民 建忠 小平 雪荣",
    ),
    female: words(
      "丽娟 红英 建芳 美芳 雪琴 玲娣 伟英 惠芳 亚萍 卫芬 爱珍 冬梅 秋萍 文娟 小红 月琴 建英 国芳 利萍 水琴",
    ),
  },
  {
    from: 1975,
    male: words("海涛 晓峰 国栋 明华 振宇 建强 敏杰 志伟 立新 永强 晓斌 云飞 剑锋 文斌 勤峰 佳明 海峰 利强 学军 斌 磊"),
    female: words(
      "丽萍 晓敏 海燕 雪梅 晓燕 佩琴 慧芳 丽华 春燕 玉芬 静怡 美玲 琴芳 蓓蕾 小丽 晓红 亚琴 燕萍 敏芳 云霞 莉",
    ),
  },
  {
    from: 1988,
    male: words("佳伟 晓东 鹏飞 天宇 家豪 梦杰 文杰 俊杰 思远 宇航 佳峰 凯文 晨阳 浩 超 旭东 嘉伟 子豪 文涛 逸飞 一帆"),
    female: words(
      "婷婷 佳怡 雨晴 梦洁 思佳 雅琴 晓雯 丹妮 佳琪 倩文 诗怡 怡然 梦婷 丽娜 雅婷 佳敏 晨露 文静 思思 颖 蓉",
    ),
  },
  {
    from: 2000,
    male: words("梓轩 子涵 浩然 宇轩 俊熙 奕辰 一鸣 博文 子睿 嘉乐 皓宇 思源 泽宇 子墨 昊天 铭轩 辰逸 天佑 可为 家乐"),
    female: words(
      "欣怡 子萱 梓涵 诗涵 语嫣 思琪 若溪 可欣 艺涵 佳宁 沐瑶 雨欣 梦瑶 紫嫣 心怡 一诺 语桐 静好 书瑶 雨婷",
    ),
  },
];

// Common around Huzhou, the frequent ones more than once.
const surnames = words(
  "沈 沈 沈 陈 陈 陈 王 王 张 张 李 李 吴 吴 周 周 徐 朱 陆 钱 姚 姚 费 潘 潘 杨 施 严 钮 邱 俞 章 章 郑 蔡 丁 戴 凌 闵 嵇 宋 顾 金 孙 胡 许 陶 莫 叶 倪 董 蒋 汤 褚 温",
);

// Combinations the lists would give that people know from elsewhere.
const knownElsewhere = new Set(
  words("李娜 王磊 吴磊 张磊 陈浩 孙浩 李小平 张一鸣 李雪琴 陈思思 王国平 胡海峰 张志伟 周国平"),
);

function words(line: string): string[] {
  return line.split(" ");
}

/** The row of given names for a birth year; the first row also for the years before it. */
export function generationOf(birthYear: number): NameGeneration {
  const generation = nameGenerations.findLast(({ from }) => from <= birthYear) ?? nameGenerations[0];
  if (generation === undefined) throw new RangeError("there are no generations of names");
  return generation;
}

const attempts = 300;

/**
 * A name as people of that year and gender bear it; it is added to `taken`. Nobody else here has it, unless a very
 * large neighbourhood has used up the lists: then names come twice, as they do in life.
 */
export function drawName(rng: Rng, birthYear: number, gender: GenderCode, taken: Set<string>): string {
  const { male, female } = generationOf(birthYear);
  let name = "";
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    name = pickOne(rng, surnames) + pickOne(rng, gender === "1" ? male : female);
    if (!taken.has(name) && !knownElsewhere.has(name)) break;
  }
  taken.add(name);
  return name;
}
