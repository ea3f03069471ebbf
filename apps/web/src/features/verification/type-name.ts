import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import type { Language } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";

/** What a type of credential is called; a federation's own by the type it is a kind of. */
export function typeName(type: string, language: Language): string {
  return credentialTypes.isCode(type) ? nameIn(credentialTypes.byCode(type), language) : type;
}
