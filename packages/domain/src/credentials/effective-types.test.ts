import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { credentialTypes } from "../codes/credential-type.ts";
import { againstLaw, effectiveTypes, fixedByLaw, type CredentialTypeSetting } from "./effective-types.ts";

const unset = { validityMonths: null, renewalDays: null, graceDays: null, twoPerson: null, retired: false } as const;
const anyType = fc.constantFrom(...credentialTypes.codes);
const anySetting: fc.Arbitrary<CredentialTypeSetting> = fc.record({
  typeCode: anyType,
  validityMonths: fc.option(fc.nat(600)),
  renewalDays: fc.option(fc.nat(400)),
  graceDays: fc.option(fc.nat(400)),
  twoPerson: fc.option(fc.boolean()),
  retired: fc.boolean(),
});

describe("types as they hold here", () => {
  test("without settings they are as written", () => {
    const types = effectiveTypes([], []);
    expect(types.map(({ code }) => code)).toEqual(credentialTypes.codes);
    expect(types.every(({ retired }) => !retired)).toBe(true);
    expect(types.find(({ code }) => code === "first_aider.bls")).toMatchObject({ validityMonths: 24, fixed: [] });
  });

  test("a federation's own type stands after the one it is a kind of and follows its setting", () => {
    const gold = { code: "grid_worker.local_gold", zh: "金牌", en: "Gold" } as const;
    const types = effectiveTypes([gold], [{ ...unset, typeCode: "grid_worker", validityMonths: 12, retired: true }]);
    const at = types.findIndex(({ code }) => code === gold.code);
    expect(types[at - 1]).toMatchObject({ code: "grid_worker", validityMonths: 12, retired: true });
    expect(types[at]).toMatchObject({ zh: "金牌", base: "grid_worker", validityMonths: 12, retired: false });
  });

  test("zero months stand for no term", () => {
    const types = effectiveTypes([], [{ ...unset, typeCode: "first_aider.bls", validityMonths: 0 }]);
    expect(types.find(({ code }) => code === "first_aider.bls")?.validityMonths).toBeNull();
  });

  test("a lawyer's local kind may go off offer, the lawyer's card itself may not", () => {
    expect(againstLaw({ ...unset, typeCode: "lawyer", retired: true })).toEqual(["retired"]);
    expect(againstLaw({ ...unset, typeCode: "lawyer.local_park", retired: true })).toEqual([]);
    expect(againstLaw({ ...unset, typeCode: "lawyer.local_park", twoPerson: false })).toEqual(["twoPerson"]);
  });

  test("saying what the law says is not against it", () => {
    expect(againstLaw({ ...unset, typeCode: "nurse", validityMonths: 60, graceDays: 0, twoPerson: true })).toEqual([]);
  });

  test("whatever is set, what the law fixes stays as written and everything else follows the setting", () => {
    fc.assert(
      fc.property(anySetting, (setting) => {
        const written = credentialTypes.byCode(setting.typeCode);
        const type = effectiveTypes([], [setting]).find(({ code }) => code === setting.typeCode);
        const fixed = fixedByLaw(setting.typeCode);
        if (type === undefined) throw new Error("the type is gone");
        if (written.hardGate === "law") expect(type).toMatchObject({ twoPerson: true, graceDays: 0, retired: false });
        else expect(type.retired).toBe(setting.retired);
        if (fixed.includes("validityMonths")) expect(type.validityMonths).toBe(written.validityMonths);
        expect(type.renewalDays).toBe(setting.renewalDays ?? written.renewalDays);
      }),
    );
  });
});
