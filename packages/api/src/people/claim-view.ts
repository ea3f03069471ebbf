import type { makeCompanionCode } from "@nuanlin/usecases/people/companions";
import * as z from "zod/mini";

/** A code as it is told, once. */
export const claimCodeView = z.object({ code: z.string(), expiresAt: z.number() });

export function toClaimCodeView({
  code,
  expiresAt,
}: Awaited<ReturnType<typeof makeCompanionCode>>): z.input<typeof claimCodeView> {
  return { code, expiresAt: expiresAt.getTime() };
}
