import type { SkillRow } from "../skill-row.ts";

/** Pictures, words and design. */
export const mediaSkills = [
  ["media", "影像与写作", "Pictures and writing", "ying xiang yu xie zuo", "宣传", "15"],
  ["media.photography", "摄影记录", "Photography", "she ying ji lu", "拍照 摄影", "23"],
  ["media.photography.portrait", "人像摄影", "Portraits", "ren xiang she ying", "全家福 证件照", "23"],
  ["media.video", "视频拍摄", "Filming", "shi pin pai she", "摄像 短视频", "23"],
  ["media.video.editing", "视频剪辑", "Video editing", "shi pin jian ji", "剪辑 剪映", "23"],
  ["media.aerial", "航拍", "Aerial pictures", "hang pai", "无人机拍摄", "23"],
  ["media.writing", "文字写作", "Writing", "wen zi xie zuo", "写稿 文案", "15"],
  ["media.writing.news", "新闻采写", "News writing", "xin wen cai xie", "通讯员 简报", "15"],
  ["media.writing.letters", "代写书信", "Writing letters for others", "dai xie shu xin", "代笔 申请书", "15"],
  ["media.design", "平面设计", "Graphic design", "ping mian she ji", "海报 排版 设计", "12"],
  ["media.social", "公众号运营", "Social media", "gong zhong hao yun ying", "公众号 视频号 推文", "15"],
  ["media.video.subtitles", "字幕制作", "Subtitles", "zi mu zhi zuo", "字幕", "23"],
  ["media.podcast", "播客录制", "Podcasts", "bo ke lu zhi", "音频", "15"],
  ["media.comics", "漫画插画", "Comics", "man hua cha hua", "插画", "12"],
  ["media.restoration", "老照片修复", "Old photographs", "lao zhao pian xiu fu", "修图", "23"],
  ["media.live", "现场直播", "Live pictures", "xian chang zhi bo", "图片直播", "23"],
  ["media.exhibition", "展板策展", "Exhibitions", "zhan ban ce zhan", "展览", "12"],
  ["media.archive", "档案整理", "Archives", "dang an zheng li", "归档", "15"],
  ["media.writing.case", "案例故事撰写", "Case stories", "an li gu shi zhuan xie", "故事 典型案例", "15"],
  ["media.infographic", "图表长图设计", "Infographics", "tu biao chang tu she ji", "长图", "12"],
] as const satisfies readonly SkillRow[];
