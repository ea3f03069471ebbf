import {
  answerClaimInput,
  claimCredentialInput,
  ownCredentialInput,
  renewCredentialInput,
} from "@nuanlin/domain/credentials/claim";
import { documentMediaTypes } from "@nuanlin/domain/credentials/document";
import { credentialStatuses } from "@nuanlin/domain/people/credential-status";
import { answerClaim } from "@nuanlin/usecases/credentials/answer-claim";
import { claimCredential } from "@nuanlin/usecases/credentials/claim-credential";
import { listMyCredentials } from "@nuanlin/usecases/credentials/list-my-credentials";
import { renewCredential } from "@nuanlin/usecases/credentials/renew-credential";
import { withdrawClaim } from "@nuanlin/usecases/credentials/withdraw-claim";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const credentialView = z.object({
  id: z.string(),
  type: z.string(),
  number: z.string(),
  issuer: z.string(),
  issuedOn: z.string(),
  validUntil: z.nullable(z.string()),
  status: z.enum(credentialStatuses),
  claimedAt: z.nullable(z.number()),
  verifiedAt: z.nullable(z.number()),
  replacesId: z.nullable(z.string()),
  ahead: z.number(),
  steps: z.array(z.object({ at: z.number(), to: z.enum(credentialStatuses), words: z.string() })),
  documents: z.array(z.object({ id: z.string(), fileName: z.string(), mediaType: z.enum(documentMediaTypes) })),
  renewalFrom: z.nullable(z.string()),
  answerBy: z.nullable(z.string()),
});

const claimed = z.object({ id: z.string() });

/** One's own credentials: hand in a paper, answer, take it back, renew it. */
export const credentialsRouter = router({
  mine: procedure
    .output(
      z.object({
        credentials: z.array(credentialView),
        today: z.string(),
        promisedWorkdays: z.number(),
        usualWorkdays: z.nullable(z.number()),
      }),
    )
    .query(async ({ ctx }) => {
      const { credentials, ...rest } = await listMyCredentials(ctx.services, ctx.actor, {});
      return {
        ...rest,
        credentials: credentials.map(({ claimedAt, verifiedAt, steps, documents, ...credential }) => ({
          ...credential,
          claimedAt: claimedAt?.getTime() ?? null,
          verifiedAt: verifiedAt?.getTime() ?? null,
          steps: [...steps],
          documents: [...documents],
        })),
      };
    }),
  claim: procedure
    .input(claimCredentialInput)
    .output(claimed)
    .mutation(({ ctx, input }) => claimCredential(ctx.services, ctx.actor, input)),
  renew: procedure
    .input(renewCredentialInput)
    .output(claimed)
    .mutation(({ ctx, input }) => renewCredential(ctx.services, ctx.actor, input)),
  answer: procedure.input(answerClaimInput).mutation(({ ctx, input }) => answerClaim(ctx.services, ctx.actor, input)),
  withdraw: procedure
    .input(ownCredentialInput)
    .mutation(({ ctx, input }) => withdrawClaim(ctx.services, ctx.actor, input)),
});
