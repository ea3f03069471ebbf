import { findLocalSkills, findOffered, insertLocalSkill } from "@nuanlin/db/skills/skill-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { type AddSkillInput, decideNewSkill, slugFor } from "@nuanlin/domain/skills/skill-entry";
import type { LocalSkillCode } from "@nuanlin/domain/skills/skill-tree";
import { command, nothingYet } from "../command.ts";

/** The federation hangs a skill of its own below one of the tree. Nothing hangs below a skill that is no longer offered. */
export const addSkill = command({
  verb: "skill.add",
  load: (_tx, _input: AddSkillInput) => nothingYet(),
  allow: isFederationStaff,
  run: async ({ tx, actor, input, now }) => {
    refuseIfAny(decideNewSkill(input));
    const { parent, zh, en, pinyin = "", synonyms } = input;
    const { retired } = await findOffered(tx, [parent]);
    if (retired.has(parent)) refuseIfAny([{ code: "SKILL_RETIRED", skills: [parent] }]);
    const below = `${parent}.local_` as const;
    const beside = (await findLocalSkills(tx)).filter(({ code }) => code.startsWith(below));
    const slug = slugFor(en, new Set(beside.map(({ code }) => code.slice(below.length))));
    const code: LocalSkillCode = `${parent}.local_${slug}`;
    await insertLocalSkill(tx, { code, zh, en, pinyin, synonyms: [...new Set(synonyms)] }, actor.personId, now);
    return { code };
  },
  target: (_nothing, { code }) => code,
});
