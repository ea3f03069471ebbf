import type { StaticSkillCode } from "../skills/skill-tree.ts";
import { type CredentialTypeEntry, ordinaryCredential } from "./credential-type-row.ts";

const assessmentBody = {
  zh: "有资质的技能评价机构，以证书为准",
  en: "An authorised skills assessment body; see the paper",
};

const rescuerLevels = {
  five: { zh: "五级/初级工", en: "level 5", skill: 1, lower: null },
  four: { zh: "四级/中级工", en: "level 4", skill: 2, lower: "five" },
  three: { zh: "三级/高级工", en: "level 3", skill: 2, lower: "four" },
  two: { zh: "二级/技师", en: "level 2", skill: 3, lower: "three" },
  one: { zh: "一级/高级技师", en: "level 1", skill: 3, lower: "two" },
} as const;
type RescuerLevel = keyof typeof rescuerLevels;

/** 应急救援员 (3-02-03-08) whose direction nobody has noted. */
function rescuer<const L extends RescuerLevel>(level: L) {
  const { zh, en, skill, lower } = rescuerLevels[level];
  return {
    ...ordinaryCredential,
    code: `rescuer.level_${level}`,
    zh: `应急救援员(${zh})`,
    en: `Emergency rescuer (${en})`,
    family: "rescue",
    issuer: assessmentBody,
    impliesCredentials: lower === null ? [] : [`rescuer.level_${lower}`],
    grants: [
      { code: "rescue.equipment", level: skill },
      { code: "rescue.first_aid", level: 1 },
    ],
    mark: level === "five" ? "B" : "C",
    note: {
      zh: "证上写了方向的，选带方向的那一种；目前只见过五级开考",
      en: "Where the paper names a direction, choose the type with it; only level 5 was open when we looked",
    },
  } as const satisfies CredentialTypeEntry;
}

/** The same with the direction that the paper names: it is a rescuer of that level, and lower levels of the direction too. */
function rescuerIn<const D extends string, const L extends RescuerLevel>(
  direction: D,
  level: L,
  zhDirection: string,
  enDirection: string,
  code: StaticSkillCode,
) {
  const { zh, en, skill, lower } = rescuerLevels[level];
  return {
    ...ordinaryCredential,
    code: `rescuer.${direction}.level_${level}`,
    zh: `应急救援员·${zhDirection}(${zh})`,
    en: `Emergency rescuer, ${enDirection} (${en})`,
    family: "rescue",
    issuer: assessmentBody,
    impliesCredentials: [`rescuer.level_${level}`, ...(lower === null ? [] : [`rescuer.${direction}.level_${lower}`])],
    grants: [
      { code, level: skill },
      { code: "rescue.equipment", level: skill },
      { code: "rescue.first_aid", level: 1 },
    ],
    mark: "C",
    note: { zh: "等级怎么对应本事是我们定的", en: "How levels translate into skills is our own choice" },
  } as const satisfies CredentialTypeEntry;
}

function allLevels<const D extends string>(name: D, zh: string, en: string, skill: StaticSkillCode) {
  return [
    rescuerIn(name, "five", zh, en, skill),
    rescuerIn(name, "four", zh, en, skill),
    rescuerIn(name, "three", zh, en, skill),
    rescuerIn(name, "two", zh, en, skill),
    rescuerIn(name, "one", zh, en, skill),
  ] as const;
}

/**
 * The grade of somebody's rescue team (社会应急力量). A team is graded, not a person: its member proves no more than a
 * helping hand in that direction, whatever the grade.
 */
function team<const D extends string>(name: D, zh: string, en: string, code: StaticSkillCode) {
  const graded = <const G extends string>(grade: G, zhGrade: string, enGrade: string, lower: string | null) =>
    ({
      ...ordinaryCredential,
      code: `rescue_team.${name}.grade_${grade}`,
      zh: `社会应急力量队员·${zh}(${zhGrade})`,
      en: `Member of a rescue team, ${en} (${enGrade})`,
      family: "rescue",
      issuer: { zh: "应急管理部门，附队伍证明", en: "Emergency authority, with a letter of the team" },
      impliesCredentials: lower === null ? [] : [`rescue_team.${name}.grade_${lower}`],
      grants: [{ code, level: 1 }],
      mark: "B",
      note: {
        zh: "测评的是队伍，本人会什么另记；多久复评没查到",
        en: "The team was graded, not the person; when it is graded again is not known",
      },
    }) as const satisfies CredentialTypeEntry;
  return [
    graded("three", "三级", "grade 3", null),
    graded("two", "二级", "grade 2", "three"),
    graded("one", "一级", "grade 1", "two"),
  ] as const;
}

/** Rescue and first aid: the codes are ours, the names are those of the issuers. */
export const rescueCredentials = [
  {
    ...ordinaryCredential,
    code: "first_aider.red_cross",
    zh: "红十字救护员",
    en: "Red Cross first aider",
    family: "rescue",
    validityMonths: 36,
    issuer: { zh: "红十字会", en: "Red Cross" },
    grants: [
      { code: "rescue.first_aid", level: 2 },
      { code: "rescue.first_aid.cpr", level: 2 },
      { code: "rescue.first_aid.trauma", level: 2 },
      { code: "rescue.first_aid.airway", level: 2 },
    ],
    mark: "C",
    note: { zh: "三年有效，到期复训", en: "Valid three years, then training again" },
  },
  {
    ...ordinaryCredential,
    code: "first_aid_instructor.red_cross",
    zh: "红十字救护师资",
    en: "Red Cross first aid instructor",
    family: "rescue",
    issuer: { zh: "红十字会", en: "Red Cross" },
    grants: [{ code: "rescue.first_aid.instructor", level: 3 }],
    mark: "G",
    note: { zh: "有效期看证书", en: "The term is on the paper" },
  },
  {
    ...ordinaryCredential,
    code: "first_aider.bls",
    zh: "基础生命支持(BLS)",
    en: "Basic life support (BLS)",
    family: "rescue",
    validityMonths: 24,
    issuer: { zh: "美国心脏协会授权培训中心", en: "Training centres of the American Heart Association" },
    grants: [
      { code: "rescue.first_aid.cpr", level: 2 },
      { code: "rescue.first_aid.airway", level: 2 },
    ],
    mark: "C",
    note: { zh: "两年有效", en: "Valid two years" },
  },
  {
    ...ordinaryCredential,
    code: "first_aider.heartsaver",
    zh: "拯救心脏急救(Heartsaver)",
    en: "Heartsaver first aid, CPR and AED",
    family: "rescue",
    validityMonths: 24,
    issuer: { zh: "美国心脏协会授权培训中心", en: "Training centres of the American Heart Association" },
    grants: [
      { code: "rescue.first_aid.cpr", level: 2 },
      { code: "rescue.first_aid.airway", level: 1 },
    ],
    mark: "G",
    note: { zh: "两年有效", en: "Valid two years" },
  },
  rescuer("five"),
  rescuer("four"),
  rescuer("three"),
  rescuer("two"),
  rescuer("one"),
  ...allLevels("land", "陆地搜索", "land search", "rescue.search.land"),
  ...allLevels("water", "水域救援", "water rescue", "rescue.water"),
  ...allLevels("hazmat", "危化品救援", "hazardous materials", "rescue.hazmat"),
  ...allLevels("mine", "矿山隧道救援", "mines and tunnels", "rescue.mine"),
  ...team("collapse", "建筑物倒塌搜救", "collapsed buildings", "rescue.collapse"),
  ...team("rope", "高空绳索", "high ropes", "rescue.rope"),
  ...team("mountain", "山地搜救", "mountains", "rescue.mountain"),
  ...team("water", "水上搜救", "on the water", "rescue.water"),
  ...team("diving", "潜水救援", "diving", "rescue.water.diving"),
  ...team("medical", "应急医疗救护", "medical care", "rescue.medical"),
  {
    ...ordinaryCredential,
    code: "lifeguard",
    zh: "游泳救生员",
    en: "Pool lifeguard",
    family: "rescue",
    issuer: { zh: "体育部门的职业技能鉴定机构", en: "Assessment body of the sports authority" },
    grants: [
      { code: "rescue.water.lifeguard", level: 2 },
      { code: "rescue.first_aid.drowning", level: 2 },
    ],
    mark: "G",
    note: { zh: "等级和有效期看证书", en: "Level and term are on the paper" },
  },
  {
    ...ordinaryCredential,
    code: "fire_facility_operator",
    zh: "消防设施操作员",
    en: "Fire facility operator",
    family: "rescue",
    issuer: { zh: "消防行业职业技能鉴定机构", en: "Assessment body of the fire service" },
    hardGate: "law",
    lawRef: { zh: "《消防法》第二十一条", en: "Fire Law, art. 21" },
    twoPerson: true,
    grants: [
      { code: "rescue.fire.first_response", level: 2 },
      { code: "rescue.fire.inspection", level: 2 },
    ],
    mark: "G",
    note: {
      zh: "操作自动消防系统才要；方向和等级看证书",
      en: "Needed only for running automatic systems; direction and level are on the paper",
    },
  },
  {
    ...ordinaryCredential,
    code: "amateur_radio",
    zh: "业余无线电台操作证书",
    en: "Amateur radio operator",
    family: "rescue",
    issuer: { zh: "无线电管理机构", en: "Radio authority" },
    grants: [
      { code: "rescue.radio", level: 2 },
      { code: "rescue.radio.amateur", level: 2 },
    ],
    mark: "G",
    note: {
      zh: "A、B、C 类看证书；电台执照另算",
      en: "The class A, B or C is on the paper; a station has its own licence",
    },
  },
  {
    ...ordinaryCredential,
    code: "boat_operator",
    zh: "船艇操作适任证书",
    en: "Boat operator",
    family: "rescue",
    issuer: { zh: "海事部门", en: "Maritime authority" },
    grants: [{ code: "rescue.water.boat", level: 2 }],
    mark: "G",
    note: { zh: "船型、水域和有效期看证书", en: "Kind of boat, waters and term are on the paper" },
  },
  {
    ...ordinaryCredential,
    code: "drone_pilot",
    zh: "民用无人机操控员执照(CAAC)",
    en: "Drone pilot licence (CAAC)",
    family: "rescue",
    issuer: { zh: "民航部门", en: "Civil aviation authority" },
    hardGate: "law",
    lawRef: {
      zh: "《无人驾驶航空器飞行管理暂行条例》第十六条",
      en: "Interim Regulations on Unmanned Aircraft, art. 16",
    },
    twoPerson: true,
    grants: [
      { code: "rescue.search.drone", level: 2 },
      { code: "media.aerial", level: 2 },
    ],
    mark: "G",
    note: {
      zh: "小型及以上才要；微型、轻型不用执照，空域仍要看规定",
      en: "Needed from the small class upwards; lighter ones fly without it, within the rules of the airspace",
    },
  },
] as const satisfies readonly CredentialTypeEntry[];
