import * as z from "zod/mini";
import { escalationId, organisationId, shiftId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import type { Shift } from "../shifts/shift.ts";
import type { Signup } from "../signups/signup.ts";
import { plusMinutes } from "../time/period.ts";

/** From so many minutes before the start of a shift can its people call for a professional. */
const opensMinutes = 30;
/** Until so many minutes after its end. */
const closesMinutes = 120;

/** There is no text: what was said or seen is not written down here. */
export const raiseEscalationInput = z.strictObject({ shiftId });
export type RaiseEscalationInput = z.output<typeof raiseEscalationInput>;
export const escalationInput = z.strictObject({ escalationId });
export type EscalationInput = z.output<typeof escalationInput>;
export const openEscalationsInput = z.strictObject({ organisationId });

/** Whether people of the shift can call for its professional at that moment. */
export function canEscalate({ period, status }: Pick<Shift, "period" | "status">, now: Date): boolean {
  return (
    status === "open" && plusMinutes(period.start, -opensMinutes) <= now && now < plusMinutes(period.end, closesMinutes)
  );
}

/** Says why somebody may not call for the professional of a shift: they are not in it, or it is neither on nor near. */
export function decideEscalation(
  signup: Pick<Signup, "status"> | undefined,
  shift: Pick<Shift, "period" | "status">,
  now: Date,
): Problem[] {
  if (signup?.status !== "confirmed") return [{ code: "NOT_SIGNED_UP" }];
  return canEscalate(shift, now) ? [] : [{ code: "ESCALATION_CLOSED" }];
}
