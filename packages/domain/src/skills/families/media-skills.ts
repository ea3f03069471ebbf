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
] as const satisfies readonly SkillRow[];
