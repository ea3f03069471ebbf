import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { ProblemError } from "@nuanlin/domain/problem";

const inflate = promisify(inflateRaw);

/** Two thousand rows unpack to about two megabytes. */
const maxUnpacked = 24 * 1024 * 1024;
const maxEntries = 200;
const maxLine = 10_000;
const maxColumn = 200;

/**
 * Refuses a workbook that unpacks to more than a table of people can be, before anything reads it: too many or too large
 * parts, whatever it says of their sizes, document types that could grow in memory, and cells so far out that the empty ones before
 * them would fill the machine.
 */
export async function refuseBomb(bytes: Uint8Array): Promise<void> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(zip);
  let left = maxUnpacked;
  for (const { name, method, packed } of entries) {
    const content = await unpack(method, packed, left);
    left -= content.length;
    if (left <= 0) throw unreadable();
    if (!/\.(xml|rels)$/iu.test(name)) continue;
    const text = content.toString("latin1");
    if (/<!(DOCTYPE|ENTITY)/iu.test(text)) throw unreadable();
    if (/worksheets\//iu.test(name)) refuseFarCells(text);
  }
}

const unreadable = () => new ProblemError({ code: "FILE_UNREADABLE" });

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

/** The parts as the directory at the end of the file lists them. */
function entriesOf(zip: Buffer): ZipEntry[] {
  try {
    const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
    if (end === -1) throw unreadable();
    const count = zip.readUInt16LE(end + 10);
    if (count > maxEntries) throw unreadable();
    let at = zip.readUInt32LE(end + 16);
    return Array.from({ length: count }, () => {
      if (zip.readUInt32LE(at) !== 0x02014b50) throw unreadable();
      const nameLength = zip.readUInt16LE(at + 28);
      const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
      const local = zip.readUInt32LE(at + 42);
      const size = zip.readUInt32LE(at + 20);
      if (zip.readUInt32LE(local) !== 0x04034b50) throw unreadable();
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const entry = { name, method: zip.readUInt16LE(at + 10), packed: zip.subarray(start, start + size) };
      at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
      return entry;
    });
  } catch {
    // An offset that leads out of the file.
    throw unreadable();
  }
}

async function unpack(method: number, packed: Buffer, most: number): Promise<Buffer> {
  if (method === 0) return packed;
  if (method !== 8) throw unreadable();
  try {
    return await inflate(packed, { maxOutputLength: most });
  } catch {
    throw unreadable();
  }
}

function refuseFarCells(sheet: string): void {
  for (const [, letters = "", digits = ""] of sheet.matchAll(/\br="([A-Z]*)(\d+)"/gu)) {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (Number(digits) > maxLine || column > maxColumn) throw unreadable();
  }
}
