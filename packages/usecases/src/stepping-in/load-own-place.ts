import type { Tx } from "@nuanlin/db/database";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { findSignup } from "@nuanlin/db/signups/signup-repository";
import { lockOpenCalls } from "@nuanlin/db/stepping-in/cover-repository";
import type { SignupId } from "@nuanlin/domain/ids";
import { found } from "../command.ts";

/** A sign-up with its shift and the searches for it, held in this order: the shift's row, then the searches', before any person's. */
export async function loadOwnPlace(tx: Tx, { signupId }: { readonly signupId: SignupId }) {
  const asked = found(await findSignup(tx, signupId), "signup");
  const shift = found(await lockShift(tx, asked.shiftId), "shift");
  const calls = await lockOpenCalls(tx, shift.id);
  return { shift, calls, signup: found(await findSignup(tx, signupId), "signup") };
}
