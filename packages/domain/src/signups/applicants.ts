import * as z from "zod/mini";
import { organisationId, projectId, seatId, shiftId } from "../ids.ts";
import { contactInput } from "../accounts/contact.ts";
import { textOf } from "../text/text-shape.ts";
import type { SignupStatus } from "./signup.ts";

/** How an organizer divides the people of their shifts: who waits for an answer, who queues, who comes, who was asked, who is out. */
export const applicantTabs = ["open", "waiting", "joined", "invited", "ended"] as const;
export type ApplicantTab = (typeof applicantTabs)[number];

/** The statuses that stand under a tab; every status stands under exactly one. */
export const statusesOfTab: Readonly<Record<ApplicantTab, readonly SignupStatus[]>> = {
  open: ["applied"],
  waiting: ["waiting", "offered"],
  joined: ["confirmed"],
  invited: ["invited"],
  ended: ["withdrawn", "declined", "handed_over", "removed", "refused", "lapsed"],
};

/** People on one page of a list. */
export const applicantsPageSize = 200;

const aboutApplicants = z.union(
  [z.strictObject({ organisationId }), z.strictObject({ projectId }), z.strictObject({ shiftId })],
  "bad_format",
);
/** Of an organisation or a project: its shifts that are not over. Of a shift: that one, over or not. */
export type AboutApplicants = z.output<typeof aboutApplicants>;

export const listApplicantsInput = z.strictObject({
  about: aboutApplicants,
  tab: z.enum(applicantTabs, "unknown_value"),
  /** How many of the list were shown before. */
  cursor: z._default(z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(100_000, "too_big")), 0),
});
export type ListApplicantsInput = z.output<typeof listApplicantsInput>;

/** Whom one could ask for a seat: among those who served with the organisation before, by a part of the name. */
export const findInviteesInput = z.strictObject({ seatId, text: z._default(textOf(50), "") });
export type FindInviteesInput = z.output<typeof findInviteesInput>;

/** An invitation to whoever has an account with this phone number or e-mail address. */
export const inviteContactInput = z.strictObject({ seatId, contact: contactInput });
export type InviteContactInput = z.output<typeof inviteContactInput>;
