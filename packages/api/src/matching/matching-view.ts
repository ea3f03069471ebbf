import type { FitTerm } from "@nuanlin/domain/matching/fit/fit-term";
import type { NearStep } from "@nuanlin/domain/matching/near-step";
import type { projectsForMe } from "@nuanlin/usecases/matching/projects-for-me";
import type { showWeekFairness } from "@nuanlin/usecases/matching/week-fairness";
import * as z from "zod/mini";
import { projectCardView, toCardView } from "../projects/project-card-view.ts";

/** What suits somebody: cards with the fit taken apart; `fit` is null in the plain order. */
export const projectsForMeView = z.object({
  plain: z.boolean(),
  /** They chose to rest until this day. */
  restingUntil: z.nullable(z.string()),
  total: z.number(),
  shown: z.array(
    z.object({
      card: projectCardView,
      seatId: z.string(),
      seatName: z.string(),
      fit: z.nullable(z.object({ score: z.number(), version: z.string(), terms: z.array(z.custom<FitTerm>()) })),
      step: z.nullable(z.custom<NearStep>()),
    }),
  ),
  next: z.nullable(z.number()),
});

export function toProjectsForMeView({
  shown,
  ...rest
}: Awaited<ReturnType<typeof projectsForMe>>): z.input<typeof projectsForMeView> {
  return {
    ...rest,
    shown: shown.map(({ card, fit, ...seat }) => ({
      ...seat,
      card: toCardView(card),
      fit: fit && { ...fit, terms: [...fit.terms] },
    })),
  };
}

export const weekFairnessView = z.object({
  from: z.number(),
  reached: z.number(),
  projects: z.array(z.object({ id: z.string(), title: z.string(), signups: z.number() })),
});

export function toWeekFairnessView({
  from,
  reached,
  projects,
}: Awaited<ReturnType<typeof showWeekFairness>>): z.input<typeof weekFairnessView> {
  return { from: from.getTime(), reached, projects: [...projects] };
}
