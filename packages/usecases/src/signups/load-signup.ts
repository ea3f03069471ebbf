import type { Tx } from "@nuanlin/db/database";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { findSignup } from "@nuanlin/db/signups/signup-repository";
import type { SignupId } from "@nuanlin/domain/ids";
import { found } from "../command.ts";

/** A sign-up with its shift, whose row is held to the end of the transaction; only what is read after that counts. */
export async function loadSignup(tx: Tx, { signupId }: { readonly signupId: SignupId }) {
  const asked = found(await findSignup(tx, signupId), "signup");
  const shift = found(await lockShift(tx, asked.shiftId), "shift");
  return { shift, signup: found(await findSignup(tx, signupId), "signup") };
}
