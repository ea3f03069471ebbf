import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** The built pages, all in memory (a few MB). What is not in here does not exist: no path of a request reaches the disk. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

type StaticFile = {
  type: string;
  etag: string;
  cacheControl: string;
  plain: Uint8Array<ArrayBuffer>;
  compressed: (encoding: "br" | "gzip") => Promise<Uint8Array<ArrayBuffer>>;
};

const types: Readonly<Record<string, string | undefined>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Reads a folder as Vite leaves it; a folder that is missing holds no files. */
export async function loadStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, StaticFile>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const url = `/${path.slice(folder.length + 1).replaceAll("\\", "/")}`;
    files.set(url, toStaticFile(url, await readFile(path)));
  }
  return files;
}

function toStaticFile(url: string, content: Buffer): StaticFile {
  const plain = new Uint8Array(content);
  const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    type: types[extname(url)] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    // Vite writes a hash of the content into the names below /assets; everything else keeps its name and may change.
    cacheControl: url.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    plain,
    compressed: (encoding) => {
      const known = made.get(encoding) ?? compress(encoding, plain);
      made.set(encoding, known);
      return known;
    },
  };
}

async function compress(encoding: "br" | "gzip", plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "gzip") return new Uint8Array(await promisify(gzip)(plain));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  return new Uint8Array(await promisify(brotliCompress)(plain, { params }));
}

/** Answers with a file, compressed if the browser takes it and the kind gains by it, or 304 if it has it already. */
export async function sendFile(file: StaticFile, request: Request): Promise<Response> {
  const headers = new Headers({ "Content-Type": file.type, "Cache-Control": file.cacheControl, ETag: file.etag });
  const worthwhile = file.plain.length > 1024 && !/^(image\/(?!svg)|font\/)/.test(file.type);
  if (worthwhile) headers.set("Vary", "Accept-Encoding");
  if (request.headers.get("if-none-match")?.includes(file.etag)) return new Response(null, { status: 304, headers });
  const encoding = worthwhile ? acceptedEncoding(request.headers.get("accept-encoding") ?? "") : undefined;
  const body = encoding === undefined ? file.plain : await file.compressed(encoding);
  if (encoding !== undefined) headers.set("Content-Encoding", encoding);
  headers.set("Content-Length", String(body.length));
  return new Response(request.method === "HEAD" ? null : body, { headers });
}

/** A browser lists what it takes; `q=0` means "not this one". */
function acceptedEncoding(accepted: string): "br" | "gzip" | undefined {
  const taken = new Set(
    accepted
      .toLowerCase()
      .split(",")
      .map((part) => part.split(";").map((word) => word.trim()))
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ""))
      .map(([name]) => name),
  );
  return (["br", "gzip"] as const).find((name) => taken.has(name));
}
