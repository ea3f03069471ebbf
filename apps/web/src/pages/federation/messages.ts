import { defineMessages } from "../../shared/messages.ts";

export const federationMessages = defineMessages({
  zh: {
    overview: "总览",
    handle: "处理",
    organisations: "组织入驻",
    hours: "时长核查",
    overdue: "超期记录",
    praise: "表彰",
    stars: "星级",
    house: "规矩",
    rules: "休息与时长规则",
    notStaffTitle: "这里是联合会的工作台",
    notStaffDetail: "你的账号不在联合会里；需要的话，请联合会的负责人把你加进去",
    toHome: "回首页",
  },
  en: {
    overview: "Overview",
    handle: "To do",
    organisations: "Units",
    hours: "Hours",
    overdue: "Late records",
    praise: "Recognition",
    stars: "Stars",
    house: "House rules",
    rules: "Rest and hours",
    notStaffTitle: "This is the federation's desk",
    notStaffDetail: "Your account is not part of the federation. Its person in charge can add you",
    toHome: "To the start page",
  },
});
