import type { SkillRow } from "../skill-row.ts";

/** Driving and moving things. */
export const drivingSkills = [
  ["driving", "驾驶与物流", "Driving and logistics", "jia shi yu wu liu", "开车 运输", "03"],
  ["driving.car", "小型汽车驾驶", "Car", "xiao xing qi che jia shi", "小车 接送", "03"],
  ["driving.truck", "货车驾驶", "Truck", "huo che jia shi", "货车 搬家", "03"],
  ["driving.bus", "客车驾驶", "Bus", "ke che jia shi", "大巴 中巴", "03"],
  ["driving.accessible", "无障碍车接送", "Accessible transport", "wu zhang ai che jie song", "轮椅车 接送老人", "03"],
  ["driving.delivery", "物资配送", "Delivery", "wu zi pei song", "配送 送货 骑手", "03"],
  ["driving.moving", "搬运装卸", "Carrying", "ban yun zhuang xie", "搬东西 力气活"],
  ["driving.warehouse", "物资仓储管理", "Store keeping", "wu zi cang chu guan li", "仓库 盘点", "06"],
] as const satisfies readonly SkillRow[];
