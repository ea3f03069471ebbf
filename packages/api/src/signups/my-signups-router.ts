import { listMySignupsInput, rangeOfSignupsInput } from "@nuanlin/domain/signups/my-signups";
import { listMySignups, listSignupsBetween } from "@nuanlin/usecases/signups/list-my-signups";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { mySignupView, toMySignupView } from "./my-signup-view.ts";

const signupsView = z.array(
  z.extend(mySignupView, { people: z.array(z.object({ avatarSeed: z.string(), name: z.string() })) }),
);
const mySignupsView = z.object({
  signups: signupsView,
  next: z.nullable(z.object({ start: z.number(), id: z.string() })),
});

function toSignupsView(signups: Awaited<ReturnType<typeof listSignupsBetween>>) {
  return signups.map(({ people, ...signup }) => ({ ...toMySignupView(signup), people }));
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
