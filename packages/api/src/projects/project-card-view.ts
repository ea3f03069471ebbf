import { credentialTypeCode } from "@nuanlin/domain/codes/credential-type-shape";
import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import type { SearchAnswer } from "@nuanlin/usecases/projects/search-projects";
import * as z from "zod/mini";

/** A stretch in which an opportunity stays open; null is an end that nobody named. */
export const ongoingView = z.nullable(z.object({ from: z.nullable(z.number()), to: z.nullable(z.number()) }));

export function toOngoingView(
  ongoing: { readonly from: Date | null; readonly to: Date | null } | null,
): z.input<typeof ongoingView> {
  return ongoing && { from: ongoing.from?.getTime() ?? null, to: ongoing.to?.getTime() ?? null };
}

/** What a list shows of a project. */
export const projectCardView = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  category: z.enum(serviceCategories.codes),
  organisationId: z.string(),
  organisationName: z.string(),
  nextShift: z.nullable(
    z.object({ id: z.string(), start: z.number(), end: z.number(), taken: z.number(), total: z.number() }),
  ),
  professionalLead: z.boolean(),
  leadCredential: z.nullable(credentialTypeCode),
  /** Least age that finds a place; null where nobody said. */
  minAge: z.nullable(z.number()),
  placeName: z.nullable(z.string()),
  street: z.nullable(z.string()),
  timeZone: z.nullable(z.string()),
  distanceKm: z.nullable(z.number()),
  ongoing: ongoingView,
  external: z.boolean(),
});
export type ProjectCardView = z.output<typeof projectCardView>;

export const searchView = z.object({
  total: z.number(),
  cards: z.array(projectCardView),
  next: z.nullable(z.number()),
});

export function toCardView(card: SearchAnswer["cards"][number]): z.input<typeof projectCardView> {
  const { nextShift, seatPlan, ongoing, ...rest } = card;
  const planned = seatPlan.find((seat) => seat.lead && seat.kind === "professional");
  return {
    ...rest,
    nextShift: nextShift && {
      id: nextShift.id,
      start: nextShift.start.getTime(),
      end: nextShift.end.getTime(),
      taken: nextShift.taken,
      total: nextShift.total,
    },
    professionalLead: nextShift?.professionalLead ?? planned !== undefined,
    leadCredential: nextShift ? nextShift.leadCredential : (planned?.credentialType ?? null),
    minAge: nextShift?.minAge ?? (seatPlan.length > 0 ? Math.min(...seatPlan.map((seat) => seat.minAge)) : null),
    ongoing: toOngoingView(ongoing),
  };
}

export function toSearchView({ total, cards, next }: SearchAnswer): z.input<typeof searchView> {
  return { total, cards: cards.map(toCardView), next };
}

export const facetsView = z.object({
  categories: z.array(z.object({ code: z.enum(serviceCategories.codes), count: z.number() })),
  streets: z.array(z.object({ code: z.string(), count: z.number() })),
});
