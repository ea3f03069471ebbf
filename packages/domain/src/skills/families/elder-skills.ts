import type { SkillRow } from "../skill-row.ts";

/** Help for older neighbours. */
export const elderSkills = [
  ["elder", "为老服务", "Help for older people", "wei lao fu wu", "助老 敬老 养老"],
  ["elder.company", "老人陪伴", "Company for older people", "lao ren pei ban", "陪老人 陪伴 聊天"],
  ["elder.visit", "独居老人探望", "Visiting people who live alone", "du ju lao ren tan wang", "独居 探视 关爱"],
  ["elder.escort", "陪诊", "Going along to the doctor", "pei zhen", "陪同就医 挂号 取药"],
  ["elder.care", "护理照护", "Care", "hu li zhao hu", "照护 护理 养老护理员", "19"],
  ["elder.care.daily", "日常生活照料", "Daily care", "ri chang sheng huo zhao liao", "生活照料 翻身", "19"],
  ["elder.care.meals", "进食协助", "Help with eating", "jin shi xie zhu", "喂饭", "19"],
  ["elder.care.bathing", "助浴", "Help with bathing", "zhu yu", "洗澡 洗头", "19"],
  ["elder.care.dementia", "认知症照护", "Dementia care", "ren zhi zheng zhao hu", "失智 阿尔茨海默 记忆", "19"],
  ["elder.care.hospice", "安宁陪伴", "End-of-life company", "an ning pei ban", "临终关怀 安宁", "19"],
  ["elder.meals", "送餐助餐", "Meals", "song can zhu can", "老年食堂 送饭"],
  ["elder.errands", "代办代购", "Errands", "dai ban dai gou", "跑腿 买菜 代缴费"],
  ["elder.housework", "家务帮手", "Housework", "jia wu bang shou", "打扫 保洁 洗衣"],
  ["elder.activity", "老年活动带领", "Activities for older people", "lao nian huo dong dai ling", "手指操 老年活动"],
  ["elder.home_safety", "居家安全查看", "Home safety check", "ju jia an quan cha kan", "适老化 燃气 防跌倒"],
  ["elder.memoir", "口述史陪写", "Writing down life stories", "kou shu shi pei xie", "回忆录 口述历史", "15"],
] as const satisfies readonly SkillRow[];
