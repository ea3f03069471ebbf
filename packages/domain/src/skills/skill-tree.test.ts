import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestLevel } from "./best-level.ts";
import { skillImplications } from "./skill-implications.ts";
import {
  ancestorsOf,
  childrenOf,
  impliesSkill,
  isSkillCode,
  meetsLevel,
  skillByCode,
  skillLevels,
  skillTree,
  type SkillCode,
  type SkillLevel,
} from "./skill-tree.ts";

const anySkill = fc.constantFrom(...skillTree.map(({ code }) => code));
const anyLevel = fc.constantFrom<SkillLevel>(1, 2, 3);

describe("the written tree", () => {
  test("gives every skill a code of its own", () => {
    expect(new Set(skillTree.map(({ code }) => code)).size).toBe(skillTree.length);
  });

  test("names no two skills alike, so that nobody has to guess which one is meant", () => {
    expect(new Set(skillTree.map(({ zh }) => zh)).size).toBe(skillTree.length);
  });

  test("hangs every skill on one that exists and stands before it", () => {
    const seen = new Set<string>();
    for (const { code, parent } of skillTree) {
      if (parent !== null) expect(seen, code).toContain(parent);
      seen.add(code);
    }
  });

  test("can be searched: each skill has a syllable for each character and no empty synonym", () => {
    for (const { code, zh, pinyin, synonyms } of skillTree) {
      expect(code).toMatch(/^[a-z]+(_[a-z]+)*(\.[a-z]+(_[a-z]+)*)*$/u);
      const spoken = zh.replace(/[A-Z]+/gu, "字");
      expect(pinyin.split(" ").length, code).toBe(spoken.length);
      expect(pinyin, code).toMatch(/^[a-z ]+$/u);
      expect(
        synonyms.every((word) => word.length > 0 && word !== zh),
        code,
      ).toBe(true);
    }
  });

  test("never offers what the law keeps for hospitals", () => {
    const words = skillTree.flatMap(({ zh, synonyms }) => [zh, ...synonyms]);
    expect(words.filter((word) => /治疗|诊断/u.test(word))).toEqual([]);
  });

  test("leads to families and reaches every skill from them", () => {
    const reached: SkillCode[] = [];
    const open = childrenOf(null).map(({ code }) => code);
    for (let code = open.pop(); code !== undefined; code = open.pop()) {
      reached.push(code);
      open.push(...childrenOf(code).map((child) => child.code));
    }
    expect(reached.toSorted()).toEqual(skillTree.map(({ code }) => code).toSorted());
  });

  test("describes three levels", () => {
    expect(skillLevels.map(({ level }) => level)).toEqual([1, 2, 3]);
  });

  test("tells its codes from other words", () => {
    expect(isSkillCode("psych.listening")).toBe(true);
    expect(isSkillCode("psych.")).toBe(false);
    expect(isSkillCode("toString")).toBe(false);
    expect(skillByCode("rescue.first_aid").zh).toBe("现场急救");
    expect(ancestorsOf("psych.crisis.suicide")).toEqual(["psych.crisis", "psych"]);
  });
});

describe("what one skill covers", () => {
  test("a special skill covers the general one above it, not the other way round", () => {
    expect(impliesSkill("rescue.first_aid.cpr", "rescue.first_aid")).toBe(true);
    expect(impliesSkill("rescue.first_aid", "rescue.first_aid.cpr")).toBe(false);
    expect(impliesSkill("rescue.first_aid.cpr", "psych")).toBe(false);
  });

  test("a lawyer may give family advice only in general, a nurse may give first aid", () => {
    expect(impliesSkill("law.lawyer", "law.advice")).toBe(true);
    expect(impliesSkill("law.lawyer", "law.advice.family")).toBe(false);
    expect(impliesSkill("health.nursing", "rescue.first_aid")).toBe(true);
    expect(impliesSkill("health.nursing", "rescue")).toBe(true);
  });

  test("every listed implication holds and none was already said by the tree", () => {
    for (const [have, need] of skillImplications) {
      expect(impliesSkill(have, need)).toBe(true);
      expect(ancestorsOf(have), `${have} hangs below ${need}`).not.toContain(need);
    }
  });

  test("every skill covers itself", () => {
    expect(skillTree.filter(({ code }) => !impliesSkill(code, code))).toEqual([]);
  });

  test("covering passes on", () => {
    for (const { code: first } of skillTree) {
      const covered = skillTree.filter(({ code }) => impliesSkill(first, code));
      for (const { code: second } of covered) {
        for (const { code: third } of skillTree) {
          if (impliesSkill(second, third) && !impliesSkill(first, third)) {
            expect.fail(`${first} covers ${second}, ${second} covers ${third}, but ${first} does not cover ${third}`);
          }
        }
      }
    }
  });

  test("no two different skills cover each other", () => {
    for (const { code: a } of skillTree) {
      const mutual = skillTree.filter(({ code: b }) => a !== b && impliesSkill(a, b) && impliesSkill(b, a));
      expect(mutual, a).toEqual([]);
    }
  });
});

describe("skills that a federation adds", () => {
  const anyLocal = fc
    .tuple(anySkill, fc.stringMatching(/^[a-z0-9_]{1,24}$/u))
    .map(([parent, slug]) => `${parent}.local_${slug}` as const);

  test("a local skill covers itself and exactly what the one above it covers, and nothing else covers it", () => {
    fc.assert(
      fc.property(anyLocal, anySkill, anyLocal, (local, need, other) => {
        const { parent } = skillByCode(local);
        if (parent === null) throw new Error("a local skill hangs nowhere");
        expect(isSkillCode(local)).toBe(true);
        expect(ancestorsOf(local)).toEqual([parent, ...ancestorsOf(parent)]);
        expect(impliesSkill(local, local)).toBe(true);
        expect(impliesSkill(local, need)).toBe(impliesSkill(parent, need));
        expect(impliesSkill(need, local)).toBe(false);
        expect(impliesSkill(local, other)).toBe(local === other);
        expect(meetsLevel(new Map([[local, 2]]), parent, 2)).toBe(true);
      }),
    );
  });

  test("they hang below skills of the tree only, one step deep, with a plain ending", () => {
    expect(isSkillCode("elder.company.local_tea")).toBe(true);
    expect(isSkillCode("elder.nothing.local_tea")).toBe(false);
    expect(isSkillCode("local_tea")).toBe(false);
    expect(isSkillCode("elder.company.local_tea.local_green")).toBe(false);
    expect(isSkillCode("elder.company.local_")).toBe(false);
    expect(isSkillCode("elder.company.local_Tea")).toBe(false);
    expect(skillByCode("elder.company.local_tea")).toMatchObject({ zh: "老人陪伴", parent: "elder.company" });
  });
});

describe("levels", () => {
  test("someone who works alone as a first aider may take a place that asks for a helping hand", () => {
    const held = new Map<SkillCode, SkillLevel>([["rescue.first_aid.cpr", 2]]);
    expect(meetsLevel(held, "rescue.first_aid", 1)).toBe(true);
    expect(meetsLevel(held, "rescue.first_aid", 2)).toBe(true);
    expect(meetsLevel(held, "rescue.first_aid", 3)).toBe(false);
    expect(meetsLevel(held, "rescue.first_aid.trauma", 1)).toBe(false);
  });

  test("who meets a level meets every lower one, and another skill never takes anything away", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anySkill, anyLevel), { maxLength: 6 }),
        anySkill,
        anySkill,
        anyLevel,
        (pairs, need, more, level) => {
          const held = new Map(pairs);
          if (!meetsLevel(held, need, level)) return;
          expect(meetsLevel(held, need, 1)).toBe(true);
          const richer = held.has(more) ? held : new Map([...held, [more, 1 as const]]);
          expect(meetsLevel(richer, need, level)).toBe(true);
        },
      ),
    );
  });

  test("the best level is the highest one that meets the need, and 0 when none does", () => {
    expect(bestLevel([], "psych")).toBe(0);
    expect(
      bestLevel(
        [
          { code: "psych.hotline", level: 1 },
          { code: "psych.counselling.grief", level: 3 },
        ],
        "psych.listening",
      ),
    ).toBe(3);
    fc.assert(
      fc.property(fc.array(fc.tuple(anySkill, anyLevel), { maxLength: 6 }), anySkill, (pairs, need) => {
        const held = new Map(pairs);
        const best = bestLevel(
          [...held].map(([code, level]) => ({ code, level })),
          need,
        );
        for (const level of [1, 2, 3] as const) expect(meetsLevel(held, need, level)).toBe(best >= level);
      }),
    );
  });
});
