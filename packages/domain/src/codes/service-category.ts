import { codeTable, type CodeEntry, type CodeOf } from "./code-table.ts";

/** The drawn scenes that stand for a project without a picture of its own. */
export const coverScenes = [
  "elder",
  "child",
  "mind",
  "rescue",
  "env",
  "culture",
  "legal",
  "health",
  "digital",
  "community",
  "able",
  "event",
] as const;
export type CoverScene = (typeof coverScenes)[number];

interface CategoryEntry extends CodeEntry<string> {
  readonly cover: CoverScene;
}

interface LocalCategoryEntry extends CategoryEntry {
  readonly exportAs: NationalCategoryCode;
}

/** 服务类别, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. */
const nationalEntries = [
  { code: "0001", zh: "社区服务", en: "Community service", cover: "community" },
  { code: "0002", zh: "扶贫减贫", en: "Poverty relief", cover: "community" },
  { code: "0003", zh: "支教助学", en: "Help with schooling", cover: "child" },
  { code: "0004", zh: "卫生健康", en: "Health", cover: "health" },
  { code: "0005", zh: "法律服务", en: "Law", cover: "legal" },
  { code: "0006", zh: "环境保护", en: "Environment", cover: "env" },
  { code: "0007", zh: "科技科普", en: "Science and technology", cover: "digital" },
  { code: "0008", zh: "文化艺术", en: "Culture and arts", cover: "culture" },
  { code: "0009", zh: "平安综治", en: "Public safety", cover: "community" },
  { code: "0010", zh: "文明风尚", en: "Courtesy in public", cover: "community" },
  { code: "0011", zh: "交通引导", en: "Traffic guidance", cover: "event" },
  { code: "0012", zh: "志愿消防", en: "Volunteer fire service", cover: "rescue" },
  { code: "0013", zh: "应急救援", en: "Emergency rescue", cover: "rescue" },
  { code: "0014", zh: "禁毒宣传", en: "Drug prevention", cover: "legal" },
  { code: "0015", zh: "体育健身", en: "Sport", cover: "event" },
  { code: "0016", zh: "旅游服务", en: "Visitors", cover: "culture" },
  { code: "0017", zh: "关爱特殊群体", en: "Groups with special needs", cover: "able" },
  { code: "0018", zh: "大型活动", en: "Large events", cover: "event" },
  { code: "0019", zh: "海外志愿服务", en: "Volunteering abroad", cover: "community" },
  { code: "0020", zh: "税收服务", en: "Tax", cover: "legal" },
  { code: "0099", zh: "其他", en: "Other", cover: "community" },
] as const satisfies readonly CategoryEntry[];
type NationalCategoryCode = (typeof nationalEntries)[number]["code"];

/**
 * OUR block for what small projects here are about. Provinces put their own digits in front (32xx was seen), so 33xx is
 * the natural block of Zhejiang, but no list of the province is known: the export writes the national code instead.
 */
const localEntries = [
  { code: "3301", zh: "为老服务", en: "Older neighbours", cover: "elder", exportAs: "0017" },
  { code: "3302", zh: "儿童青少年", en: "Children and teenagers", cover: "child", exportAs: "0017" },
  { code: "3303", zh: "助残服务", en: "Disabled neighbours", cover: "able", exportAs: "0017" },
  { code: "3304", zh: "心理疏导", en: "Listening and support", cover: "mind", exportAs: "0004" },
  { code: "3305", zh: "手机助老", en: "Phones made easy", cover: "digital", exportAs: "0007" },
  { code: "3306", zh: "护水巡河", en: "River and lake watch", cover: "env", exportAs: "0006" },
  { code: "3307", zh: "邻里互助", en: "Neighbours helping neighbours", cover: "community", exportAs: "0001" },
  { code: "3308", zh: "便民维修", en: "Repairs and handcraft", cover: "community", exportAs: "0001" },
  { code: "3309", zh: "人民调解", en: "Mediation", cover: "legal", exportAs: "0005" },
  { code: "3310", zh: "企业与园区服务", en: "Firms and parks", cover: "digital", exportAs: "0099" },
  { code: "3311", zh: "新就业群体关爱", en: "People in new kinds of work", cover: "able", exportAs: "0017" },
  { code: "3312", zh: "党建指导", en: "Party-building guidance", cover: "culture", exportAs: "0099" },
  { code: "3313", zh: "社区议事", en: "Neighbourhood deliberation", cover: "community", exportAs: "0001" },
  { code: "3314", zh: "防溺水守护", en: "Keeping swimmers safe", cover: "rescue", exportAs: "0009" },
] as const satisfies readonly LocalCategoryEntry[];

/** All categories a project or a volunteer's interest may name: the national ones first, then the local block 33xx. */
export const serviceCategories = codeTable([...nationalEntries, ...localEntries]);
export type ServiceCategoryCode = CodeOf<typeof serviceCategories>;

/** The scene drawn for a project of that category. */
export function coverSceneOf(code: ServiceCategoryCode): CoverScene {
  return serviceCategories.byCode(code).cover;
}

/** The code that goes to the national system: local codes are translated here and nowhere else. */
export function nationalCategoryOf(code: ServiceCategoryCode): NationalCategoryCode {
  return localEntries.find((entry) => entry.code === code)?.exportAs ?? (code as NationalCategoryCode);
}
