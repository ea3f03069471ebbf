import { codeTable, type CodeOf } from "./code-table.ts";

/**
 * The kinds of body that work together here. OUR list: the national 队伍类别 knows only group, organisation and other
 * legal person, which is too coarse to say who guides, who employs social workers and who only brings people.
 */
export const organisationKinds = codeTable([
  { code: "federation", zh: "志愿者联合会", en: "Volunteer federation" },
  { code: "community_committee", zh: "居委会/村委会", en: "Residents' or villagers' committee" },
  { code: "social_work_station", zh: "社工站", en: "Social work station" },
  { code: "neighbourhood_centre", zh: "幸福邻里中心", en: "Neighbourhood centre" },
  { code: "park", zh: "产业园区", en: "Industrial park" },
  { code: "warm_new_station", zh: "暖新驿站", en: "Station for people in new kinds of work" },
  { code: "volunteer_team", zh: "志愿队伍", en: "Volunteer team" },
  { code: "agency", zh: "社会服务机构", en: "Social service agency" },
  { code: "enterprise", zh: "企业", en: "Enterprise" },
]);
export type OrganisationKind = CodeOf<typeof organisationKinds>;
