import type { Reader } from "@nuanlin/db/database";
import { findEffectiveType } from "@nuanlin/db/skills/credential-type-repository";
import { type CredentialTypeCode, isLocalCredentialType } from "@nuanlin/domain/codes/credential-type";
import type { NoticeFacts } from "@nuanlin/domain/notices/notice";

/** Which type of credential a notice is about; a type of the federation's own goes along by name, as nobody else has it. */
export async function credentialFacts(db: Reader, type: CredentialTypeCode): Promise<NoticeFacts> {
  const own = isLocalCredentialType(type) ? await findEffectiveType(db, type) : undefined;
  return { credentialType: type, ...(own ? { credentialNames: { zh: own.zh, en: own.en } } : {}) };
}
