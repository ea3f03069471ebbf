import * as z from "zod/mini";
import { targetGroups, type TargetGroupCode } from "../codes/target-group.ts";
import type { PersonId } from "../ids.ts";
import type { Point } from "../places/place.ts";
import { travelModes, type TravelMode } from "../places/travel-mode.ts";
import { isoDate } from "../text/text-shape.ts";

/** What somebody wishes for themselves. Everything may stay unsaid (null, none), and what is unsaid never counts against anybody. */
export interface Wishes {
  readonly travelMode: TravelMode | null;
  /** They rest until this day and are not asked before it; on the day itself they are back. */
  readonly restingUntil: string | null;
  /** The most services in one calendar month. */
  readonly maxPerMonth: number | null;
  /** Whether they like to lead a team. */
  readonly leads: boolean | null;
  /** Whom they like to be with. */
  readonly targetGroups: readonly TargetGroupCode[];
  /** Roughly where they set out from, to 0.01 degree, about a kilometre: enough to tell near from far, too little to find a door. */
  readonly home: Point | null;
}

export const noWishes: Wishes = {
  travelMode: null,
  restingUntil: null,
  maxPerMonth: null,
  leads: null,
  targetGroups: [],
  home: null,
};

export interface PersonWishes extends Wishes {
  readonly personId: PersonId;
}

/** Whether somebody chose to rest on that local day. */
export function restsOn({ restingUntil }: Pick<Wishes, "restingUntil">, day: string): boolean {
  return restingUntil !== null && day < restingUntil;
}

/** More than one a day is no wish any more. */
export const maxWishedPerMonth = 31;
/** As many kinds of people as kinds of service. */
export const maxWishedGroups = 4;

/** Degrees to two places: what is typed or measured more exactly never reaches the database. */
function coarseDegrees(most: number) {
  return z.pipe(
    z.number().check(z.gte(-most, "too_small"), z.lte(most, "too_big")),
    z.transform((value) => Math.round(value * 100) / 100),
  );
}

export const wishesInput = z.strictObject({
  travelMode: z.nullable(z.enum(travelModes, "unknown_value")),
  restingUntil: z.nullable(isoDate),
  maxPerMonth: z.nullable(
    z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxWishedPerMonth, "too_big")),
  ),
  leads: z.nullable(z.boolean()),
  targetGroups: z.array(z.enum(targetGroups.codes, "unknown_value")).check(z.maxLength(maxWishedGroups, "too_long")),
  home: z.nullable(z.strictObject({ lat: coarseDegrees(90), lng: coarseDegrees(180) })),
});
export type WishesInput = z.output<typeof wishesInput>;

/** Whether somebody wants the plain order, by time and distance, in place of the one that is reckoned for them (PIPL art. 24). */
export const plainOrderInput = z.strictObject({ plain: z.boolean() });
export type PlainOrderInput = z.output<typeof plainOrderInput>;
