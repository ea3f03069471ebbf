import * as z from "zod/mini";
import { noticeId } from "../ids.ts";
import { cursorMillis, instant } from "../text/text-shape.ts";

/** More unread notices than this are not counted: "99+". */
export const mostUnread = 100;

const noticeCursor = z.strictObject({ at: cursorMillis, id: noticeId });
export type NoticeCursor = z.output<typeof noticeCursor>;

export const listNoticesInput = z.strictObject({
  /** The last notice of the page before. */
  cursor: z._default(z.nullable(noticeCursor), null),
  limit: z._default(z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(100, "too_big")), 20),
});
export type ListNoticesInput = z.output<typeof listNoticesInput>;

export const markReadInput = z.strictObject({ noticeId });
export type MarkReadInput = z.output<typeof markReadInput>;

/** Everything up to the newest one on the page: what came in meanwhile stays unread. */
export const markAllReadInput = z.strictObject({ until: instant });
export type MarkAllReadInput = z.output<typeof markAllReadInput>;
