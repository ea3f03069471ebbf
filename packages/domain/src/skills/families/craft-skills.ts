import type { SkillRow } from "../skill-row.ts";

/** Repairs, handcraft and cooking. */
export const craftSkills = [
  ["craft", "维修与手艺", "Repairs and handcraft", "wei xiu yu shou yi", "手艺 便民", "20"],
  ["craft.repair", "小修小补", "Small repairs", "xiao xiu xiao bu", "维修 便民维修", "09"],
  ["craft.repair.appliance", "家电维修", "Appliances", "jia dian wei xiu", "电器 修电视", "09"],
  ["craft.repair.plumbing", "水管维修", "Plumbing", "shui guan wei xiu", "水龙头 下水道", "14"],
  ["craft.repair.electric", "电路检修", "Electrics", "dian lu jian xiu", "电工 换灯 插座", "09"],
  ["craft.repair.bicycle", "修车", "Bicycles", "xiu che", "自行车 电动车"],
  ["craft.repair.furniture", "木工家具", "Furniture", "mu gong jia ju", "木匠 修家具", "14"],
  ["craft.sewing", "缝补裁剪", "Sewing", "feng bu cai jian", "缝纫 改衣", "20"],
  ["craft.knitting", "编织", "Knitting", "bian zhi", "毛线 钩针", "20"],
  ["craft.haircut", "理发", "Haircuts", "li fa", "剪头发 义剪"],
  ["craft.sharpening", "磨刀磨剪", "Sharpening", "mo dao mo jian", "磨刀 磨剪刀"],
  ["craft.cooking", "烹饪", "Cooking", "peng ren", "做饭 厨师"],
  ["craft.cooking.pastry", "点心烘焙", "Pastry", "dian xin hong bei", "包饺子 粽子 青团"],
] as const satisfies readonly SkillRow[];
