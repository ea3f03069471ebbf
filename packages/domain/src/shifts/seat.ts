import * as z from "zod/mini";
import type { CredentialTypeCode } from "../codes/credential-type.ts";
import { credentialTypeCode } from "../codes/credential-type-shape.ts";
import type { SeatId, ShiftId } from "../ids.ts";
import { skillInput, type PersonSkill } from "../people/person.ts";
import { lineOf } from "../text/text-shape.ts";

/** A professional seat needs a verified credential on the day; a volunteer seat is open to every neighbour who fits. */
export const seatKinds = ["professional", "volunteer"] as const;
export type SeatKind = (typeof seatKinds)[number];

/** What a seat asks for, before it belongs to a shift. */
export interface SeatPlan {
  readonly name: string;
  readonly kind: SeatKind;
  /** The one who leads the team; shown on top. */
  readonly lead: boolean;
  readonly minHeads: number;
  readonly maxHeads: number;
  readonly minAge: number;
  readonly skills: readonly PersonSkill[];
  /** For professional seats: the credential that is asked for; null lets any verified professional credential count. */
  readonly credentialType: CredentialTypeCode | null;
  /** Whether the professional is on paid duty, which is no volunteering (Order 67 art. 19); absent for nobody. */
  readonly paid?: boolean | undefined;
}

/** A role in a shift with its places. */
export interface Seat extends SeatPlan {
  readonly id: SeatId;
  readonly shiftId: ShiftId;
  /** How many people come: their promise stands. */
  readonly taken: number;
  /** How many places are kept for people of the waitlist who have been asked and have not answered yet. */
  readonly held: number;
}

/** Places that nobody has and that nobody was offered; never negative. */
export function freePlaces({ maxHeads, taken, held }: Pick<Seat, "maxHeads" | "taken" | "held">): number {
  return Math.max(0, maxHeads - taken - held);
}

/** A small project has few seats: more than this in one role is an event, not a small project. */
export const maxHeadsPerSeat = 60;

export const seatPlanInput = z
  .strictObject({
    name: lineOf(20),
    kind: z.enum(seatKinds, "unknown_value"),
    lead: z.boolean(),
    minHeads: z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(maxHeadsPerSeat, "too_big")),
    maxHeads: z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxHeadsPerSeat, "too_big")),
    minAge: z.number().check(z.int("bad_format"), z.gte(6, "too_small"), z.lte(80, "too_big")),
    skills: z.array(skillInput).check(z.maxLength(8, "too_long")),
    credentialType: z.nullable(credentialTypeCode),
    paid: z.optional(z.boolean()),
  })
  .check(
    z.refine((seat) => seat.paid !== true || seat.kind === "professional", { error: "unknown_value", path: ["paid"] }),
  )
  .check(z.refine((seat) => seat.minHeads <= seat.maxHeads, { error: "too_big", path: ["minHeads"] }));
