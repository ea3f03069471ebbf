import { expect, test } from "vitest";
import { lostProof } from "./lost-proof.ts";

test("a place is lost by the proof that is gone, not by what stood against the person already", () => {
  const lawyer = { code: "PROFESSIONAL_ONLY", credentialType: "lawyer" } as const;
  expect(lostProof([{ code: "SEAT_FULL" }], [{ code: "SEAT_FULL" }, lawyer])).toEqual(lawyer);
  expect(lostProof([lawyer], [lawyer])).toBeUndefined();
  expect(lostProof([], [{ code: "SEAT_FULL" }, { code: "SHIFT_STARTED" }])).toBeUndefined();
});

test("a level that fell counts, even where the level before was too low for something else", () => {
  const at = (have: number) => [{ code: "SKILLS_MISSING", skills: [{ code: "law.lawyer", level: 3, have }] }] as const;
  expect(lostProof([], at(1))?.code).toBe("SKILLS_MISSING");
});
