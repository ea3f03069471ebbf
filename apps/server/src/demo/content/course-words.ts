import type { CourseInput } from "@nuanlin/domain/courses/course";

/** A course of the demo: who holds it, when it was held and when it is held next, in days from today. */
export interface DemoCourse {
  readonly organisationKey: "longxi-station" | "federation";
  readonly course: CourseInput;
  readonly place: string;
  readonly start: string;
  readonly pastDays: number;
  readonly comingDays: number;
  readonly capacity: number;
  /** How many neighbours came the last time, and how many of those who had a place did not. */
  readonly came: number;
  readonly away: number;
  /** How many have a place in the next one. */
  readonly enrolled: number;
  /** Whether the volunteer of the demo came the last time. */
  readonly volunteerCame: boolean;
  /** The project that asks for it. */
  readonly projectKey?: string;
}

export const demoCourses: readonly DemoCourse[] = [
  {
    organisationKey: "longxi-station",
    course: {
      title: "识骗夜校 · 讲员上岗课",
      summary:
        "六种常见骗局怎么演、怎么收场；老人说出自己受骗时该怎么听；什么该请民警来讲。最后两人一组试讲一段，互相提一条。",
      kind: "2",
      way: "2",
      minutes: 120,
      validMonths: 24,
      continuingEducation: false,
    },
    place: "龙溪街道社工站活动室",
    start: "14:00",
    pastDays: 20,
    comingDays: 2,
    capacity: 16,
    came: 7,
    away: 1,
    enrolled: 5,
    volunteerCame: false,
    projectKey: "safety-fraud-school",
  },
  {
    organisationKey: "federation",
    course: {
      title: "邻里应急救护：心肺复苏和 AED",
      summary: "认出心跳骤停、打 120 怎么说、按压的位置和快慢、AED 贴在哪里；每个人在模型上做满三轮。",
      kind: "1",
      way: "2",
      minutes: 180,
      validMonths: 12,
      continuingEducation: true,
    },
    place: "联合会二楼培训室",
    start: "09:00",
    pastDays: 34,
    comingDays: 11,
    capacity: 20,
    came: 11,
    away: 2,
    enrolled: 8,
    volunteerCame: true,
  },
];
