import type { WayStep } from "@nuanlin/domain/eligibility/way-to";
import { defineMessages } from "../../shared/messages.ts";

const zh: Record<WayStep, string> = {
  complete_profile: "去补资料",
  add_skills: "去写技能",
  ask_guardian: "请家长确认",
  claim_credential: "去登记证书",
  renew_credential: "去更新证书",
  wait_for_clerk: "看看核验到哪了",
  ask_federation: "看看怎么办",
  take_course: "去看课程",
  serve_elsewhere: "看别的项目",
  see_schedule: "看我的日程",
  wait_in_line: "先排队",
  ask_organizer: "打电话问问",
};

/** What the link beside a reason says. */
export const wayMessages = defineMessages({
  zh,
  en: {
    complete_profile: "Complete profile",
    add_skills: "Add skills",
    ask_guardian: "Ask a guardian",
    claim_credential: "Add a certificate",
    renew_credential: "Renew it",
    wait_for_clerk: "See how far it is",
    ask_federation: "See what to do",
    take_course: "See the courses",
    serve_elsewhere: "Other projects",
    see_schedule: "My schedule",
    wait_in_line: "Wait in line",
    ask_organizer: "Call and ask",
  },
});
