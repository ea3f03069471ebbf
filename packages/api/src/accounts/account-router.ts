import { changeLocaleInput, changePasswordInput, registerInput, signInInput } from "@nuanlin/domain/accounts/account";
import { changeLocale } from "@nuanlin/usecases/accounts/change-locale";
import { changePassword } from "@nuanlin/usecases/accounts/change-password";
import { checkSignIn } from "@nuanlin/usecases/accounts/check-sign-in";
import { register } from "@nuanlin/usecases/accounts/register";
import { signOutEverywhere } from "@nuanlin/usecases/accounts/sign-out-everywhere";
import { procedure, router } from "../trpc.ts";
import { demoAccountsView, toViewerView, viewerView } from "./account-view.ts";

export const accountRouter = router({
  viewer: procedure.output(viewerView).query(({ ctx }) => toViewerView(ctx.actor)),
  demoAccounts: procedure.output(demoAccountsView).query(({ ctx }) => [...ctx.demoAccounts]),
  register: procedure.input(registerInput).mutation(async ({ ctx, input }) => {
    await ctx.signInAttempts.count(`register:${input.contact.value}`);
    const { accountId } = await register(ctx.services, ctx.actor, input);
    await ctx.sessions.start(accountId);
  }),
  signIn: procedure.input(signInInput).mutation(async ({ ctx, input }) => {
    await ctx.signInAttempts.count(`sign-in:${input.contact.value}`);
    const { accountId } = await checkSignIn(ctx.services, ctx.actor, input);
    await ctx.sessions.start(accountId);
  }),
  signOut: procedure.mutation(({ ctx }) => ctx.sessions.end()),
  signOutEverywhere: procedure.mutation(async ({ ctx }) => {
    const { accountId } = await signOutEverywhere(ctx.services, ctx.actor, {});
    await ctx.sessions.endAll(accountId);
  }),
  changePassword: procedure.input(changePasswordInput).mutation(async ({ ctx, input }) => {
    if (ctx.actor.kind === "person") await ctx.signInAttempts.count(`change-password:${ctx.actor.accountId}`);
    const { accountId } = await changePassword(ctx.services, ctx.actor, input);
    await ctx.sessions.start(accountId);
  }),
  changeLocale: procedure.input(changeLocaleInput).mutation(async ({ ctx, input }) => {
    await changeLocale(ctx.services, ctx.actor, input);
  }),
});
