import { listNoticesInput, markAllReadInput, markReadInput } from "@nuanlin/domain/notices/inbox";
import { savePreferencesInput } from "@nuanlin/domain/notices/preferences";
import { countUnreadNotices, listNotices } from "@nuanlin/usecases/notices/list-notices";
import { markAllRead, markRead } from "@nuanlin/usecases/notices/mark-read";
import { saveNoticePreferences, showNoticePreferences } from "@nuanlin/usecases/notices/notice-preferences";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import {
  noticePageView,
  noticePreferencesView,
  toNoticePageView,
  toNoticePreferencesView,
  unreadView,
} from "./notice-view.ts";

export const noticesRouter = router({
  list: procedure
    .input(listNoticesInput)
    .output(noticePageView)
    .query(async ({ ctx, input }) => toNoticePageView(await listNotices(ctx.services, ctx.actor, input))),
  unread: procedure
    .output(unreadView)
    .query(async ({ ctx }) => ({ unread: await countUnreadNotices(ctx.services, ctx.actor, null) })),
  markRead: procedure.input(markReadInput).mutation(({ ctx, input }) => markRead(ctx.services, ctx.actor, input)),
  markAllRead: procedure
    .input(markAllReadInput)
    .output(z.object({ read: z.number() }))
    .mutation(async ({ ctx, input }) => {
      const { read } = await markAllRead(ctx.services, ctx.actor, input);
      return { read };
    }),
  preferences: procedure
    .output(noticePreferencesView)
    .query(async ({ ctx }) => toNoticePreferencesView(await showNoticePreferences(ctx.services, ctx.actor, null))),
  savePreferences: procedure
    .input(savePreferencesInput)
    .output(noticePreferencesView)
    .mutation(async ({ ctx, input }) => {
      const { preferences } = await saveNoticePreferences(ctx.services, ctx.actor, input);
      return toNoticePreferencesView(preferences);
    }),
});
