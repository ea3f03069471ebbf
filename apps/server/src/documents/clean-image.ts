import type { DocumentMediaType } from "@nuanlin/domain/credentials/document";
import { maxDocumentMegapixels } from "@nuanlin/domain/credentials/document";
import { ProblemError } from "@nuanlin/domain/problem";
import sharp from "sharp";

const pixels = 1_000_000;
/** A paper can be read at that size, also zoomed in. */
const longestSide = 2400;
const secondsAtMost = 15;

export interface CleanDocument {
  readonly mediaType: DocumentMediaType;
  readonly bytes: Buffer;
}

// Pictures of papers come one by one; what was decoded is not to be kept in memory for a next time.
sharp.cache(false);

/**
 * The picture drawn anew: turned the way the camera meant it, at most 2400 pixels long, and without anything that is no picture
 * (place and time of the photo, thumbnails, comments, trailing bytes). A photo stays a JPEG, everything else becomes WebP. Its
 * size is judged from the header before a pixel is decoded: IMAGE_TOO_LARGE. What cannot be drawn is DOCUMENT_BROKEN.
 */
export async function cleanImage(bytes: Uint8Array, mediaType: DocumentMediaType): Promise<CleanDocument> {
  const { width, height, format } = await readHeader(bytes);
  if (width * height > maxDocumentMegapixels * pixels) throw tooLarge();
  if (`image/${format}` !== mediaType) throw new ProblemError({ code: "DOCUMENT_BROKEN" });
  try {
    const drawn = sharp(bytes, { limitInputPixels: maxDocumentMegapixels * pixels, failOn: "error", pages: 1 })
      .timeout({ seconds: secondsAtMost })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true });
    return mediaType === "image/jpeg"
      ? { mediaType, bytes: await drawn.jpeg({ quality: 85 }).toBuffer() }
      : { mediaType: "image/webp", bytes: await drawn.webp({ quality: 88, effort: 2 }).toBuffer() };
  } catch {
    throw new ProblemError({ code: "DOCUMENT_BROKEN" });
  }
}

async function readHeader(bytes: Uint8Array): Promise<{ width: number; height: number; format: string }> {
  try {
    const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { width, height, format };
  } catch {
    throw new ProblemError({ code: "DOCUMENT_BROKEN" });
  }
}

function tooLarge(): ProblemError {
  return new ProblemError({ code: "IMAGE_TOO_LARGE", maxMegapixels: maxDocumentMegapixels });
}
