import { seatKinds } from "@nuanlin/domain/shifts/seat";
import { listMySignupsInput, rangeOfSignupsInput } from "@nuanlin/domain/signups/my-signups";
import { listMySignups, listSignupsBetween } from "@nuanlin/usecases/signups/list-my-signups";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { mySignupView, toMySignupView } from "./my-signup-view.ts";

const signupsView = z.array(
  z.extend(mySignupView, {
    people: z.array(z.object({ avatarSeed: z.string(), name: z.string() })),
    /** Whether the shift has the team it needs, and whom it still needs; null once it has begun or was called off. */
    standing: z.nullable(
      z.object({
        state: z.enum(["takes_place", "short", "needs_professional"]),
        missing: z.array(
          z.object({ seatName: z.string(), kind: z.enum(seatKinds), lead: z.boolean(), count: z.number() }),
        ),
      }),
    ),
  }),
);
const mySignupsView = z.object({
  signups: signupsView,
  next: z.nullable(z.object({ start: z.number(), id: z.string() })),
});

function toSignupsView(signups: Awaited<ReturnType<typeof listSignupsBetween>>) {
  return signups.map(({ people, standing, ...signup }) => ({
    ...toMySignupView(signup),
    people,
    standing: standing && { state: standing.state, missing: [...standing.missing] },
  }));
}

export const mySignupsRouter = router({
  list: procedure
    .input(listMySignupsInput)
    .output(mySignupsView)
    .query(async ({ ctx, input }) => {
      const { signups, next } = await listMySignups(ctx.services, ctx.actor, input);
      return { signups: toSignupsView(signups), next };
    }),
  range: procedure
    .input(rangeOfSignupsInput)
    .output(signupsView)
    .query(async ({ ctx, input }) => toSignupsView(await listSignupsBetween(ctx.services, ctx.actor, input))),
});
