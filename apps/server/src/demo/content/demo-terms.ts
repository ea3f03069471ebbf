import { defaultSignUpTerms, type SignUpTerms } from "@nuanlin/domain/projects/sign-up-terms";

/**
 * How people get into a project, by its key, where it is not the way everybody gets in: the social work station of Longxi shows
 * each of the ways once. Projects that are not here take people in at once, up to four of them together.
 */
export const demoTerms: ReadonlyMap<string, SignUpTerms> = new Map<string, SignUpTerms>([
  ["child-dialect", { ...defaultSignUpTerms, wayIn: "approval", answerHours: 72, groupMax: 1 }],
  ["elder-phone", { ...defaultSignUpTerms, wayIn: "invitation", groupMax: 1 }],
  ["safety-fraud-school", { ...defaultSignUpTerms, wayIn: "code", joinCode: "2580" }],
  ["access-phone-class", { ...defaultSignUpTerms, groupMax: 6 }],
]);
