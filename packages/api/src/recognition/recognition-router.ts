import { issueStarInput, listIssuedStarsInput } from "@nuanlin/domain/recognition/recognition";
import { issueStar } from "@nuanlin/usecases/recognition/issue-star";
import { listIssuedStars } from "@nuanlin/usecases/recognition/list-issued-stars";
import { listStarCandidates } from "@nuanlin/usecases/recognition/list-star-candidates";
import { procedure, router } from "../trpc.ts";
import {
  issuedStarsView,
  issuedStarView,
  starCandidatesView,
  toIssuedStarsView,
  toIssuedStarView,
  toStarCandidatesView,
} from "./recognition-view.ts";

export const recognitionRouter = router({
  candidates: procedure
    .output(starCandidatesView)
    .query(async ({ ctx }) => toStarCandidatesView(await listStarCandidates(ctx.services, ctx.actor, null))),
  issued: procedure
    .input(listIssuedStarsInput)
    .output(issuedStarsView)
    .query(async ({ ctx, input }) => toIssuedStarsView(await listIssuedStars(ctx.services, ctx.actor, input))),
  issue: procedure
    .input(issueStarInput)
    .output(issuedStarView)
    .mutation(async ({ ctx, input }) => toIssuedStarView(await issueStar(ctx.services, ctx.actor, input))),
});
