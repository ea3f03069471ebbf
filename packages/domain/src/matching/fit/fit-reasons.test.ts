import { expect, test } from "vitest";
import { plainQuestion } from "./plain-question.ts";
import { fitOf } from "./fit.ts";
import { noRecord } from "./fit-question.ts";
import { strengthsOf, weaknessesOf } from "./fit-reasons.ts";

test("what speaks for somebody comes with the strongest first, and what nobody knows is not said", () => {
  const fit = fitOf({
    ...plainQuestion,
    person: { ...plainQuestion.person, slots: ["16"], interests: ["3301"] },
    record: { ...noRecord, served: 3, continuity: { project: 3, organisation: 0, category: 0 } },
  });
  expect(strengthsOf(fit).map(({ kind }) => kind)).toEqual(["time", "continuity"]);
  expect(weaknessesOf(fit).map(({ kind }) => kind)).toEqual(["interests"]);
  expect(strengthsOf(fitOf(plainQuestion))).toEqual([]);
});

test("a free month, and one promise kept, are no reasons; many kept promises are", () => {
  const kept = (times: number) =>
    strengthsOf(fitOf({ ...plainQuestion, record: { ...noRecord, reliability: { kept: times, absent: 0, late: 0 } } }));
  expect(kept(1)).toEqual([]);
  expect(kept(8).map(({ kind }) => kind)).toEqual(["reliability"]);
});
