import type { MailFrame, MailTexts } from "./mail-text.ts";

const because = (reason: string) => (reason === "" ? "" : `原因：${reason}`);
const until = (by: string, words: string) => (by === "" ? "" : `${by} 前${words}`);

export const mailFrameZh: MailFrame = {
  lang: "zh-CN",
  greeting: (name) => `${name}，你好：`,
  details: ({ who, when, place, seat, organisation }) => [
    ["报名的人", who],
    ["时间", when],
    ["地点", place],
    ["岗位", seat],
    ["组织", organisation],
  ],
  colon: "：",
  signature: "暖邻",
  why: "这封邮件由暖邻自动发出，因为你在暖邻有账号。",
  choose: "想少收或换个方式收，在这里选",
  calendarName: "暖邻",
};

/** The mails in Chinese; every kind of notice has one. */
export const mailTextsZh: MailTexts = {
  "signup.confirmed": (w) => ({
    subject: `${w.title}：位置留好了，${w.start}`,
    lines: [`“${w.title}”的位置给你留好了。`, "来不了的话，早点在日程里说一声，好让别的邻居补上。"],
    details: true,
    action: "看我的日程",
  }),
  "signup.waiting": (w) => ({
    subject: `${w.title}：你在候补里`,
    lines: [`“${w.title}”现在满了，你排在候补里。`, "有人让出位置时按先后来，轮到你，我们马上告诉你。"],
    details: true,
    action: "看我的日程",
  }),
  "signup.offered": (w) => ({
    subject: `${w.title}：轮到你了${w.by === "" ? "" : `，${w.by} 前回一声`}`,
    lines: [
      "有人让出了位置，轮到你了。",
      until(w.by, "答应下来，位置就是你的；过了时间，我们会问下一位。"),
      "来不了也没关系，点一下就好。",
    ],
    details: true,
    action: "去答复",
  }),
  "signup.offer_lapsed": (w) => ({
    subject: `${w.title}：这次的位置问下一位了`,
    lines: ["给你留的位置没等到答复，已经问下一位了。", "没关系，还想来的话可以再报名。"],
    details: true,
    action: "看这个项目",
  }),
  "signup.invited": (w) => ({
    subject: `${w.organisation}请你来：${w.title}`,
    lines: [`${w.organisation}想请你参加“${w.title}”。`, until(w.by, "回一声就好，来不了也没关系。")],
    details: true,
    action: "去答复",
  }),
  "signup.invitation_lapsed": (w) => ({
    subject: `${w.title}：邀请到时间了`,
    lines: ["这次邀请没等到答复，位置已经空出来了。", "还想来的话，看看有没有位置。"],
    details: true,
    action: "看这个项目",
  }),
  "signup.application_lapsed": (w) => ({
    subject: `${w.title}：组织没来得及回你`,
    lines: ["组织在答应的时间里没有回，你的申请就此结束，这不怪你。", "可以再申请一次，或者看看别的项目。"],
    details: true,
    action: "看这个项目",
  }),
  "signup.refused": (w) => ({
    subject: `${w.title}：这次没排上`,
    lines: [`${w.organisation}这次没能给你排上位置。`, because(w.reason), "别的班次也在等人，看看有没有合适的。"],
    details: true,
    action: "看这个项目",
  }),
  "signup.removed": (w) => ({
    subject: `${w.title}：${w.start} 这一班你不用来了`,
    lines: [`${w.organisation}取消了你在“${w.title}”的位置。`, because(w.reason)],
    details: true,
    action: "看我的日程",
  }),
  "signup.handed_over": (w) => ({
    subject: `${w.title}：有人接了你的位置`,
    lines: ["有人接了你的位置，这一班你不用来了。", "谢谢你早早说。"],
    details: true,
    action: "看我的日程",
  }),
  "shift.moved": (w) => ({
    subject: `${w.title}：时间改到 ${w.start}`,
    lines: [
      `“${w.title}”的时间改了。`,
      w.oldWhen === "" ? "" : `原来是 ${w.oldWhen}，新的时间在下面。`,
      `新时间能不能来，${w.by === "" ? "" : `${w.by} 前`}去日程里说一声。`,
    ],
    details: true,
    action: "去说一声",
  }),
  "shift.cancelled": (w) => ({
    subject: `${w.title}：${w.start} 这一班取消了`,
    lines: [`${w.organisation}取消了这一班，你不用来了。`, because(w.reason), "谢谢你留出了时间。"],
    details: true,
    action: "看别的班次",
  }),
  "shift.reminder": (w) => ({
    subject: `快到了：${w.title}，${w.start}`,
    lines: ["你报名的一班快到了。", "来不了的话，现在就说一声，好找人顶。"],
    details: true,
    action: "看我的日程",
  }),
  "standing.skipped": (w) => ({
    subject: `${w.title}：${w.start} 这次没给你排`,
    lines: ["你的长期位置里，这一次没给你排上。", because(w.reason), "别的场次照旧。"],
    details: true,
    action: "看这一班",
  }),
  "cover.asked": (w) => ({
    subject: `缺人：${w.title}，${w.start}，你能顶一下吗`,
    lines: [`${w.organisation}有一班缺人，想问问你能不能顶上。`, "不方便也没关系，不用解释。"],
    details: true,
    action: "去答复",
  }),
  "cover.over": (w) => ({
    subject: `${w.title}：已经找到人了`,
    lines: ["这一班已经有人了，你不用来。", "谢谢你愿意帮忙。"],
    details: true,
    action: "看我的日程",
  }),
  "swap.asked": (w) => ({
    subject: w.oldWhen === "" ? `${w.name}想把这一班交给你：${w.title}` : `${w.name}想跟你换班：${w.title}`,
    lines: [
      w.oldWhen === ""
        ? `${w.name}想请你接下“${w.title}”的这一班。`
        : `${w.name}想跟你换班：下面这一班归你，你 ${w.oldWhen} 那一班归对方。`,
      until(w.by, "回一声就好，不行也没关系。"),
    ],
    quote: w.words,
    details: true,
    action: "去答复",
  }),
  "swap.accepted": (w) => ({
    subject: `换好了：${w.title}`,
    lines: [`${w.name}答应了，已经换好，日程也改过来了。`],
    details: true,
    action: "看我的日程",
  }),
  "swap.declined": (w) => ({
    subject: `${w.title}：这次换不了`,
    lines: [`${w.name}这次换不了。你的班次照旧，也可以再问问别人。`],
    details: true,
    action: "看我的日程",
  }),
  "swap.lapsed": (w) => ({
    subject: `${w.title}：换班没等到答复`,
    lines: ["换班没等到答复，已经结束。你的班次照旧，也可以再问问别人。"],
    details: true,
    action: "看我的日程",
  }),
  broadcast: (w) => ({
    subject: `${w.title}：${w.organisation}有话跟你说`,
    lines: [`${w.organisation}写给这一班的人：`],
    quote: w.words,
    details: true,
    action: "打开这条消息",
  }),
  "hours.confirmed": (w) => ({
    subject: `${w.hours}记上了：${w.title}`,
    lines: [`“${w.title}”的 ${w.hours}记到你名下了。`, "谢谢你来。"],
    details: true,
    action: "看我的时长",
  }),
  "hours.returned": (w) => ({
    subject: `${w.title}：时长退回来了`,
    lines: [`“${w.title}”的时长退回来了，要再核对一次。`, because(w.reason)],
    details: true,
    action: "看我的时长",
  }),
  "recognition.issued": (w) => ({
    subject: `你是 ${w.level} 星志愿者了`,
    lines: [`联合会给你评了 ${w.level} 星，谢谢你一次次地来。`],
    details: false,
    action: "看我的时长",
  }),
  "organisation.decided": (w) => ({
    subject:
      {
        approved: `${w.organisation}：通过了`,
        returned: `${w.organisation}：材料要补一补`,
        suspended: `${w.organisation}：暂停了`,
      }[w.status] ?? `${w.organisation}：有了新的决定`,
    lines: [
      {
        approved: "联合会通过了你们组织，可以发项目了。",
        returned: "联合会把申请退回来了，补好可以再交。",
        suspended: "联合会暂停了你们组织，暂时不能招人。",
      }[w.status] ?? "联合会对你们组织有了新的决定。",
      because(w.reason),
    ],
    details: false,
    action: "看我们组织",
  }),
  "desk.applied": (w) => ({
    subject: `${w.name}想来：${w.title}`,
    lines: [`${w.name}申请参加“${w.title}”。`, until(w.by, "回一声，过了时间申请会自动结束。")],
    details: true,
    action: "去看申请",
  }),
  "desk.application_waits": (w) => ({
    subject: `还有人在等你回：${w.title}`,
    lines: [`${w.name}的申请还没有答复。`, until(w.by, "不回，它就自动结束了。")],
    details: true,
    action: "去看申请",
  }),
  "desk.withdrawn": (w) => ({
    subject: `${w.name}退出了：${w.title}，${w.start}`,
    lines: [`${w.name}退出了这一班，位置空出来了；有候补的话，会自动轮到下一位。`, because(w.reason)],
    details: true,
    action: "看这一班",
  }),
  "desk.cant_come": (w) => ({
    subject: `来不了：${w.name}，${w.title}，${w.start}`,
    lines: [`${w.name}说来不了了。`, because(w.reason), "可以让暖邻帮你找人顶。"],
    details: true,
    action: "去找人顶",
  }),
  "desk.cover_filled": (w) => ({
    subject: `补上人了：${w.title}，${w.start}`,
    lines: ["缺的人已经补上。"],
    details: true,
    action: "看这一班",
  }),
  "desk.at_risk": (w) => ({
    subject: `人还不够：${w.title}，${w.start}`,
    lines: ["这一班的人还没到最低人数，可能开不成。", "可以请人，也可以让暖邻帮你找。"],
    details: true,
    action: "看这一班",
  }),
  "desk.unconfirmed": (w) => ({
    subject: `改期后还有人没回：${w.title}，${w.start}`,
    lines: [
      `这一班改了时间，还有${w.people > 0 ? ` ${w.people} 位` : "人"}没说来不来，回话的时间过了。`,
      "位置都还给他们留着。可以打电话问问；不来的，可以写明原因移出。",
    ],
    details: true,
    action: "看是谁还没回",
  }),
  "desk.organisation_applied": (w) => ({
    subject: `${w.organisation}申请入驻`,
    lines: [`${w.organisation}交来了入驻申请，在等联合会看。`],
    details: false,
    action: "去看申请",
  }),
  "desk.hours_returned": (w) => ({
    subject: `时长退回来了：${w.title}，${w.start}`,
    lines: ["联合会把这一班的时长退回来了，改好以后再算数。", because(w.reason)],
    details: true,
    action: "去核对时长",
  }),
  "credential.verified": (w) => ({
    subject: `${w.credential}：核验通过了`,
    lines: [`你的${w.credential}核验通过了。`, "要这张证的位置，现在可以报了。"],
    details: false,
    action: "看我的证书",
  }),
  "credential.returned": (w) => ({
    subject: `${w.credential}：材料要补一补`,
    lines: [`你的${w.credential}这次没能通过，材料退回来了。`, because(w.reason), "补好可以再交一次。"],
    details: false,
    action: "去补材料",
  }),
  "credential.asked": (w) => ({
    subject: `${w.credential}：联合会有一句话想问你`,
    lines: [`核验你的${w.credential}时，联合会有一句话想问你：`, "回一声，就接着往下核验。"],
    quote: w.words,
    details: false,
    action: "去回一声",
  }),
  "credential.revoked": (w) => ({
    subject: `${w.credential}：撤销了`,
    lines: [
      `联合会撤销了你的${w.credential}，从现在起不再算数。`,
      because(w.reason),
      "要这张证的班次会另找人；不要证的位置照旧。觉得不对，请和联合会联系。",
    ],
    details: false,
    action: "看我的证书",
  }),
  "desk.credential_lost": (w) => ({
    subject: `要补人：${w.title}，${w.start}`,
    lines: [
      `${w.name}的证明不再有效，这一班的位置空出来了。`,
      "有候补会自动轮到下一位；没有的话，可以让暖邻帮你找人。",
    ],
    details: true,
    action: "去补人",
  }),
  "desk.escalation": (w) => ({
    subject: `请马上去看看：${w.title}`,
    lines: [
      `${w.name}在这一班里请值班的专业人员过去。`,
      "先到人身边，再点“我来接手”，对方就知道有人来了。有危险先打 110 或 120。",
      "看到和听到的不写在暖邻里。",
    ],
    details: true,
    action: "我来接手",
  }),
  "credential.expiring": (w) => ({
    subject: `${w.credential}快到期了`,
    lines: [
      w.validUntil === "" ? `你的${w.credential}快到期了。` : `你的${w.credential}到 ${w.validUntil} 为止。`,
      "换好的新证拍一张传上来，联合会看过就接着算；之前的记录都留着。",
      "过了那天，要这张证的位置暂时报不了，别的位置照旧。",
    ],
    details: false,
    action: "去换证",
  }),
  "course.enrolled": (w) => ({
    subject: `培训报上了：${w.title}，${w.start}`,
    lines: [`“${w.title}”给你留了位置，到时候来就行。`, "来不了的话，开始前在课程页上退掉，让别的邻居来。"],
    details: true,
    action: "看这门课",
  }),
  "course.cancelled": (w) => ({
    subject: `${w.title}：${w.start} 这一场取消了`,
    lines: [`${w.organisation}取消了这一场培训，你不用来了。`, "课程页上看看别的场次。"],
    details: true,
    action: "看别的场次",
  }),
  "course.moved": (w) => ({
    subject: `${w.title}：改到 ${w.start}`,
    lines: [`${w.organisation}改了这一场培训的时间或地点，你的位置还在。`, "新的时间来不了的话，在课程页上退掉就行。"],
    details: true,
    action: "看这门课",
  }),
  "course.reminder": (w) => ({
    subject: `明天上课：${w.title}，${w.start}`,
    lines: ["你报的培训就在明天。", "来不了的话，现在退掉还来得及。"],
    details: true,
    action: "看这门课",
  }),
};
