import type { Problem } from "../problem.ts";
import type { SignupCase } from "./signup.ts";

/** Says why an offered place or an invitation can no longer be taken: there is none, or its time has passed. */
export function decideAccept(signup: Pick<SignupCase, "status" | "answerBy">, now: Date): Problem[] {
  if (signup.status !== "offered" && signup.status !== "invited") return [{ code: "NOT_OFFERED" }];
  const { answerBy } = signup;
  return answerBy !== null && answerBy <= now ? [{ code: "OFFER_OVER", answerBy: answerBy.getTime() }] : [];
}

/** Says why there is nothing to say no to. */
export function decideDecline(signup: Pick<SignupCase, "status">): Problem[] {
  return signup.status === "offered" || signup.status === "invited" ? [] : [{ code: "NOT_OFFERED" }];
}
