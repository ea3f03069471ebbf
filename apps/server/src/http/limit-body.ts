import type { MiddlewareHandler } from "hono";
import { refusal } from "./refusal.ts";

/**
 * Refuses a body above `maxBytes`. One that names its length is refused unread. Of one that does not, a few times as
 * much is read and thrown away, because most programs read an answer only after they have sent everything.
 */
export function limitBody(maxBytes: number): MiddlewareHandler {
  const tooLarge = () => refusal("PAYLOAD_TOO_LARGE", { code: "BODY_TOO_LARGE", maxBytes });
  return async (context, next) => {
    const request = context.req.raw;
    if (request.headers.has("content-length")) {
      return Number(request.headers.get("content-length")) > maxBytes ? tooLarge() : next();
    }
    if (request.body === null) return next();
    const body = await readAtMost(request.body, maxBytes);
    if (body === undefined) return tooLarge();
    context.req.raw = new Request(request, { method: request.method, body });
    return next();
  };
}

/** What the stream holds, or undefined when that is more; then a few times as much is read and thrown away. */
export async function readAtMost(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<Blob | undefined> {
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size > maxBytes ? undefined : new Blob(kept);
    size += value.length;
    if (size > 4 * maxBytes) return undefined;
    if (size <= maxBytes) kept.push(new Uint8Array(value));
  }
}

/** Reads on for a while without keeping anything: most programs read an answer only after they have sent everything. */
export async function throwAway(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<void> {
  const reader = stream.getReader();
  for (let size = 0; size < 8 * maxBytes;) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.length;
  }
}
