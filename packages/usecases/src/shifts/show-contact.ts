import { findContact } from "@nuanlin/db/desk/find-contact";
import { runsOrganisation } from "@nuanlin/domain/actor";
import type { SignupId } from "@nuanlin/domain/ids";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** How to reach one person of one's own shift; each look is written down. */
export const showContact = query({
  load: async (db, { signupId }: { readonly signupId: SignupId }) => ({
    signupId,
    contact: found(await findContact(db, signupId), "signup"),
  }),
  allow: (actor, { contact }) => runsOrganisation(actor, contact.organisationId),
  hidden: "signup",
  run: async ({ subject: { contact } }) => contact,
  audit: { verb: "signup.read-contact", target: ({ signupId }) => signupId },
});
