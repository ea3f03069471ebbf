import {
  decideVerificationInput,
  revokeCredentialInput,
  showVerificationInput,
  verificationQueueInput,
} from "@nuanlin/domain/credentials/verification";
import { decideCredential } from "@nuanlin/usecases/credentials/decide-credential";
import { listVerificationQueue } from "@nuanlin/usecases/credentials/list-verification-queue";
import { revokeCredential } from "@nuanlin/usecases/credentials/revoke-credential";
import { showVerification } from "@nuanlin/usecases/credentials/show-verification";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import {
  toVerificationCaseView,
  toVerificationQueueView,
  verificationCaseView,
  verificationQueueView,
} from "./verification-view.ts";

export const verificationRouter = router({
  queue: procedure
    .input(verificationQueueInput)
    .output(verificationQueueView)
    .query(async ({ ctx, input }) =>
      toVerificationQueueView(await listVerificationQueue(ctx.services, ctx.actor, input)),
    ),
  show: procedure
    .input(showVerificationInput)
    .output(verificationCaseView)
    .query(async ({ ctx, input }) => toVerificationCaseView(await showVerification(ctx.services, ctx.actor, input))),
  decide: procedure
    .input(decideVerificationInput)
    .output(z.object({ status: z.enum(["half", "verified", "returned", "asked"]) }))
    .mutation(({ ctx, input }) => decideCredential(ctx.services, ctx.actor, input)),
  revoke: procedure
    .input(revokeCredentialInput)
    .output(z.object({ places: z.number() }))
    .mutation(({ ctx, input }) => revokeCredential(ctx.services, ctx.actor, input)),
});
