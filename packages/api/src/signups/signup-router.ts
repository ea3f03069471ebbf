import {
  answerApplicationsInput,
  answerOfferInput,
  invitePeopleInput,
  joinSeatInput,
  liveStatuses,
  undoAnswersInput,
  withdrawInput,
} from "@nuanlin/domain/signups/signup";
import { reconfirmInput } from "@nuanlin/domain/signups/reconfirm";
import type { Problem } from "@nuanlin/domain/problem";
import { joinGroupInput } from "@nuanlin/domain/signups/group";
import { cantComeInput } from "@nuanlin/domain/stepping-in/decide-cant-come";
import { answerApplications } from "@nuanlin/usecases/signups/answer-applications";
import { acceptOffer, declineOffer } from "@nuanlin/usecases/signups/answer-offer";
import { invitePeople } from "@nuanlin/usecases/signups/invite-people";
import { joinGroup } from "@nuanlin/usecases/signups/join-group";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { reconfirm } from "@nuanlin/usecases/signups/reconfirm";
import { undoAnswers } from "@nuanlin/usecases/signups/undo-answers";
import { cantCome } from "@nuanlin/usecases/stepping-in/cant-come";
import { withdraw } from "@nuanlin/usecases/signups/withdraw";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const signupView = z.object({
  id: z.string(),
  seatId: z.string(),
  shiftId: z.string(),
  status: z.enum(liveStatuses),
  position: z.nullable(z.number()),
});

const problems = z.array(z.custom<Problem>());

export const signupRouter = router({
  join: procedure
    .input(joinSeatInput)
    .output(signupView)
    .mutation(({ ctx, input }) => joinSeat(ctx.services, ctx.actor, input)),
  joinGroup: procedure
    .input(joinGroupInput)
    .output(z.object({ shiftId: z.string(), signups: z.array(z.object({ id: z.string(), name: z.string() })) }))
    .mutation(async ({ ctx, input }) => {
      const { shiftId, signups } = await joinGroup(ctx.services, ctx.actor, input);
      return { shiftId, signups: [...signups] };
    }),
  withdraw: procedure.input(withdrawInput).mutation(({ ctx, input }) => withdraw(ctx.services, ctx.actor, input)),
  cantCome: procedure
    .input(cantComeInput)
    .output(z.object({ coverCallId: z.nullable(z.string()) }))
    .mutation(({ ctx, input }) => cantCome(ctx.services, ctx.actor, input)),
  reconfirm: procedure.input(reconfirmInput).mutation(({ ctx, input }) => reconfirm(ctx.services, ctx.actor, input)),
  accept: procedure
    .input(answerOfferInput)
    .output(z.object({ id: z.string(), status: z.enum(["confirmed", "waiting"]), position: z.nullable(z.number()) }))
    .mutation(({ ctx, input }) => acceptOffer(ctx.services, ctx.actor, input)),
  decline: procedure.input(answerOfferInput).mutation(({ ctx, input }) => declineOffer(ctx.services, ctx.actor, input)),
  invite: procedure
    .input(invitePeopleInput)
    .output(z.object({ invited: z.array(z.string()), passed: z.array(z.object({ personId: z.string(), problems })) }))
    .mutation(async ({ ctx, input }) => {
      const { invited, passed } = await invitePeople(ctx.services, ctx.actor, input);
      return {
        invited,
        passed: passed.map(({ personId, problems: against }) => ({ personId, problems: [...against] })),
      };
    }),
  answer: procedure
    .input(answerApplicationsInput)
    .output(
      z.array(
        z.object({
          signupId: z.string(),
          status: z.nullable(z.enum(["confirmed", "waiting", "refused"])),
          problems,
        }),
      ),
    )
    .mutation(async ({ ctx, input }) => {
      const outcomes = await answerApplications(ctx.services, ctx.actor, input);
      return outcomes.map((outcome) => ({ ...outcome, problems: [...outcome.problems] }));
    }),
  undoAnswer: procedure
    .input(undoAnswersInput)
    .output(z.object({ undone: z.number() }))
    .mutation(({ ctx, input }) => undoAnswers(ctx.services, ctx.actor, input)),
});
