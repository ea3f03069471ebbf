import type { SkillRow } from "../skill-row.ts";

/** Culture, arts and sport. */
export const cultureSkills = [
  ["culture", "文化艺术", "Culture and arts", "wen hua yi shu", "文艺 文化", "21"],
  ["culture.calligraphy", "书法", "Calligraphy", "shu fa", "毛笔 写春联 硬笔", "21"],
  ["culture.huzhou_brush", "湖笔制作", "Huzhou brush making", "hu bi zhi zuo", "湖笔 非遗", "20"],
  ["culture.painting", "绘画", "Painting", "hui hua", "国画 美术 墙绘", "21"],
  ["culture.music", "音乐", "Music", "yin yue", "唱歌 乐器", "17"],
  ["culture.music.choir", "合唱", "Choir", "he chang", "合唱团 声乐", "17"],
  ["culture.music.instrument", "乐器演奏", "Playing an instrument", "yue qi yan zou", "二胡 钢琴 古筝", "17"],
  ["culture.opera", "戏曲", "Opera", "xi qu", "越剧 湖剧", "21"],
  ["culture.dance", "舞蹈", "Dance", "wu dao", "广场舞 排舞", "21"],
  ["culture.recitation", "朗诵播音", "Recitation", "lang song bo yin", "播音 配音 有声书", "21"],
  ["culture.heritage", "非遗传承", "Intangible heritage", "fei yi chuan cheng", "非遗 手艺", "21"],
  ["culture.silk", "丝绸刺绣", "Silk and embroidery", "si chou ci xiu", "丝绸 刺绣 辑里湖丝", "20"],
  ["culture.papercut", "剪纸", "Paper cutting", "jian zhi", "窗花", "20"],
  ["culture.tea", "茶艺", "Tea", "cha yi", "泡茶 紫笋茶", "21"],
  ["culture.flowers", "插花", "Flower arranging", "cha hua", "花艺", "12"],
  ["culture.guide", "讲解导览", "Guided tours", "jiang jie dao lan", "讲解员 导游", "13"],
  ["culture.library", "图书整理", "Library work", "tu shu zheng li", "图书馆 农家书屋"],
  ["culture.local_history", "地方文史", "Local history", "di fang wen shi", "文史 村史", "15"],
  ["sport", "体育健身", "Sport", "ti yu jian shen", "运动 健身", "02"],
  ["sport.tai_chi", "太极八段锦", "Tai chi", "tai ji ba duan jin", "太极拳 八段锦", "02"],
  ["sport.ball", "球类教练", "Ball games", "qiu lei jiao lian", "篮球 乒乓球 羽毛球", "02"],
  ["sport.swimming", "游泳教学", "Swimming", "you yong jiao xue", "游泳教练", "02"],
  ["sport.running", "跑步领跑", "Running", "pao bu ling pao", "陪跑 马拉松", "02"],
] as const satisfies readonly SkillRow[];
