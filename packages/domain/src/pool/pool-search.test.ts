import fc from "fast-check";
import { expect, test } from "vitest";
import { credentialTypes, impliesCredential, skillsGrantedBy } from "../codes/credential-type.ts";
import { impliesSkill, skillTree } from "../skills/skill-tree.ts";
import { acceptedTypes, coveringSkills, provingTypes } from "./pool-search.ts";

const skill = fc.constantFrom(...skillTree.map(({ code }) => code));
const type = fc.constantFrom(...credentialTypes.codes);
const level = fc.constantFrom(1 as const, 2 as const, 3 as const);

test("whoever covers a skill is looked for, and nobody who only has the more general one", () => {
  fc.assert(
    fc.property(skill, skill, (need, have) => {
      expect(coveringSkills(need).includes(have)).toBe(impliesSkill(have, need));
    }),
  );
  expect(coveringSkills("psych.crisis")).toContain("psych.crisis.suicide");
  expect(coveringSkills("psych.crisis.suicide")).not.toContain("psych.crisis");
});

test("a skill of a federation's own is covered by itself alone", () => {
  expect(coveringSkills("psych.crisis.local_lake")).toEqual(["psych.crisis.local_lake"]);
  expect(provingTypes("psych.crisis.local_lake", 1)).toEqual([]);
});

test("a paper proves a skill only where it grants one that covers it, at that level", () => {
  fc.assert(
    fc.property(skill, level, type, (need, least, held) => {
      const best = Math.max(
        0,
        ...skillsGrantedBy(held)
          .filter((grant) => impliesSkill(grant.code, need))
          .map((grant) => grant.level),
      );
      const proving = provingTypes(need, least).find((one) => one.type === held);
      expect(proving?.level).toBe(best >= least ? best : undefined);
    }),
  );
});

test("a place that asks for a credential takes what contains it, never what it contains", () => {
  fc.assert(
    fc.property(type, type, (need, have) => {
      expect(acceptedTypes(need).includes(have)).toBe(impliesCredential(have, need));
    }),
  );
  expect(acceptedTypes("grid_worker.local_gold")).toEqual(["grid_worker.local_gold"]);
});
