import { createHash, randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Settings, StartRefusal } from "../settings.ts";

/** A key with the name under which papers remember it; the name says nothing about the key. */
export interface DocumentKey {
  readonly id: string;
  readonly bytes: Buffer;
}

const keyBytes = 32;

/**
 * The keys that papers are sealed with, outside of the database, the one in use first; older ones only open. They come from
 * NUANLIN_DOCUMENT_KEY, else from `keys/document.keys` in the data folder (readable by us alone, made at the first start).
 * To change the key, put a new one in front; whoever loses a key loses every paper it sealed.
 */
export async function loadDocumentKeys({
  documentKey,
  dataDir,
}: Pick<Settings, "documentKey" | "dataDir">): Promise<readonly DocumentKey[]> {
  const file = join(dataDir, "keys", "document.keys");
  const [where, text] =
    documentKey === undefined ? [file, await readOrMake(dataDir, file)] : ["NUANLIN_DOCUMENT_KEY", documentKey];
  const keys = text
    .split(/[\s,]+/u)
    .filter((word) => word !== "")
    .map((word) => toKey(word, where));
  if (keys.length === 0) throw new StartRefusal(`${where} holds no key. Bring it back from a safe copy.`);
  return keys;
}

/** A key of its own, for tests and for a demo that lives as long as its process. */
export function makeDocumentKey(): DocumentKey {
  return keyOf(randomBytes(keyBytes));
}

function toKey(word: string, where: string): DocumentKey {
  const bytes = Buffer.from(word, "base64");
  if (bytes.length === keyBytes) return keyOf(bytes);
  throw new StartRefusal(
    `${where} holds a word that is no key; each must be 32 bytes in base64. Make one with: openssl rand -base64 32`,
  );
}

function keyOf(bytes: Buffer): DocumentKey {
  return { id: createHash("sha256").update("nuanlin document key").update(bytes).digest("hex").slice(0, 16), bytes };
}

async function readOrMake(dataDir: string, file: string): Promise<string> {
  try {
    await mkdir(join(dataDir, "keys"), { recursive: true, mode: 0o700 });
    // Of two processes that start at once one makes the key, and the other reads it.
    await writeFile(file, `${randomBytes(keyBytes).toString("base64")}\n`, { mode: 0o600, flag: "wx" }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      },
    );
    return await readFile(file, "utf8");
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new StartRefusal(
      `The key for people's papers can be neither read from ${file} nor made there (${words}). ` +
        "Set NUANLIN_DATA to a folder of ours, or NUANLIN_DOCUMENT_KEY to 32 random bytes in base64.",
    );
  }
}
