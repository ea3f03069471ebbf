import { listMySignupsInput } from "@nuanlin/domain/signups/my-signups";
import { listMySignups } from "@nuanlin/usecases/signups/list-my-signups";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { mySignupView, toMySignupView } from "./my-signup-view.ts";

const mySignupsView = z.object({
  signups: z.array(z.extend(mySignupView, { people: z.array(z.object({ avatarSeed: z.string(), name: z.string() })) })),
  next: z.nullable(z.object({ start: z.number(), id: z.string() })),
});

export const mySignupsRouter = router({
  list: procedure
    .input(listMySignupsInput)
    .output(mySignupsView)
    .query(async ({ ctx, input }) => {
      const { signups, next } = await listMySignups(ctx.services, ctx.actor, input);
      return { signups: signups.map(({ people, ...signup }) => ({ ...toMySignupView(signup), people })), next };
    }),
});
