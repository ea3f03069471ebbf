import { describe, expect, test } from "vitest";
import { noticeKinds } from "./notice.ts";
import { noticePath } from "./notice-path.ts";

const facts = { projectId: "11111111-1111-4111-8111-111111111111", targetId: "22222222-2222-4222-8222-222222222222" };

describe.each(noticeKinds)("%s", (kind) => {
  test("leads to a page of ours, whatever is known", () => {
    for (const known of [facts, { projectId: facts.projectId }, { targetId: facts.targetId }, {}]) {
      expect(noticePath(kind, known)).toMatch(/^\/[a-z]/u);
      expect(noticePath(kind, known)).not.toMatch(/undefined|null|[/#?=]$/u);
    }
  });

  test("what organizers are told leads to the desk or to the federation, and nobody else there", () => {
    // A call for help goes to the professionals of the shift as well, who have no desk.
    const forDesk = (kind.startsWith("desk.") && kind !== "desk.escalation") || kind === "organisation.decided";
    expect(/^\/(desk|federation)\b/u.test(noticePath(kind, facts))).toBe(forDesk);
  });
});

test("people are led to the very thing they are asked about", () => {
  expect(noticePath("signup.offered", facts)).toBe(`/schedule#${facts.targetId}`);
  expect(noticePath("cover.asked", facts)).toBe(`/schedule#${facts.targetId}`);
  expect(noticePath("swap.asked", facts)).toBe(`/schedule#${facts.targetId}`);
  expect(noticePath("signup.invited", facts)).toBe(`/schedule#${facts.targetId}`);
  expect(noticePath("credential.asked", facts)).toBe(`/me/credentials#${facts.targetId}`);
  expect(noticePath("desk.escalation", facts)).toBe(`/escalations/${facts.targetId}`);
  expect(noticePath("course.reminder", facts)).toBe(`/courses/${facts.targetId}`);
  expect(noticePath("standing.skipped", facts)).toBe(`/projects/${facts.projectId}?shift=${facts.targetId}`);
  expect(noticePath("desk.cant_come", facts)).toBe(`/desk/shifts/${facts.targetId}`);
  expect(noticePath("desk.applied", facts)).toBe(`/desk/applicants?shift=${facts.targetId}`);
  expect(noticePath("broadcast", facts)).toBe(`/me/inbox#${facts.targetId}`);
});
