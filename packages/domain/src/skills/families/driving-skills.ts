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
  ["driving.emergency", "应急车辆驾驶", "Emergency vehicles", "ying ji che liang jia shi", "救援车", "03"],
  ["driving.night", "夜间接送", "Night rides", "ye jian jie song", "夜班", "03"],
  ["driving.medical_trips", "就医接送", "Rides to the clinic", "jiu yi jie song", "透析接送", "03"],
  ["driving.cold_chain", "冷链配送", "Cold chain", "leng lian pei song", "冷藏", "03"],
  ["driving.forklift", "叉车操作", "Fork-lift", "cha che cao zuo", "叉车", "03"],
  ["driving.cargo_trike", "三轮车配送", "Cargo trikes", "san lun che pei song", "三轮", "03"],
  ["driving.convoy", "车队调度", "Convoys", "che dui diao du", "车队", "03"],
  ["driving.car_care", "车辆检查保养", "Care of vehicles", "che liang jian cha bao yang", "保养", "03"],
  ["driving.boat", "船艇驾驶", "Boats", "chuan ting jia shi", "开船", "03"],
] as const satisfies readonly SkillRow[];
