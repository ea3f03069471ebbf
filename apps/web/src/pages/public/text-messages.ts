import { privacyNoticeVersion } from "@nuanlin/domain/accounts/account";
import { defineMessages } from "../../shared/messages.ts";

/** The short true texts about the house. Each body is paragraphs; a blank line parts them. */
export const textMessages = defineMessages({
  zh: {
    aboutTitle: "关于暖邻",
    aboutWhat: "暖邻是什么",
    aboutWhatBody:
      "暖邻是湖州南太湖新区的邻里互助平台。社工站、社区和志愿队伍在这里发布小项目，邻居看得见时间、地点、要做什么和有什么风险，报一个位置，做完以后时长由记录单位核对。",
    aboutRecord: "谁记录，谁证明",
    aboutRecordBody:
      "每个项目都写着记录单位。时长由它确认，联合会抽查，平台不代任何单位出证明。暖邻没有接入全国志愿服务信息系统，单位可以把记录导出以后报送。",
    aboutMoney: "不收钱",
    aboutMoneyBody: "报名、服务、记时长都不收钱，没有打赏，没有抽奖，数据不卖。要专业资格的位置，核验过证书才开放。",
    aboutStars: "星级从哪来",
    aboutStarsBody:
      "100、300、600、1000、1500 小时是各地常用的台阶，现行法规没有规定。我们用的是带版本的表，发过的星级不会因为换表收回。",
    privacyTitle: "隐私",
    privacyVersion: `这份说明的版本是 ${privacyNoticeVersion}，注册时你同意的就是它。`,
    privacyStored: "存了什么",
    privacyStoredBody:
      "你填的：姓名、手机号或邮箱、出生日期、住的社区、技能、空闲时间、想做的类别。未满 18 岁还有监护人的姓名、电话和同意的时间。\n\n服务中留下的：报名、签到签退的时间、时长和它的每一次改动、证书的编号和有效期、星级。\n\n不要身份证号，不要照片，不记你的行踪。找附近的项目时，位置只在那一次用来算距离，不保存。",
    privacySeen: "谁看得到",
    privacySeenBody:
      "没登录的人和别的邻居，只看得到姓和一个星号。同一班的人和这个组织的组织者看得到姓名。电话和邮箱只有你报名的组织看得到，他们每看一次都记下来。对服务对象的姓名、住址，项目里一律不写。",
    privacyHow: "存多久",
    privacyHowBody:
      "服务记录按国家标准至少存 10 年，因为证明要靠它。登录的凭据退出就失效。浏览时只用一个登录所需的 Cookie，没有统计、没有广告。字号、明暗和语言只存在你的设备上。",
    privacyRights: "你可以",
    privacyRightsBody:
      "随时查看和改自己的资料；带走自己的时长；对记错的时长提出异议；要求停用账号。写给你所在的组织或联合会就行，我们答应 15 天内回你，这是我们自己定的时限。依据是《个人信息保护法》第 44 到 50 条。",
    privacyMinors: "未成年人",
    privacyMinorsBody: "满 14 岁才能自己注册。14 到 17 岁要监护人同意才能报名，可能有危险的服务不收未成年人。",
    accessTitle: "无障碍声明",
    accessGoal: "我们照着什么做",
    accessGoalBody:
      "页面照 WCAG 2.2 的 AA 级来做：键盘能走完全部步骤，读屏能听懂，字和底色的对比够，颜色从不单独表达意思。",
    accessTools: "你可以调",
    accessToolsBody:
      "右上角的字号按钮里有大字、明暗和语言。大字会把全部文字放大四分之一，行也变高，不会裁掉内容。系统里关了动画，这里也不动。",
    accessKnown: "还没做好的",
    accessKnownBody:
      "从公开目录来的英文项目没有翻译。地图由别的网站打开，我们管不到它的无障碍；地址都写成文字。请残障邻居试用还没有做，我们在约。",
    accessTell: "遇到不方便",
    accessTellBody: "告诉你最近的社工站，电话在「我需要帮忙」里。我们答应 7 天内回你，这是我们自己定的时限。",
  },
  en: {
    aboutTitle: "About Nuanlin",
    aboutWhat: "What Nuanlin is",
    aboutWhatBody:
      "Nuanlin is where neighbours of Huzhou's South Taihu New District help each other. Social work stations, committees and volunteer teams publish small projects. You see time, place, task and risks, take a place, and afterwards the recording unit confirms your hours.",
    aboutRecord: "Who records, certifies",
    aboutRecordBody:
      "Every project names its recording unit. That unit confirms the hours and the federation spot-checks them. The platform certifies nothing in anybody's place. Nuanlin is not connected to the national volunteer system; units can export their records and hand them in.",
    aboutMoney: "Free of charge",
    aboutMoneyBody:
      "Joining, serving and recording cost nothing. No tips, no lotteries, no data for sale. Places that need a qualification open only to checked credentials.",
    aboutStars: "Where the stars come from",
    aboutStarsBody:
      "100, 300, 600, 1000 and 1500 hours are steps in common use; no law in force sets them. We keep them in a table with versions, and a star once given is not taken back by a new table.",
    privacyTitle: "Privacy",
    privacyVersion: `This notice is version ${privacyNoticeVersion}. It is the one you agree to when you register.`,
    privacyStored: "What we keep",
    privacyStoredBody:
      "What you fill in: name, phone or e-mail, birth date, community, skills, free time, interests. Below 18 also the name and phone of a guardian and when they agreed.\n\nWhat serving leaves behind: sign-ups, times of checking in and out, hours with every change to them, numbers and terms of credentials, stars.\n\nNo identity number, no photo, no track of where you go. When you look for projects nearby, your position serves that one search and is not kept.",
    privacySeen: "Who sees it",
    privacySeenBody:
      "Visitors and other neighbours see a family name and a star. People of the same shift and the organizers see the name. Phone and e-mail are seen only by the organisation you signed up with, and each look is written down. Names and addresses of those who are helped never stand in a project.",
    privacyHow: "For how long",
    privacyHowBody:
      "Records of service stay at least 10 years, as the national standard asks, because certificates rest on them. A session ends when you sign out. There is one cookie, for signing in; no statistics, no advertising. Type size, theme and language stay on your device.",
    privacyRights: "What you can do",
    privacyRightsBody:
      "See and change your details at any time; take your hours with you; object to hours that are wrong; have the account closed. Write to your organisation or the federation. We answer within 15 days; that limit is our own. The ground is articles 44 to 50 of the Personal Information Protection Law.",
    privacyMinors: "Minors",
    privacyMinorsBody:
      "An own account is possible from 14 on. Between 14 and 17 a guardian has to agree before any sign-up, and services that may be dangerous take no minors.",
    accessTitle: "Accessibility",
    accessGoal: "What we follow",
    accessGoalBody:
      "Pages are made to WCAG 2.2, level AA: every step works by keyboard, screen readers can follow, contrast suffices, and colour never speaks alone.",
    accessTools: "What you can set",
    accessToolsBody:
      "The type button at the top holds large type, theme and language. Large type makes all text a quarter bigger and rows taller, and cuts nothing. Where your system stops motion, nothing moves here.",
    accessKnown: "What is not good yet",
    accessKnownBody:
      "English projects from public directories are not translated. Maps open on other websites whose accessibility we cannot answer for; addresses are always written out. A trial with disabled neighbours is still to come.",
    accessTell: "When something is in your way",
    accessTellBody:
      "Tell the station nearest to you; its number is under “I need help”. We answer within 7 days; that limit is our own.",
  },
});
