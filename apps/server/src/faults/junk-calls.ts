import { fresh } from "./device.ts";

export interface JunkCall {
  readonly procedure: string;
  readonly type: "query" | "mutation" | "subscription";
  readonly input: unknown;
}

/** One answer out of a batch. */
export interface Part {
  readonly error?: {
    readonly data?: { readonly httpStatus?: number; readonly problems?: readonly { readonly code: string }[] };
  };
}

const largestBody = 250_000;

/**
 * Ten calls to a batch at most, questions and deeds apart as tRPC wants it, and no batch larger than a body may be; a call
 * that alone is larger loses its input.
 */
export function toBatches(calls: readonly JunkCall[]): JunkCall[][] {
  return ["query", "mutation"].flatMap((type) => inPortions(calls.filter((call) => call.type === type)));
}

function inPortions(calls: readonly JunkCall[]): JunkCall[][] {
  const batches: JunkCall[][] = [];
  let size = 0;
  for (const given of calls) {
    const call = sizeOf(given) > largestBody ? { ...given, input: null } : given;
    const last = batches.at(-1);
    if (last === undefined || last.length === 10 || size + sizeOf(call) > largestBody) {
      batches.push([call]);
      size = 0;
    } else {
      last.push(call);
    }
    size += sizeOf(call);
  }
  return batches;
}

function sizeOf({ input }: JunkCall): number {
  return Buffer.byteLength(JSON.stringify(input) ?? "null") + 10;
}

/** Sends a batch; when it was refused as a whole, that is the answer to each of its calls. */
export async function sendBatch(url: string, batch: readonly JunkCall[], cookie: string): Promise<Part[]> {
  const path = batch.map(({ procedure }) => procedure).join(",");
  const answer = await fetch(`${url}/api/trpc/${path}?batch=1`, {
    method: "POST",
    headers: { ...fresh, "Content-Type": "application/json", Cookie: cookie },
    body: JSON.stringify(Object.fromEntries(batch.map(({ input }, index) => [index, input]))),
  });
  const parts = JSON.parse(await answer.text()) as Part | Part[];
  return Array.isArray(parts) ? parts : batch.map(() => parts);
}

export function codesOf({ error }: Part): string[] {
  return error?.data?.problems?.map(({ code }) => code) ?? [];
}

/** What is wrong with an answer; undefined when it is a result or a refusal with a code. */
export function wrongWith(part: Part): string | undefined {
  if (part.error === undefined) return undefined;
  const codes = codesOf(part);
  if (codes.length === 0) return "a refusal without a code";
  const status = part.error.data?.httpStatus ?? 500;
  return status >= 500 ? `${status} ${codes.join()}` : undefined;
}
