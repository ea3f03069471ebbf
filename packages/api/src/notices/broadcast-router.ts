import { listBroadcastsInput, sendBroadcastInput } from "@nuanlin/domain/notices/broadcast";
import { listBroadcasts } from "@nuanlin/usecases/notices/list-broadcasts";
import { sendBroadcast } from "@nuanlin/usecases/notices/send-broadcast";
import { showBroadcastReach } from "@nuanlin/usecases/notices/show-broadcast-reach";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const countsView = z.object({ waiting: z.number(), sent: z.number(), dead: z.number(), skipped: z.number() });

const broadcastView = z.object({
  id: z.string(),
  /** null: to everybody who comes. */
  seatName: z.nullable(z.string()),
  senderName: z.string(),
  words: z.string(),
  urgent: z.boolean(),
  at: z.number(),
  /** Nobody has it yet. */
  pending: z.boolean(),
  /** In how many inboxes it is, and how many people read it there. */
  told: z.number(),
  read: z.number(),
  email: countsView,
  sms: countsView,
});
export type BroadcastView = z.output<typeof broadcastView>;

const reachOf = { people: z.number(), unreached: z.number() };

const reachView = z.object({
  all: z.object(reachOf),
  seats: z.array(z.object({ id: z.string(), name: z.string(), ...reachOf })),
});
export type BroadcastReachView = z.output<typeof reachView>;

export const broadcastRouter = router({
  send: procedure
    .input(sendBroadcastInput)
    .output(z.object({ id: z.string(), recipients: z.number() }))
    .mutation(({ ctx, input }) => sendBroadcast(ctx.services, ctx.actor, input)),
  reach: procedure
    .input(listBroadcastsInput)
    .output(reachView)
    .query(({ ctx, input }) => showBroadcastReach(ctx.services, ctx.actor, input)),
  list: procedure
    .input(listBroadcastsInput)
    .output(z.array(broadcastView))
    .query(async ({ ctx, input }) => {
      const broadcasts = await listBroadcasts(ctx.services, ctx.actor, input);
      return broadcasts.map(({ at, ...broadcast }) => ({ ...broadcast, at: at.getTime() }));
    }),
});
