import type { PersonSkill } from "@nuanlin/domain/people/person";
import type { SkillLevel } from "@nuanlin/domain/skills/skill-level";

/** How many people of an age can do something: `counts` for the levels 1, 2 and 3 among four hundred people. */
interface Talent {
  readonly code: PersonSkill["code"];
  readonly ages: readonly [from: number, to: number];
  readonly counts: readonly [number, number, number];
}

function talent(code: Talent["code"], from: number, to: number, ...counts: readonly [number, number, number]): Talent {
  return { code, ages: [from, to], counts };
}

/** Level by place in `counts`. */
export const talentLevels: readonly SkillLevel[] = [1, 2, 3];

/** The gifts of the neighbourhood. Languages are not here: everybody speaks something. */
export const talents: readonly Talent[] = [
  talent("elder.company", 18, 79, 34, 14, 4),
  talent("elder.escort", 25, 70, 16, 8, 2),
  talent("elder.care.dementia", 35, 70, 7, 4, 2),
  talent("elder.home_safety", 30, 68, 5, 4, 1),
  talent("elder.memoir", 20, 65, 4, 2, 0),
  talent("culture.tea", 25, 75, 9, 6, 2),
  talent("psych.listening", 20, 70, 26, 14, 4),
  talent("craft.haircut", 25, 70, 3, 8, 4),
  talent("craft.repair", 25, 70, 8, 10, 4),
  talent("craft.repair.electric", 28, 68, 3, 5, 6),
  talent("craft.repair.appliance", 28, 70, 3, 7, 3),
  talent("craft.repair.bicycle", 20, 68, 4, 9, 3),
  talent("craft.sewing", 35, 78, 10, 9, 4),
  talent("craft.cooking", 30, 75, 9, 7, 3),
  talent("child.care", 25, 66, 9, 9, 3),
  talent("child.care.infant", 28, 66, 10, 6, 2),
  talent("child.tutoring", 18, 60, 17, 10, 2),
  talent("child.activity", 18, 55, 10, 6, 2),
  talent("teaching.reading", 20, 62, 12, 7, 2),
  talent("teaching.science", 18, 65, 7, 5, 2),
  talent("event.traffic", 25, 74, 8, 8, 2),
  talent("event.registration", 16, 60, 12, 6, 1),
  talent("event.planning", 22, 55, 5, 4, 2),
  talent("event.large", 20, 60, 6, 6, 2),
  talent("health.blood", 20, 55, 6, 3, 0),
  talent("sport.tai_chi", 45, 79, 6, 7, 3),
  talent("sport.swimming", 18, 50, 12, 6, 2),
  talent("sport.running", 18, 50, 7, 4, 1),
  talent("environment.lake", 16, 72, 14, 8, 3),
  talent("environment.birds", 18, 72, 6, 6, 2),
  talent("environment.wetland", 16, 60, 9, 5, 1),
  talent("environment.water", 18, 60, 5, 6, 2),
  talent("environment.gardening", 25, 78, 9, 8, 4),
  talent("environment.education", 20, 60, 4, 6, 2),
  talent("rescue.water.boat", 25, 62, 2, 3, 5),
  talent("rescue.water.patrol", 20, 60, 12, 7, 2),
  talent("rescue.first_aid.cpr", 18, 60, 10, 5, 1),
  talent("rescue.fire.inspection", 28, 68, 4, 6, 2),
  talent("law.fraud", 25, 70, 4, 5, 2),
  talent("civic.suggestions", 30, 74, 5, 5, 1),
  talent("civic.courtesy", 18, 74, 7, 3, 0),
  talent("culture.huzhou_brush", 35, 75, 4, 2, 2),
  talent("culture.calligraphy", 16, 78, 11, 7, 3),
  talent("culture.opera", 45, 78, 6, 4, 2),
  talent("culture.painting", 15, 60, 12, 5, 2),
  talent("culture.silk", 35, 75, 4, 3, 1),
  talent("culture.guide", 20, 65, 4, 3, 1),
  talent("media.video", 18, 50, 9, 5, 1),
  talent("media.photography", 16, 65, 10, 6, 2),
  talent("media.design", 18, 48, 11, 6, 2),
  talent("media.writing", 18, 66, 10, 6, 1),
  talent("digital.smartphone", 15, 62, 30, 16, 4),
  talent("language.english", 16, 50, 12, 12, 4),
  talent("language.sign", 20, 55, 3, 1, 1),
  talent("disability.company", 20, 66, 14, 6, 2),
  talent("disability.access", 20, 60, 5, 3, 1),
  talent("disability.audio_description", 20, 60, 6, 3, 1),
  talent("enterprise.accounting", 26, 62, 2, 6, 3),
  talent("enterprise.tax", 26, 62, 2, 5, 3),
  talent("party.branch", 32, 74, 3, 5, 5),
  talent("driving.car", 22, 65, 10, 14, 4),
  talent("driving.moving", 18, 55, 9, 4, 0),
];
