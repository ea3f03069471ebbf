import { describe, expect, test } from "vitest";
import { impliesSkill } from "../skills/skill-tree.ts";
import { credentialTypes, impliesCredential, skillsGrantedBy } from "./credential-type.ts";

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
      for (const b of credentialTypes.codes) {
        if (a !== b && impliesCredential(a, b)) expect(impliesCredential(b, a), `${a} ${b}`).toBe(false);
        for (const c of credentialTypes.codes) {
          if (impliesCredential(a, b) && impliesCredential(b, c)) expect(impliesCredential(a, c)).toBe(true);
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
      for (const lower of impliesCredentials) expect(credentialTypes.byCode(lower).family, code).toBe(family);
    }
  });

  test("terms are whole years or unknown, as the issuers say", () => {
    expect(credentialTypes.byCode("first_aider.red_cross").validityMonths).toBe(36);
    expect(credentialTypes.byCode("first_aider.bls").validityMonths).toBe(24);
    expect(credentialTypes.byCode("counsellor.level_two").validityMonths).toBeNull();
  });
});
