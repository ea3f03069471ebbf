import { createFeed, revokeOwnFeed, showOwnFeed } from "@nuanlin/usecases/calendar/own-feed";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const feedView = z.nullable(z.object({ createdAt: z.number(), readAt: z.nullable(z.number()) }));

/** The secret address of one's own calendar. It is told once, when it is made. */
export const calendarFeedRouter = router({
  show: procedure.output(feedView).query(async ({ ctx }) => {
    const feed = await showOwnFeed(ctx.services, ctx.actor, {});
    return feed && { createdAt: feed.createdAt.getTime(), readAt: feed.readAt?.getTime() ?? null };
  }),
  create: procedure.output(z.object({ path: z.string() })).mutation(async ({ ctx }) => {
    const { path } = await createFeed(ctx.services, ctx.actor, {});
    return { path };
  }),
  revoke: procedure.mutation(async ({ ctx }) => {
    await revokeOwnFeed(ctx.services, ctx.actor, {});
  }),
});
