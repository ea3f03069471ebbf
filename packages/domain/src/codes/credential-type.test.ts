import { describe, expect, test } from "vitest";
import { impliesSkill } from "../skills/skill-tree.ts";
import { credentialTypes, impliesCredential, isLocalCredentialType, skillsGrantedBy } from "./credential-type.ts";

describe("credentials", () => {
  test("a senior social worker may take a place that asks for a social worker or an assistant", () => {
    expect(impliesCredential("social_worker.senior", "social_worker.certified")).toBe(true);
    expect(impliesCredential("social_worker.senior", "social_worker.assistant")).toBe(true);
    expect(impliesCredential("social_worker.assistant", "social_worker.certified")).toBe(false);
  });

  test("a counsellor is no psychotherapist and a first aider no nurse", () => {
    expect(impliesCredential("counsellor.level_two", "psychotherapist")).toBe(false);
    expect(impliesCredential("first_aider.red_cross", "nurse")).toBe(false);
  });

  test("each credential contains itself, and containing passes on without going round", () => {
    for (const a of credentialTypes.codes) {
      expect(impliesCredential(a, a)).toBe(true);
      for (const b of credentialTypes.codes.filter((code) => code !== a && impliesCredential(a, code))) {
        expect(impliesCredential(b, a), `${a} ${b}`).toBe(false);
        for (const c of credentialTypes.codes.filter((code) => impliesCredential(b, code))) {
          expect(impliesCredential(a, c), `${a} ${b} ${c}`).toBe(true);
        }
      }
    }
  });

  test("a higher credential proves at least the skills of the one it contains", () => {
    for (const high of credentialTypes.codes) {
      for (const low of credentialTypes.codes.filter((code) => impliesCredential(high, code))) {
        for (const skill of skillsGrantedBy(low)) {
          const covered = skillsGrantedBy(high).some(
            (held) => held.level >= skill.level && impliesSkill(held.code, skill.code),
          );
          expect(covered, `${high} should prove ${skill.code} as ${low} does`).toBe(true);
        }
      }
    }
  });

  test("credentials stay within their family", () => {
    for (const { code, impliesCredentials, family } of credentialTypes.entries) {
      for (const lower of impliesCredentials) {
        if (!credentialTypes.isCode(lower)) expect.fail(`${code} contains ${lower}, which is no type`);
        expect(credentialTypes.byCode(lower).family, code).toBe(family);
      }
    }
  });

  test("a federation's own level of grid worker is a grid worker, and nothing written is the federation's own", () => {
    expect(credentialTypes.isCode("grid_worker.local_gold")).toBe(true);
    expect(credentialTypes.isCode("grid_worker.gold")).toBe(false);
    expect(credentialTypes.isCode("nothing.local_gold")).toBe(false);
    expect(credentialTypes.isCode("grid_worker.local_gold.local_more")).toBe(false);
    expect(credentialTypes.isCode("grid_worker.local_Gold")).toBe(false);
    expect(isLocalCredentialType("grid_worker.local_gold")).toBe(true);
    expect(isLocalCredentialType("grid_worker")).toBe(false);
    expect(impliesCredential("grid_worker.local_gold", "grid_worker")).toBe(true);
    expect(impliesCredential("social_worker.senior.local_lead", "social_worker.assistant")).toBe(true);
    expect(impliesCredential("grid_worker", "grid_worker.local_gold")).toBe(false);
    expect(impliesCredential("grid_worker.local_gold", "grid_worker.local_silver")).toBe(false);
    expect(skillsGrantedBy("grid_worker.local_gold")).toEqual(skillsGrantedBy("grid_worker"));
    expect(credentialTypes.byCode("grid_worker.local_gold").code).toBe("grid_worker");
  });

  test("a bus driver drives a car, a car driver no truck", () => {
    expect(impliesCredential("driving_licence.a_one", "driving_licence")).toBe(true);
    expect(impliesCredential("driving_licence.a_one", "driving_licence.c_two")).toBe(true);
    expect(impliesCredential("driving_licence.c_one", "driving_licence.b_two")).toBe(false);
  });

  test("a rescuer of a direction is a rescuer of that level and of no other direction", () => {
    expect(impliesCredential("rescuer.land.level_three", "rescuer.level_four")).toBe(true);
    expect(impliesCredential("rescuer.land.level_three", "rescuer.land.level_five")).toBe(true);
    expect(impliesCredential("rescuer.land.level_three", "rescuer.water.level_five")).toBe(false);
  });

  test("where the law demands a qualification two clerks look, nothing runs over its end, and the law is named", () => {
    for (const entry of credentialTypes.entries) {
      expect(entry.hardGate === "law", entry.code).toBe(entry.lawRef !== null);
      if (entry.hardGate !== "law") continue;
      expect(entry.twoPerson, entry.code).toBe(true);
      expect(entry.graceDays, entry.code).toBe(0);
    }
  });

  test("a number has an example exactly where its form is known, and the example is of that form", () => {
    for (const { code, numberFormat, numberExample } of credentialTypes.entries) {
      expect(numberExample === null, code).toBe(numberFormat === null);
      if (numberFormat === null || numberExample === null) continue;
      const shape = new RegExp(numberFormat, "u");
      const made = (text: string) => /[\dX]+$/u.exec(text)?.[0] ?? "";
      expect(shape.test(made(numberExample.zh)), code).toBe(true);
      expect(shape.test(made(numberExample.en)), code).toBe(true);
      expect(shape.test(`${made(numberExample.zh)}1`), code).toBe(false);
    }
  });

  test("social workers register for three years and learn 72 or 90 hours in them", () => {
    const terms = (["assistant", "certified", "senior"] as const).map((level) => {
      const { registrationMonths, educationHours } = credentialTypes.byCode(`social_worker.${level}`);
      return [registrationMonths, educationHours];
    });
    expect(terms).toEqual([
      [36, 72],
      [36, 90],
      [36, 90],
    ]);
  });

  test("the codes have the form that the database lets a federation hang its own below", () => {
    for (const code of credentialTypes.codes) expect(code).toMatch(/^[a-z_]+(\.[a-z_]+)*$/u);
    expect(new Set(credentialTypes.entries.map(({ zh }) => zh)).size).toBe(credentialTypes.codes.length);
  });

  test("terms are whole years or unknown, as the issuers say", () => {
    expect(credentialTypes.byCode("first_aider.red_cross").validityMonths).toBe(36);
    expect(credentialTypes.byCode("first_aider.bls").validityMonths).toBe(24);
    expect(credentialTypes.byCode("counsellor.level_two").validityMonths).toBeNull();
  });
});
