/** What a paper may be kept as: a picture or a PDF. */
export const documentMediaTypes = ["image/jpeg", "image/png", "image/webp", "application/pdf"] as const;
export type DocumentMediaType = (typeof documentMediaTypes)[number];

export const maxDocumentBytes = 10 * 1024 * 1024;
/** Judged from the header, before a single pixel is decoded. */
export const maxDocumentMegapixels = 40;
/** How many papers come with one claim. */
export const maxDocuments = 4;
/** How many a claim may gather in all, with the answers to what was asked. */
export const maxDocumentsInAll = 8;
/** How many somebody may have uploaded that belong to no claim yet, and for how long they wait. */
export const maxLooseDocuments = 12;
export const looseDocumentHours = 24;

const startsWith = (bytes: Uint8Array, at: number, mark: string): boolean =>
  [...mark].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/**
 * What a file is by its first bytes, whatever it is called and whatever the browser says of it; null for everything that is
 * not accepted. Each mark stands at the very beginning: a file that is a web page first and a PDF later is neither.
 */
export function sniffDocument(bytes: Uint8Array): DocumentMediaType | null {
  if (startsWith(bytes, 0, "\u00FF\u00D8\u00FF")) return "image/jpeg";
  if (startsWith(bytes, 0, "\u0089PNG\r\n\u001A\n")) return "image/png";
  if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBPVP8")) return "image/webp";
  if (startsWith(bytes, 0, "%PDF-")) return "application/pdf";
  return null;
}
