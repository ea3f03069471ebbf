import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { DocumentId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import type { DocumentKey } from "./document-keys.ts";

export interface DocumentSeal {
  /** Seals a paper for that id with the key in use. */
  readonly seal: (id: DocumentId, plain: Uint8Array) => { readonly keyId: string; readonly sealed: Buffer };
  /** Opens it again; DOCUMENT_SEALED when the key is not here or the bytes are not those that were sealed for this id. */
  readonly open: (document: { readonly id: DocumentId; readonly keyId: string; readonly sealed: Buffer }) => Buffer;
}

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM with a nonce for each paper; the paper's id is bound in, so that bytes moved to another row do not open. What is
 * kept is nonce, tag and ciphertext in one.
 */
export function createDocumentSeal(keys: readonly DocumentKey[]): DocumentSeal {
  const [current] = keys;
  if (!current) throw new Error("there is no key to seal with");
  const byId = new Map(keys.map((key) => [key.id, key.bytes]));
  return {
    seal: (id, plain) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, current.bytes, nonce).setAAD(Buffer.from(id));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return { keyId: current.id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
    },
    open: ({ id, keyId, sealed }) => {
      const key = byId.get(keyId);
      if (!key || sealed.length < nonceBytes + tagBytes) throw new ProblemError({ code: "DOCUMENT_SEALED" });
      const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes })
        .setAAD(Buffer.from(id))
        .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
      } catch {
        throw new ProblemError({ code: "DOCUMENT_SEALED" });
      }
    },
  };
}
