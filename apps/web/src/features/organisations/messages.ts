import { defineMessages } from "../../shared/messages.ts";

export const organisationMessages = defineMessages({
  zh: {
    street: "你在哪个街道",
    allStreets: "全部街道",
    call: (p: { phone: string }) => `打电话 ${p.phone}`,
    callName: (p: { name: string; phone: string }) => `给${p.name}打电话 ${p.phone}`,
    website: "看网站",
    none: "这个街道还没有组织入驻",
    noneDetail: "先看看全部街道，或者打 12345 问一问",
    seeAll: "看全部街道",
    noPhone: "没有留公开电话，去他们的地址问一问",
  },
  en: {
    street: "Your street",
    allStreets: "All streets",
    call: (p) => `Call ${p.phone}`,
    callName: (p) => `Call ${p.phone}, ${p.name}`,
    website: "Website",
    none: "No organisation of this street is here yet",
    noneDetail: "Look at all streets, or ask at 12345",
    seeAll: "Show all streets",
    noPhone: "No public phone number. Ask at their address",
  },
});
