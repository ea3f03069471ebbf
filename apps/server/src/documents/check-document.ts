import { type DocumentMediaType, sniffDocument } from "@nuanlin/domain/credentials/document";
import { ProblemError } from "@nuanlin/domain/problem";
import { checkPdf } from "./check-pdf.ts";
import { cleanImage, type CleanDocument } from "./clean-image.ts";
import { atMost } from "./at-most.ts";

// Decoding takes memory and a core; more at once would only wait for each other.
const slots = atMost(2);

/**
 * What may be kept of a file that somebody sent, judged by its bytes alone: a picture drawn anew, or the PDF as it is once nothing
 * in it acts. Everything else is refused with the reason.
 */
export async function checkDocument(bytes: Uint8Array): Promise<CleanDocument> {
  const mediaType: DocumentMediaType | null = sniffDocument(bytes);
  if (mediaType === null) throw new ProblemError({ code: "DOCUMENT_TYPE" });
  return slots(async () => {
    if (mediaType !== "application/pdf") return cleanImage(bytes, mediaType);
    await checkPdf(bytes);
    return { mediaType, bytes: Buffer.from(bytes) };
  });
}
