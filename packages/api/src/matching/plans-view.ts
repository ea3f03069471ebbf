import { emptyReasons, planStatuses } from "@nuanlin/domain/matching/plan/plan-run";
import type { Problem } from "@nuanlin/domain/problem";
import type { AcceptedPlan } from "@nuanlin/usecases/matching/accept-plan";
import type { listPlans, showPlan } from "@nuanlin/usecases/matching/read-plans";
import * as z from "zod/mini";
import { timesView } from "../desk/desk-view.ts";

const scopeView = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("organisation"), organisationId: z.string() }),
  z.object({ kind: z.literal("street"), street: z.string() }),
  z.object({ kind: z.literal("district") }),
]);

const figuresView = z.object({
  people: z.number(),
  places: z.number(),
  proposed: z.number(),
  shifts: z.number(),
  shiftsOpen: z.number(),
  value: z.number(),
  bound: z.number(),
  servicesBefore: z.array(z.number()),
  servicesAfter: z.array(z.number()),
  projects: z.number(),
  projectsBefore: z.number(),
  projectsAfter: z.number(),
});
export type PlanFiguresView = z.output<typeof figuresView>;

/** A planning run: whose week, how far, and what it came to. */
export const planRunView = z.object({
  id: z.string(),
  scope: scopeView,
  week: z.string(),
  fairnessCost: z.number(),
  status: z.enum(planStatuses),
  progress: z.number(),
  requestedAt: z.number(),
  startedAt: z.nullable(z.number()),
  finishedAt: z.nullable(z.number()),
  figures: z.nullable(figuresView),
});
export type PlanRunView = z.output<typeof planRunView>;

type Run = Awaited<ReturnType<typeof listPlans>>[number];

export function toPlanRunView({ requestedBy: _by, figures, ...run }: Run): PlanRunView {
  const millis = (at: Date | null) => at?.getTime() ?? null;
  return {
    ...run,
    requestedAt: run.requestedAt.getTime(),
    startedAt: millis(run.startedAt),
    finishedAt: millis(run.finishedAt),
    figures:
      figures === null
        ? null
        : { ...figures, servicesBefore: [...figures.servicesBefore], servicesAfter: [...figures.servicesAfter] },
  };
}

/** What a run proposes, seat by seat in the order of time. */
export const planView = z.object({
  run: planRunView,
  seats: z.array(
    z.object({
      seatId: z.string(),
      seatName: z.string(),
      professional: z.boolean(),
      taken: z.number(),
      maxHeads: z.number(),
      shiftId: z.string(),
      times: timesView,
      title: z.string(),
      organisationName: z.string(),
      placeName: z.string(),
      empty: z.number(),
      why: z.nullable(z.enum(emptyReasons)),
      proposals: z.array(
        z.object({
          personId: z.string(),
          name: z.string(),
          avatarSeed: z.string(),
          score: z.number(),
          state: z.enum(["proposed", "invited", "passed"]),
          known: z.boolean(),
        }),
      ),
    }),
  ),
});
export type PlannedSeatView = z.output<typeof planView>["seats"][number];

export function toPlanView({
  run,
  seats,
  proposals,
  empty,
}: Awaited<ReturnType<typeof showPlan>>): z.input<typeof planView> {
  return {
    run: toPlanRunView(run),
    seats: seats.map(({ start, end, timeZone, organisationId: _owner, ...seat }) => {
      const left = empty.find(({ seatId }) => seatId === seat.seatId);
      return {
        ...seat,
        times: { start: start.getTime(), end: end.getTime(), timeZone },
        empty: left?.empty ?? 0,
        why: left?.why ?? null,
        proposals: proposals
          .filter(({ seatId }) => seatId === seat.seatId)
          .map(({ seatId: _seat, score, ...person }) => ({ ...person, score: Math.round(score) })),
      };
    }),
  };
}

export const acceptedPlanView = z.object({
  invited: z.number(),
  passed: z.array(z.object({ seatId: z.string(), personId: z.string(), problems: z.array(z.custom<Problem>()) })),
});

export function toAcceptedPlanView({ invited, passed }: AcceptedPlan): z.input<typeof acceptedPlanView> {
  return { invited, passed: passed.map((one) => ({ ...one, problems: [...one.problems] })) };
}
