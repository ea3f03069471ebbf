/** What is written into a record where its source says nothing, in both languages at once: data has no language of its own. */
export const filledIn = {
  notStated:
    "来源没有写明，出发前请向组织者问清楚。Not stated by the source: please ask the organiser before you come.",
  online: "Online 线上",
  placeNotStated: "Place not stated 地点未写明",
  volunteer: "Volunteer 志愿者",
} as const;
