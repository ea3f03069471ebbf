/** A shift with a story of its own, most of them at the Longxi station: so many days from the day of the start, and who is in it by name. */
export interface StoryShift {
  readonly projectKey: string;
  readonly days: number;
  readonly start: string;
  readonly minutes: number;
  /** Keys of the people who keep that time free. */
  readonly cast: readonly string[];
}

const afterSchool = { projectKey: "access-phone-class", start: "16:30", minutes: 90 } as const;

/** Named after what a visitor sees in them. */
export const storyShifts = {
  walkIn: { ...afterSchool, days: -1, cast: [] },
  cover: { ...afterSchool, days: 1, cast: ["yao-yinuo"] },
  atRisk: { projectKey: "elder-hospital", days: 1, start: "13:00", minutes: 210, cast: [] },
  listening: {
    projectKey: "mind-listening",
    days: 1,
    start: "19:30",
    minutes: 90,
    cast: ["lin-yutong", "chen-jing"],
  },
  waitlist: { ...afterSchool, days: 3, cast: ["zhou-guoqiang"] },
  approval: {
    projectKey: "child-dialect",
    days: 4,
    start: "16:30",
    minutes: 90,
    cast: ["lin-yutong", "zhou-guoqiang"],
  },
  offer: { ...afterSchool, days: 5, cast: ["lin-yutong"] },
  invitation: { projectKey: "elder-phone", days: 6, start: "18:00", minutes: 50, cast: ["lin-yutong"] },
  teamOpen: { projectKey: "mind-listening", days: 8, start: "14:00", minutes: 120, cast: [] },
  teamWaits: { projectKey: "mind-carers", days: 9, start: "14:00", minutes: 120, cast: [] },
  family: { ...afterSchool, days: 7, cast: ["lin-yutong", "zhou-guoqiang", "person-012", "person-031"] },
} as const satisfies Readonly<Record<string, StoryShift>>;
export type StoryKey = keyof typeof storyShifts;

/** The Sunday class, week after week; one of its days was moved an hour. */
export const sundaySeries = {
  projectKey: "access-phone-class",
  weekday: 7,
  count: 8,
  start: "14:00",
  minutes: 90,
  movedTo: "15:00",
  cast: ["lin-yutong"],
} as const;
