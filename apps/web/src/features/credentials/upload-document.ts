import { type DocumentMediaType, documentMediaTypes, maxDocumentBytes } from "@nuanlin/domain/credentials/document";
import { documentId } from "@nuanlin/domain/ids";
import type { Problem } from "@nuanlin/domain/problem";
import * as z from "zod/mini";
import { shrinkPhoto } from "./shrink-photo.ts";

/** A paper that is uploaded and belongs to no claim yet. */
export const uploadedPaper = z.strictObject({
  id: documentId,
  fileName: z.string(),
  mediaType: z.enum(documentMediaTypes),
});
export interface UploadedPaper {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: DocumentMediaType;
}

const answer = z.object({ id: z.string(), mediaType: z.enum(documentMediaTypes) });

/** Why an upload failed, in the form of every other failed call. */
export class UploadError extends Error {
  override readonly name = "UploadError";
  readonly data: { readonly problems: readonly Problem[] };
  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(", "));
    this.data = { problems };
  }
}

/**
 * Uploads a photo or PDF; `onProgress` hears percents. Large photos are made smaller on the device first, for thin lines. A file
 * that is too large is not even begun. Fails with an UploadError.
 */
export async function uploadDocument(file: File, onProgress: (percent: number) => void): Promise<UploadedPaper> {
  const body = await shrinkPhoto(file);
  if (body.size > maxDocumentBytes) throw new UploadError({ code: "DOCUMENT_TOO_LARGE", maxBytes: maxDocumentBytes });
  if (body.size === 0) throw new UploadError({ code: "DOCUMENT_MISSING" });
  // fetch tells nothing of how far an upload is.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/documents");
    request.responseType = "json";
    request.setRequestHeader("Content-Type", body.type || "application/octet-stream");
    request.setRequestHeader("X-File-Name", encodeURIComponent(file.name.slice(-120)));
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onerror = () => reject(new UploadError({ code: "NETWORK" }));
    request.onload = () => {
      const kept = answer.safeParse(request.response);
      if (kept.success) resolve({ ...kept.data, fileName: file.name });
      else reject(new UploadError(...problemsIn(request.response)));
    };
    request.send(body);
  });
}

function problemsIn(response: unknown): readonly Problem[] {
  const refused = z
    .object({ error: z.object({ problems: z.array(z.custom<Problem>((problem) => typeof problem === "object")) }) })
    .safeParse(response);
  return refused.success ? refused.data.error.problems : [{ code: "INTERNAL" }];
}
