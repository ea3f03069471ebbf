import { targetGroups } from "@nuanlin/domain/codes/target-group";
import { travelModes } from "@nuanlin/domain/places/travel-mode";
import type { showOwnWishes } from "@nuanlin/usecases/people/wishes";
import * as z from "zod/mini";

export const ownWishesView = z.object({
  wishes: z.object({
    travelMode: z.nullable(z.enum(travelModes)),
    restingUntil: z.nullable(z.string()),
    maxPerMonth: z.nullable(z.number()),
    leads: z.nullable(z.boolean()),
    targetGroups: z.array(z.enum(targetGroups.codes)),
    home: z.nullable(z.object({ lat: z.number(), lng: z.number() })),
  }),
  plainOrder: z.boolean(),
});

export function toOwnWishesView({
  wishes,
  plainOrder,
}: Awaited<ReturnType<typeof showOwnWishes>>): z.input<typeof ownWishesView> {
  return { wishes: { ...wishes, targetGroups: [...wishes.targetGroups] }, plainOrder };
}
